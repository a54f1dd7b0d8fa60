import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { organizationById } from '../../../platform/tenancy/organizations';
import type { Organization } from '../../../platform/tenancy/scope';
import { writeCriteria } from '../domain/criteria';
import { findSegmentRow, readSegmentRows, type SegmentRow } from '../queries/find-segment';
import { recountSegment } from '../queries/replace-members';
import { checkCriteria, invalidCriteria } from './check-criteria';
import { lockSegments } from './lock-segments';
import { recalculateWithDependents } from './recalculate-segments';

/** Before a segment is inserted: a name, and criteria that can be asked, in their plain form. */
export async function checkNewSegment(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  await inTransaction(async (transaction) => {
    const organization = await organizationOf(transaction, Number(data.organization));
    await check(transaction, organization, data, undefined);
  });
}

/** Before one is changed: the same, over what is stored, and no segment inside itself. */
export async function checkChangedSegment(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  await inTransaction(async (transaction) => {
    const before = await stored(transaction, changedRowId(event));
    const organization = await organizationOf(transaction, before.organizationId);
    await lockSegments(transaction, organization.id);
    // Another change may have come first.
    await check(transaction, organization, data, await stored(transaction, before.id));
  });
}

/** After a segment is saved: who is in it now, when its rule was written. */
export async function refreshMembers(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  if (!('criteria' in data) && !('isAutomatic' in data)) return;
  await inTransaction(async (transaction) => {
    const { id, organizationId } = await stored(transaction, resultRowId(event));
    await recountSegment(transaction, id);
    await recalculateWithDependents(await organizationOf(transaction, organizationId), id);
  });
}

/** Before a segment is deleted: no other one names it, and everybody leaves it in one statement. @throws CrmError IN_USE */
export async function emptySegment(event: WriteEvent): Promise<void> {
  await inTransaction(async (transaction) => {
    const { id, organizationId, documentId } = await stored(transaction, changedRowId(event));
    await lockSegments(transaction, organizationId);
    const others = await readSegmentRows(transaction, organizationId);
    const user = others.find((other) => other.id !== id && other.isAutomatic && isNamedIn(other.criteria, documentId));
    if (user !== undefined) throw new CrmError('IN_USE', { constraint: user.name });
    // FOR UPDATE: whoever is about to add to it waits, and then finds it gone.
    await execute(transaction, sql`SELECT id FROM segments WHERE id = ${id} FOR UPDATE`);
    await execute(transaction, sql`DELETE FROM segment_assignments WHERE segment_id = ${id}`);
  });
}

async function check(transaction: Knex.Transaction, organization: Organization, data: Record<string, unknown>, before: SegmentRow | undefined): Promise<void> {
  if (typeof data.name === 'string') {
    data.name = data.name.trim();
    if (data.name === '') throw new CrmError('INVALID_VALUE', { constraint: 'name' });
  }
  const isWritten = data.criteria !== undefined;
  if (!isWritten && data.isAutomatic === undefined) return;
  const criteria = isWritten ? fromForm(data.criteria) : before?.criteria;
  const isAutomatic = data.isAutomatic === undefined || data.isAutomatic === null ? before?.isAutomatic === true : data.isAutomatic === true;
  if (criteria === null || criteria === undefined) {
    if (isAutomatic) throw invalidCriteria([{ path: [], name: 'missing' }], organization.defaultLanguage);
    return;
  }
  // A static segment may keep criteria that cannot be read any more; nobody asks them.
  if (!isWritten && !isAutomatic) return;
  const { tree } = await checkCriteria(transaction, organization, criteria, organization.defaultLanguage, before?.documentId);
  if (isWritten) data.criteria = writeCriteria(tree);
}

/** The Content Manager's form and multipart bodies send JSON as text. */
function fromForm(criteria: unknown): unknown {
  if (typeof criteria !== 'string') return criteria;
  try {
    const parsed: unknown = JSON.parse(criteria);
    return parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return criteria;
    throw error;
  }
}

/** Looked for in the text: criteria that cannot be read any more name segments too. Public ids are unmistakable. */
function isNamedIn(criteria: unknown, documentId: string): boolean {
  return JSON.stringify(criteria ?? null).includes(`"${documentId}"`);
}

async function stored(transaction: Knex.Transaction, id: number): Promise<SegmentRow> {
  const segment = await findSegmentRow(transaction, id);
  if (segment === undefined) throw new CrmError('NOT_FOUND');
  return segment;
}

async function organizationOf(transaction: Knex.Transaction, id: number): Promise<Organization> {
  const organization = await organizationById(transaction, id);
  if (organization === undefined) throw new CrmError('ORGANIZATION_REQUIRED');
  return organization;
}
