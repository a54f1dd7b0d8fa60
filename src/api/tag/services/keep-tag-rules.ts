import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { recalculateSoon } from '../../segment/services/reevaluate-soon';

/** Before a tag is saved: a name without blanks around it, which `tags_name_unique` compares. */
export async function checkTag(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  if (typeof data.name !== 'string') return;
  data.name = data.name.trim();
  if (data.name === '') throw new CrmError('INVALID_VALUE', { constraint: 'name' });
}

/** Before a tag is deleted: it comes off every donor in one statement. */
export async function takeOffEveryDonor(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    // FOR UPDATE: whoever is about to assign the tag waits, and then finds it gone.
    const tag = await row<{ organizationId: number }>(transaction, sql`SELECT organization_id AS "organizationId" FROM tags WHERE id = ${id} FOR UPDATE`);
    await execute(transaction, sql`DELETE FROM tag_assignments WHERE tag_id = ${id}`);
    if (tag !== undefined) await recalculateSoon(transaction, tag.organizationId);
  });
}
