import type { Knex } from 'knex';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { FieldProblem } from '../../../platform/http/parse';
import { describeRule, type Rule } from '../../../platform/http/rules';
import { findReferences } from '../../../platform/tenancy/find-references';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import type { RowIn, SavedRows } from '../contract';
import { MOST_ROWS } from '../domain/batch-rules';
import { isSameRow, mergeRow, type RowChange } from '../domain/merge-row';
import { deleteRow, findStoredRows, lastLine, listRows, sumRows, upsertRows, type StoredRow } from '../queries/batch-rows';
import type { BatchFacts } from '../queries/find-batch';
import { enterableBatch } from './manage-batches';

/**
 * Saves rows of a batch, all or none. Several people may enter one batch: whoever changes a row that
 * somebody else changed since is told, with the row as it is now. What is stored already is no change, so
 * that a save whose answer was lost can be sent again.
 * @throws CrmError NOT_FOUND, BATCH_NOT_OPEN, BATCH_FULL, BATCH_ROWS_STALE, VALIDATION for an unknown donor, campaign or fund
 */
export async function saveRows(organization: Organization, batchId: string, rows: readonly RowIn[], language: Language, actor: Actor): Promise<SavedRows> {
  return inTransaction(async (transaction) => {
    const batch = await enterableBatch(transaction, organization, batchId);
    refuseTwice(rows, language);
    const changes = await withRowIds(transaction, organization, rows, language);
    const keys = rows.map(({ rowKey }) => rowKey);
    const stored = await findStoredRows(transaction, batch.id, keys);
    await refuseOverfull(transaction, batch, rows.length - stored.size);
    let line = await lastLine(transaction, batch.id);
    const stale: string[] = [];
    const changed = rows.flatMap((row, index): StoredRow[] => {
      const before = stored.get(row.rowKey);
      const change = changes[index] ?? {};
      if (before === undefined) {
        // It was there once and somebody took it out.
        if (row.version > 0) stale.push(row.rowKey);
        line += 1;
        return [{ ...mergeRow(emptyRow(batch, line), change), rowKey: row.rowKey, version: 1 }];
      }
      const after = mergeRow(before, change);
      if (isSameRow(before, after)) return [];
      if (row.version !== before.version) stale.push(row.rowKey);
      return [{ ...after, rowKey: row.rowKey, version: before.version + 1 }];
    });
    if (stale.length > 0) throw new CrmError('BATCH_ROWS_STALE', { stale, rows: await listRows(transaction, batch.id, stale) });
    await upsertRows(transaction, organization.id, batch.id, changed, actor.name.slice(0, 200));
    return { rows: await listRows(transaction, batch.id, keys), ...(await sumRows(transaction, batch.id)) };
  });
}

/** Takes a row out of a batch. @throws CrmError NOT_FOUND, BATCH_NOT_OPEN, BATCH_ROWS_STALE */
export async function removeRow(organization: Organization, batchId: string, rowKey: string, version: number | undefined): Promise<void> {
  await inTransaction(async (transaction) => {
    const batch = await enterableBatch(transaction, organization, batchId);
    const stored = (await findStoredRows(transaction, batch.id, [rowKey])).get(rowKey);
    if (stored === undefined) throw new CrmError('NOT_FOUND');
    if (version !== undefined && version !== stored.version)
      throw new CrmError('BATCH_ROWS_STALE', { stale: [rowKey], rows: await listRows(transaction, batch.id, [rowKey]) });
    await deleteRow(transaction, batch.id, rowKey);
  });
}

/** A new row: what the batch gives. */
function emptyRow({ receivedOn, paymentMethodType, campaignId, fundId }: BatchFacts, line: number) {
  return { line, donorId: null, donorText: null, amount: null, receivedOn, paymentMethodType, chequeNumber: null, campaignId, fundId, memo: null };
}

async function refuseOverfull(transaction: Knex.Transaction, batch: BatchFacts, added: number): Promise<void> {
  if (added <= 0) return;
  const { enteredCount } = await sumRows(transaction, batch.id);
  if (enteredCount + added > MOST_ROWS) throw new CrmError('BATCH_FULL', { most: MOST_ROWS });
}

function refuseTwice(rows: readonly RowIn[], language: Language): void {
  const seen = new Set<string>();
  const errors = rows.flatMap(({ rowKey }, index) => {
    if (seen.has(rowKey)) return [problem(index, 'rowKey', 'CHOICES_DISTINCT', language)];
    seen.add(rowKey);
    return [];
  });
  if (errors.length > 0) throw new CrmError('VALIDATION', { errors });
}

/** The changes with rows' ids in the place of public ones, by three look-ups. */
async function withRowIds(transaction: Knex.Transaction, organization: Organization, rows: readonly RowIn[], language: Language): Promise<RowChange[]> {
  const named = (field: 'donor' | 'campaign' | 'fund'): string[] => rows.flatMap((row) => row[field] ?? []);
  const donors = await findReferences(transaction, organization.id, 'donors', named('donor'));
  const campaigns = await findReferences(transaction, organization.id, 'campaigns', named('campaign'));
  const funds = await findReferences(transaction, organization.id, 'funds', named('fund'));
  const errors: FieldProblem[] = [];
  const idOf = (ids: ReadonlyMap<string, number>, index: number, field: string, documentId: string | null | undefined): number | null | undefined => {
    if (documentId === null || documentId === undefined) return documentId;
    const id = ids.get(documentId);
    if (id === undefined) errors.push(problem(index, field, 'UNKNOWN_REFERENCE', language));
    return id;
  };
  const changes = rows.map(({ rowKey: _rowKey, version: _version, donor, campaign, fund, ...rest }, index) => ({
    ...rest,
    donorId: idOf(donors, index, 'donor', donor),
    campaignId: idOf(campaigns, index, 'campaign', campaign),
    fundId: idOf(funds, index, 'fund', fund),
  }));
  if (errors.length > 0) throw new CrmError('VALIDATION', { errors });
  return changes;
}

function problem(index: number, field: string, rule: Rule, language: Language): FieldProblem {
  return { path: ['data', 'rows', index, field], message: describeRule(rule, language), name: rule.toLowerCase() };
}
