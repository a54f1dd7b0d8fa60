import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import { lockHouseholdNames, type HouseholdNames } from '../queries/find-household';

const NAMELESS: HouseholdNames = { nameFr: null, nameEn: null };

/** Before a household is inserted: a name that somebody gives is an override. */
export async function checkNewHousehold(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  // Strapi has filled in the default, which is nobody's decision.
  delete data.isNameOverridden;
  markOverride(data, NAMELESS);
  data.isNameOverridden ??= false;
}

export async function checkChangedHousehold(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  await inTransaction(async (transaction) => {
    const before = await lockHouseholdNames(transaction, changedRowId(event));
    if (before === undefined) throw new CrmError('NOT_FOUND');
    markOverride(data, before);
  });
}

/** After a household is saved: names that nobody gave are suggested from its members. */
export async function suggestNames(event: WriteEvent): Promise<void> {
  const id = resultRowId(event);
  await inTransaction((transaction) => execute(transaction, sql`SELECT crm_suggest_household_names(ARRAY[${id}::int])`));
}

/** Before a household is deleted: its members leave it. Donors are locked in id order, as everywhere. */
export async function releaseMembers(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM donors WHERE household_id = ${id} ORDER BY id FOR NO KEY UPDATE`);
    await execute(transaction, sql`UPDATE donors SET household_id = NULL, updated_at = now() WHERE household_id = ${id}`);
  });
}

const FREE_TEXT = ['nameFr', 'nameEn', 'formalGreeting', 'informalGreeting'];

/** The panel's form sends names back unchanged: only another name is an override. */
function markOverride(data: Record<string, unknown>, before: HouseholdNames): void {
  for (const field of FREE_TEXT) {
    const value = data[field];
    if (typeof value === 'string') data[field] = maskCardNumbers(value.trim()) || null;
  }
  if (data.isNameOverridden === false) return;
  const isGiven = (name: unknown, stored: string | null): boolean => typeof name === 'string' && name !== stored;
  if (isGiven(data.nameFr, before.nameFr) || isGiven(data.nameEn, before.nameEn)) data.isNameOverridden = true;
}
