import type { Knex } from 'knex';
import { today } from '../../../platform/civil-date';
import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { BatchChange, BatchIn, BatchListQuery, BatchOut, RowOut } from '../contract';
import { isEnterable } from '../domain/batch-rules';
import { deleteRows, listRows } from '../queries/batch-rows';
import { findBatch, findBatchId, lockBatch, type BatchFacts } from '../queries/find-batch';
import { listBatches } from '../queries/list-batches';
import { followDefaults, takeNumber } from '../queries/write-batch';

const BATCH = 'api::gift-batch.gift-batch';

/** A page of an organization's batches. */
export async function pageOfBatches(organization: Organization, query: BatchListQuery): Promise<{ rows: BatchOut[]; total: number | undefined }> {
  const { rows, total } = await listBatches(await readConnection(), organization.id, query);
  return { rows: rows.map((batch) => ({ ...batch, currency: organization.defaultCurrency })), total };
}

/** @throws CrmError NOT_FOUND when the organization has no such batch. */
export async function getBatch(organization: Organization, documentId: string): Promise<BatchOut> {
  const batch = await findBatch(await readConnection(), organization.id, documentId);
  if (batch === undefined) throw new CrmError('NOT_FOUND');
  return { ...batch, currency: organization.defaultCurrency };
}

/** All rows of a batch, in their order. @throws CrmError NOT_FOUND */
export async function rowsOfBatch(organization: Organization, documentId: string): Promise<RowOut[]> {
  const connection = await readConnection();
  const id = await findBatchId(connection, organization.id, documentId);
  if (id === undefined) throw new CrmError('NOT_FOUND');
  return listRows(connection, id);
}

/** Starts a batch under the next number. */
export async function createBatch(organization: Organization, input: BatchIn, actor: Actor): Promise<BatchOut> {
  return inTransaction(async (transaction) => {
    const number = await takeNumber(transaction, organization.id);
    const { receivedOn = today(organization.timezone), ...given } = input;
    const { documentId } = await documents(BATCH).create({ data: { ...given, receivedOn, number, batchStatus: 'open', startedBy: actor.name.slice(0, 200) } });
    return getBatch(organization, documentId);
  });
}

/** Changes a batch; rows that had its old defaults follow. @throws CrmError NOT_FOUND, STALE, BATCH_NOT_OPEN */
export async function changeBatch(organization: Organization, documentId: string, change: BatchChange, ifMatch: string | undefined): Promise<BatchOut> {
  return inTransaction(async (transaction) => {
    const before = await enterableBatch(transaction, organization, documentId);
    refuseStale(ifMatch, await getBatch(organization, documentId));
    await documents(BATCH).update({ documentId, data: change });
    await followDefaults(transaction, before, await lockedBatch(transaction, organization, documentId));
    return getBatch(organization, documentId);
  });
}

/** Deletes a batch that was never posted, with its rows. @throws CrmError NOT_FOUND, BATCH_HAS_GIFTS */
export async function removeBatch(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { id, number, batchStatus } = await lockedBatch(transaction, organization, documentId);
    if (batchStatus !== 'open') throw new CrmError('BATCH_HAS_GIFTS', { number });
    const { name, enteredCount, enteredTotal } = await getBatch(organization, documentId);
    await deleteRows(transaction, id);
    await documents(BATCH).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, {
      action: 'gift-batch.delete',
      subject: { type: 'gift-batch', documentId },
      before: { number, name, enteredCount, enteredTotal },
    });
  });
}

/** A batch for whoever changes it: they take turns. @throws CrmError NOT_FOUND */
export async function lockedBatch(transaction: Knex.Transaction, organization: Organization, documentId: string): Promise<BatchFacts> {
  const batch = await lockBatch(transaction, organization.id, documentId);
  if (batch === undefined) throw new CrmError('NOT_FOUND');
  return batch;
}

/** The same, where rows can be entered. @throws CrmError NOT_FOUND, BATCH_NOT_OPEN */
export async function enterableBatch(transaction: Knex.Transaction, organization: Organization, documentId: string): Promise<BatchFacts> {
  const batch = await lockedBatch(transaction, organization, documentId);
  if (!isEnterable(batch.batchStatus)) throw new CrmError('BATCH_NOT_OPEN', { number: batch.number });
  return batch;
}
