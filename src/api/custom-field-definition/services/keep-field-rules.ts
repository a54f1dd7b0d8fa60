import type { Knex } from 'knex';
import { row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, writtenData, type WriteEvent } from '../../../platform/database/write-event';
import { CrmError } from '../../../platform/errors/crm-error';
import { currentScope } from '../../../platform/tenancy/scope';
import { changesBetween } from '../../audit-entry/domain/changes-between';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { CUSTOM_FIELD_TYPES, type CustomField, type CustomFieldType } from '../domain/check-values';
import { choicesProblem, hasChoices, isFieldKey } from '../domain/field-shape';
import { findCustomFieldRow, type StoredCustomField } from '../queries/list-custom-fields';
import { countStoredValues } from '../queries/stored-values';
import { lockDefinitions } from './lock-definitions';
import { adoptHiddenValues, refuseRemovingUsedChoices, rewriteValues } from './rewrite-values';

type Definition = StoredCustomField & { readonly organizationId: number };

/** What a change carries from before it to after it. */
export interface DefinitionState {
  before: Definition;
}

/** Before a field is added: a key and choices that can be, and values that a removed field of that key left behind. */
export async function checkNewField(event: WriteEvent): Promise<void> {
  const data = writtenData(event);
  const organizationId = Number(data.organization);
  const field = fieldOf(data);
  if (!isFieldKey(field.key)) throw new CrmError('INVALID_VALUE', { constraint: 'key' });
  await inTransaction(async (transaction) => {
    await lockDefinitions(transaction, organizationId);
    await refuseTakenKey(transaction, organizationId, field.key);
    await adoptHiddenValues(transaction, organizationId, field);
    if (data.position === undefined || data.position === null) data.position = await nextPosition(transaction, organizationId);
  });
  data.options = field.options;
}

/** Before a field is changed: its key stays, its type too once donors hold values, and so do the choices they made. */
export async function checkChangedField(event: WriteEvent<DefinitionState>): Promise<void> {
  const data = writtenData(event);
  await inTransaction(async (transaction) => {
    const before = await definition(transaction, changedRowId(event));
    const { organizationId } = before;
    await lockDefinitions(transaction, organizationId);
    const after = fieldOf({ ...before, ...given(data) });
    if (after.key !== before.key) throw new CrmError('READ_ONLY_FIELD', { field: 'key' });
    if (after.type !== before.type) {
      const count = await countStoredValues(transaction, organizationId, before.key);
      if (count > 0) throw new CrmError('IN_USE', { constraint: `type × ${count}`, count });
    } else {
      await refuseRemovingUsedChoices(transaction, organizationId, before, after);
    }
    if (after.isSensitive !== before.isSensitive) await rewriteValues(transaction, organizationId, after);
    if (data.options !== undefined || after.type !== before.type) data.options = after.options;
    event.state.before = before;
  });
}

export async function tellOfNewField(event: WriteEvent): Promise<void> {
  await inTransaction(async (transaction) => {
    const { organizationId, ...after } = await definition(transaction, resultRowId(event));
    await tell(transaction, organizationId, 'custom-field.create', after, { after });
  });
}

export async function tellOfChangedField(event: WriteEvent<DefinitionState>): Promise<void> {
  const { before } = event.state;
  if (before === undefined) return;
  await inTransaction(async (transaction) => {
    const after = await definition(transaction, resultRowId(event));
    await tell(transaction, after.organizationId, 'custom-field.update', after, changesBetween(before, after));
  });
}

/** Before a field is taken away: its values stay where they are. */
export async function tellOfRemovedField(event: WriteEvent): Promise<void> {
  await inTransaction(async (transaction) => {
    const { organizationId, ...before } = await definition(transaction, changedRowId(event));
    await lockDefinitions(transaction, organizationId);
    const donors = await countStoredValues(transaction, organizationId, before.key);
    await tell(transaction, organizationId, 'custom-field.delete', before, { before, after: { donorsWithValues: donors } });
  });
}

async function tell(
  transaction: Knex.Transaction,
  organizationId: number,
  action: string,
  { documentId }: { readonly documentId: string },
  told: { readonly before?: unknown; readonly after?: unknown },
): Promise<void> {
  const { actor } = await currentScope();
  await recordAudit(transaction, organizationId, actor, { action, subject: { type: 'custom-field', documentId }, ...told });
}

async function definition(transaction: Knex.Transaction, id: number): Promise<Definition> {
  const found = await findCustomFieldRow(transaction, id);
  if (found === undefined) throw new CrmError('NOT_FOUND');
  return found;
}

async function refuseTakenKey(transaction: Knex.Transaction, organizationId: number, key: string): Promise<void> {
  const taken = await row(transaction, sql`SELECT 1 FROM custom_field_definitions WHERE organization_id = ${organizationId} AND key = ${key}`);
  if (taken !== undefined) throw new CrmError('ALREADY_EXISTS', { constraint: 'key' });
}

async function nextPosition(transaction: Knex.Transaction, organizationId: number): Promise<number> {
  const next = await row<{ position: number }>(
    transaction,
    sql`SELECT COALESCE(max(position) + 1, 0)::int AS position FROM custom_field_definitions WHERE organization_id = ${organizationId}`,
  );
  return next?.position ?? 0;
}

/** A definition out of what a door wrote. @throws CrmError INVALID_VALUE (options) */
function fieldOf(data: Readonly<Record<string, unknown>>): CustomField {
  const type = CUSTOM_FIELD_TYPES.find((known): known is CustomFieldType => known === data.type) ?? 'text';
  const options: unknown = hasChoices(type) ? (data.options ?? []) : [];
  if (choicesProblem(type, options) !== undefined || !isListOfText(options)) throw new CrmError('INVALID_VALUE', { constraint: 'options' });
  return {
    key: String(data.key),
    labelFr: String(data.labelFr),
    labelEn: String(data.labelEn),
    type,
    options: options.map((option) => option.trim()),
    isRequired: data.isRequired === true,
    isSensitive: data.isSensitive === true,
  };
}

function isListOfText(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function given(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
