import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { findFundFacts } from '../queries/find-fund';
import { isFundUsed } from '../queries/is-fund-used';

/** Before a fund is inserted: at most one is the default. */
export async function checkNewFund(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  if (data.isArchived === true) data.isDefault = false;
  if (data.isDefault === true) await clearDefault(Number(data.organization), undefined);
}

/** Before one is changed: the same; an archived fund is not the default. */
export async function checkChangedFund(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const before = await findFundFacts(transaction, id);
    if (before === undefined) throw new CrmError('NOT_FOUND');
    if (data.isArchived === true) data.isDefault = false;
    if (data.isDefault !== true) return;
    if (before.isArchived && data.isArchived !== false) throw new CrmError('CONFLICT', { field: 'isDefault' });
    await clearDefault(before.organizationId, id);
  });
}

/** A fund that money went to is never deleted. @throws CrmError IN_USE */
export async function refuseDeletingUsedFund(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM funds WHERE id = ${id} FOR UPDATE`);
    if (await isFundUsed(transaction, id)) throw new CrmError('IN_USE', { constraint: 'allocations' });
  });
}

/** Two new defaults at once take turns; the later one stays. */
async function clearDefault(organizationId: number, exceptId: number | undefined): Promise<void> {
  await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.default-fund', ${organizationId}))`);
    await execute(
      transaction,
      sql`UPDATE funds SET is_default = false, updated_at = now() WHERE organization_id = ${organizationId} AND is_default AND id IS DISTINCT FROM ${exceptId}::int`,
    );
  });
}
