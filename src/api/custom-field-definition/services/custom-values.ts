import { recordAudit } from '../../audit-entry/services/record-audit';
import { isEncrypted } from '../../../platform/encryption';
import { MASK } from '../../../platform/mask';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { currentScope } from '../../../platform/tenancy/scope';
import { checkValues } from '../domain/check-values';
import { listCustomFields } from '../queries/list-custom-fields';
import { holdDefinitions } from './lock-definitions';
import { openValue, sealValue } from './seal-value';

type Values = Readonly<Record<string, unknown>>;

/**
 * The custom fields of a donor as they may be stored: what is given over what is there. Values of
 * sensitive fields are encrypted; the mask that stands for one, sent back by a form, changes nothing.
 * @throws CrmError CUSTOM_FIELD_INVALID naming each field and what is wrong with it; CONFLICT while the
 * definitions themselves are being changed.
 */
export async function mergeCustomValues(organizationId: number, stored: Values, given: Values): Promise<Values> {
  const connection = await readConnection();
  await holdDefinitions(connection, organizationId);
  const definitions = await listCustomFields(connection, organizationId);
  const known = new Set(definitions.map(({ key }) => key));
  const sensitive = new Set(definitions.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
  const changes = pick(given, (key, value) => !(sensitive.has(key) && value === MASK));
  // A field whose definition is gone keeps its value, unseen, in case the definition comes back.
  const hidden = pick(stored, (key) => !known.has(key));
  // What is encrypted and not changed stays as it is: writing needs no key that only reading needs.
  const sealed = pick(stored, (key, value) => known.has(key) && isEncrypted(value) && sensitive.has(key) && !(key in changes));
  const current = pick(stored, (key) => known.has(key) && !(key in sealed));
  const { values, problems } = checkValues(definitions, { ...current, ...changes });
  const wrong = problems.filter(({ key, problem }) => !(problem === 'required' && key in sealed));
  if (wrong.length > 0)
    throw new CrmError('CUSTOM_FIELD_INVALID', {
      errors: wrong.map(({ key, problem }) => ({ path: ['data', 'customFields', key], name: problem, message: problem })),
    });
  const written = Object.entries(values).map(([key, value]) => [key, sensitive.has(key) ? sealValue(organizationId, key, value) : value]);
  return { ...hidden, ...sealed, ...Object.fromEntries(written) };
}

/**
 * Custom fields as a role may see them: sensitive ones only for those who may, and their reading is
 * told in the audit log, once for a page of a donor.
 * @param donor public id of the donor whose page is read.
 */
export async function visibleCustomValues(organizationId: number, values: Values, seesSensitive: boolean, donor?: string): Promise<Record<string, unknown>> {
  if (Object.keys(values).length === 0) return {};
  const definitions = await listCustomFields(await readConnection(), organizationId);
  const sensitive = definitions.filter(({ key, isSensitive }) => isSensitive && key in values).map(({ key }) => key);
  if (seesSensitive && sensitive.length > 0) await tellOfReading(organizationId, donor, sensitive);
  const shown = definitions
    .filter(({ key }) => key in values)
    .map(({ key, isSensitive }): [string, unknown] => {
      if (!isSensitive) return [key, values[key]];
      return [key, seesSensitive ? openValue(organizationId, key, values[key]) : MASK];
    });
  return Object.fromEntries(shown);
}

async function tellOfReading(organizationId: number, donor: string | undefined, fields: readonly string[]): Promise<void> {
  const { actor } = await currentScope();
  await inTransaction((transaction) =>
    recordAudit(transaction, organizationId, actor, {
      action: 'donor.read-sensitive',
      ...(donor === undefined ? {} : { subject: { type: 'donor', documentId: donor } }),
      after: { fields },
    }),
  );
}

function pick(values: Values, isWanted: (key: string, value: unknown) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => isWanted(key, value)));
}
