import { readConnection } from '../../../platform/database/transaction';
import { isEncrypted } from '../../../platform/encryption';
import { CrmError } from '../../../platform/errors/crm-error';
import { checkValues } from '../domain/check-values';
import { listCustomFields } from '../queries/list-custom-fields';
import { holdDefinitions } from './lock-definitions';
import { openValue, sealValue } from './seal-value';

/**
 * One value for many donors, as it is stored: null clears the field.
 * @throws CrmError CUSTOM_FIELD_INVALID when there is no such field or the value does not fit it.
 */
export async function customValueChange(
  organizationId: number,
  key: string,
  value: unknown,
): Promise<{ readonly stored: unknown; readonly isSensitive: boolean }> {
  const definition = (await listCustomFields(await readConnection(), organizationId)).find((field) => field.key === key);
  const { values, problems } = checkValues(definition === undefined ? [] : [definition], { [key]: value });
  const [problem] = problems;
  if (problem !== undefined)
    throw new CrmError('CUSTOM_FIELD_INVALID', { errors: [{ path: ['data', 'value'], name: problem.problem, message: problem.problem }] });
  const kept = values[key] ?? null;
  const isSensitive = definition?.isSensitive === true;
  return { stored: isSensitive && kept !== null ? sealValue(organizationId, key, kept) : kept, isSensitive };
}

/**
 * Keeps definitions still until the transaction ends, and sees that a stored value still fits its own:
 * the field may have been removed or marked sensitive while a bulk change was waiting.
 * @throws CrmError CONFLICT
 */
export async function holdCustomValue(organizationId: number, key: string, stored: unknown): Promise<void> {
  const connection = await readConnection();
  await holdDefinitions(connection, organizationId);
  const definition = (await listCustomFields(connection, organizationId)).find((field) => field.key === key);
  if (definition === undefined || (stored !== null && definition.isSensitive !== isEncrypted(stored))) throw new CrmError('CONFLICT');
  if (checkValues([definition], { [key]: openValue(organizationId, key, stored) }).problems.length > 0) throw new CrmError('CONFLICT');
}
