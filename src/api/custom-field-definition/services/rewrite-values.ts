import type { Knex } from 'knex';
import { CrmError } from '../../../platform/errors/crm-error';
import { checkValues, type CustomField } from '../domain/check-values';
import { choicesOf } from '../domain/field-shape';
import { readStoredValues, writeStoredValues, type StoredValue } from '../queries/stored-values';
import { openValue, sealValue } from './seal-value';

const BATCH = 2000;

/** Stores every value of a field as its sensitivity asks: encrypted, or in the clear. */
export async function rewriteValues(transaction: Knex.Transaction, organizationId: number, { key, isSensitive }: CustomField): Promise<void> {
  for await (const batch of openedValues(transaction, organizationId, key)) {
    const values = batch.map(({ donorId, value }) => ({ donorId, value: isSensitive ? sealValue(organizationId, key, value) : value }));
    await writeStoredValues(transaction, organizationId, key, values);
  }
}

/**
 * A new field takes over what a removed field of the same key left with the donors, if all of it fits.
 * @throws CrmError IN_USE with how many donors hold something that does not.
 */
export async function adoptHiddenValues(transaction: Knex.Transaction, organizationId: number, field: CustomField): Promise<void> {
  const { key } = field;
  let misfits = 0;
  for await (const batch of openedValues(transaction, organizationId, key))
    misfits += batch.filter(({ value }) => checkValues([field], { [key]: value }).problems.length > 0).length;
  if (misfits > 0) throw new CrmError('IN_USE', { constraint: `${key} × ${misfits}`, count: misfits });
  await rewriteValues(transaction, organizationId, field);
}

/** @throws CrmError IN_USE with how many donors have each choice that would be gone. */
export async function refuseRemovingUsedChoices(transaction: Knex.Transaction, organizationId: number, before: CustomField, after: CustomField): Promise<void> {
  const removed = new Set(before.options.filter((option) => !after.options.includes(option)));
  if (removed.size === 0) return;
  const used = new Map<string, number>();
  let donors = 0;
  for await (const batch of openedValues(transaction, organizationId, before.key)) {
    for (const { value } of batch) {
      const lost = choicesOf(value).filter((choice) => removed.has(choice));
      if (lost.length > 0) donors += 1;
      for (const choice of lost) used.set(choice, (used.get(choice) ?? 0) + 1);
    }
  }
  if (donors === 0) return;
  const choices = [...used].map(([choice, count]) => ({ choice, count }));
  throw new CrmError('IN_USE', { constraint: choices.map(({ choice, count }) => `${choice} × ${count}`).join(', '), count: donors, choices });
}

async function* openedValues(transaction: Knex.Transaction, organizationId: number, key: string): AsyncGenerator<StoredValue[]> {
  let last = 0;
  for (;;) {
    const batch = await readStoredValues(transaction, organizationId, key, last, BATCH);
    if (batch.length === 0) return;
    yield batch.map(({ donorId, value }) => ({ donorId, value: openValue(organizationId, key, value) }));
    last = batch.at(-1)?.donorId ?? last;
  }
}
