import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { inBothLanguages } from '../../../platform/http/rules';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import { forbiddenNumber, TEXT_FIELDS } from '../domain/forbidden-number';
import { findMethodUse } from '../queries/find-method-use';
import { findMethodFacts } from '../queries/find-payment-method';

/** Before a payment method is inserted: nothing in it that is never stored; one default a donor. */
export async function checkNewMethod(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  refuseForbiddenNumbers(data);
  if (typeof data.donor !== 'number') throw new CrmError('INVALID_REFERENCE', { field: 'donor' });
  if (data.methodStatus === 'inactive') data.isDefault = false;
  if (data.isDefault === true) await clearDefault(data.donor, undefined);
}

/** Before one is changed: the same; and it stays with its donor, whose gifts refer to it. */
export async function checkChangedMethod(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  refuseForbiddenNumbers(data);
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    const before = await findMethodFacts(transaction, id);
    if (before === undefined) throw new CrmError('NOT_FOUND');
    if (typeof data.donor === 'number' && data.donor !== before.donorId) throw new CrmError('CONFLICT', { field: 'donor' });
    if (data.methodStatus === 'inactive') data.isDefault = false;
    if (data.isDefault !== true) return;
    if ((data.methodStatus ?? before.methodStatus) === 'inactive') throw new CrmError('CONFLICT', { field: 'isDefault' });
    await clearDefault(before.donorId, id);
  });
}

/** Nothing that gifts or plans refer to is deleted. @throws CrmError IN_USE */
export async function refuseDeletingUsedMethod(event: WriteEvent): Promise<void> {
  const id = changedRowId(event);
  await inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM payment_methods WHERE id = ${id} FOR UPDATE`);
    const use = await findMethodUse(transaction, id);
    if (use.byLivePlan || use.byHistory) throw new CrmError('IN_USE', { constraint: use.byLivePlan ? 'recurring_donations' : 'donations' });
  });
}

/** The donor's lock makes two new defaults at once take turns; the later one stays. */
async function clearDefault(donorId: number, exceptId: number | undefined): Promise<void> {
  await inTransaction(async (transaction) => {
    await lockForTotals(transaction, [donorId]);
    await execute(
      transaction,
      sql`UPDATE payment_methods SET is_default = false, updated_at = now() WHERE donor_id = ${donorId} AND is_default AND id IS DISTINCT FROM ${exceptId}::int`,
    );
  });
}

function refuseForbiddenNumbers(data: Readonly<Record<string, unknown>>): void {
  const errors = TEXT_FIELDS.flatMap((field) => {
    const value = data[field];
    const broken = typeof value === 'string' ? forbiddenNumber(field, value) : undefined;
    if (broken === undefined) return [];
    return [{ path: ['data', field], name: 'custom', message: inBothLanguages(broken) }];
  });
  if (errors.length > 0) throw new CrmError('VALIDATION', { errors });
}
