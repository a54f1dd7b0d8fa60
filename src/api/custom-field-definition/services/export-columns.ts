import { readConnection } from '../../../platform/database/transaction';
import { sql, type Sql } from '../../../platform/database/sql';
import type { ExportColumn } from '../../../platform/export/column';
import type { Organization } from '../../../platform/tenancy/scope';
import type { CustomFieldType } from '../domain/check-values';
import { listCustomFields, type StoredCustomField } from '../queries/list-custom-fields';
import { openValue } from './seal-value';

const KINDS = {
  text: 'text',
  long_text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  choice: 'text',
  multiple_choice: 'text',
} as const satisfies Record<CustomFieldType, ExportColumn['kind']>;

/** The custom fields of an organization as columns over `donors d`, called `customFields.<key>`; sensitive ones are opened on their way out. */
export async function customFieldColumns(organization: Organization): Promise<readonly ExportColumn[]> {
  const fields = await listCustomFields(await readConnection(), organization.id);
  return fields.map((field): ExportColumn => {
    const { key, type, isSensitive, labelFr, labelEn } = field;
    const common = { name: `customFields.${key}`, label: { fr: labelFr, en: labelEn } };
    if (!isSensitive) return { ...common, kind: KINDS[type], value: valueOf(field) };
    const sealed = { kind: KINDS[type], open: (stored: unknown): unknown => openValue(organization.id, key, stored) };
    return { ...common, kind: 'sealed', value: sql`(d.custom_fields -> ${key}::text)::text`, sealed, isSensitive };
  });
}

/** A value as its type; what does not fit it any more is left out rather than breaking the whole file. */
function valueOf({ key, type }: StoredCustomField): Sql {
  const json = sql`(d.custom_fields -> ${key}::text)`;
  const text = sql`(d.custom_fields ->> ${key}::text)`;
  switch (type) {
    case 'text':
    case 'long_text':
    case 'choice':
      return text;
    case 'number':
      return sql`CASE WHEN jsonb_typeof(${json}) = 'number' THEN ${text}::numeric END`;
    case 'boolean':
      return sql`CASE WHEN jsonb_typeof(${json}) = 'boolean' THEN ${text}::boolean END`;
    case 'date':
      return sql`CASE WHEN ${text} ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN ${text}::date END`;
    case 'multiple_choice':
      return sql`CASE WHEN jsonb_typeof(${json}) = 'array' THEN (SELECT string_agg(c, ', ') FROM jsonb_array_elements_text(${json}) c) END`;
  }
}
