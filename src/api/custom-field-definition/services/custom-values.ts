import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { checkValues } from '../domain/check-values';
import { listCustomFields } from '../queries/list-custom-fields';

/**
 * The custom fields of a donor as they may be stored: what is given over what is there.
 * @throws CrmError CUSTOM_FIELD_INVALID naming each field and what is wrong with it.
 */
export async function mergeCustomValues(
  organizationId: number,
  stored: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const definitions = await listCustomFields(await readConnection(), organizationId);
  const known = new Set(definitions.map(({ key }) => key));
  // A field whose definition is gone keeps its value, unseen, in case the definition comes back.
  const kept = Object.fromEntries(Object.entries(stored).filter(([key]) => !known.has(key)));
  const current = Object.fromEntries(Object.entries(stored).filter(([key]) => known.has(key)));
  const { values, problems } = checkValues(definitions, { ...current, ...given });
  if (problems.length > 0)
    throw new CrmError('CUSTOM_FIELD_INVALID', {
      errors: problems.map(({ key, problem }) => ({ path: ['data', 'customFields', key], name: problem, message: problem })),
    });
  return { ...kept, ...values };
}

/** Custom fields as a role may see them: sensitive ones only for those who may. */
export async function visibleCustomValues(
  organizationId: number,
  values: Readonly<Record<string, unknown>>,
  seesSensitive: boolean,
): Promise<Record<string, unknown>> {
  if (Object.keys(values).length === 0) return {};
  const definitions = await listCustomFields(await readConnection(), organizationId);
  const visible = new Map(definitions.map(({ key, isSensitive }) => [key, seesSensitive || !isSensitive]));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => visible.has(key))
      .map(([key, value]) => [key, visible.get(key) === true ? value : '••••']),
  );
}
