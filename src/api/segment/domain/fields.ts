import type { CustomField, CustomFieldType } from '../../custom-field-definition/domain/check-values';
import { BELONGS_FIELDS, CONSENT_FIELDS, DONOR_FIELDS, FIGURE_FIELDS, RECURRING_FIELDS } from './donor-fields';
import { field, option, type Field } from './field';
import type { FieldType } from './operators';
import { RELATED_FIELDS } from './related-fields';

/** What may be asked, by name. */
export type Catalogue = ReadonlyMap<string, Field>;

const CUSTOM_PREFIX = 'customFields.';

const TYPE_OF: Readonly<Record<CustomFieldType, FieldType>> = {
  text: 'text',
  long_text: 'text',
  number: 'number',
  date: 'date',
  boolean: 'boolean',
  choice: 'choice',
  multiple_choice: 'choices',
};

/**
 * Everything that may be asked of the donors of a charity: our fields, and its own. Sensitive custom
 * fields are encrypted and only some may read them, so nothing can be asked of them.
 */
export function catalogueOf(customFields: readonly CustomField[]): Catalogue {
  const own = customFields.filter(({ isSensitive }) => !isSensitive).map(customField);
  const all = [...DONOR_FIELDS, ...own, ...FIGURE_FIELDS, ...RELATED_FIELDS, ...BELONGS_FIELDS, ...RECURRING_FIELDS, ...CONSENT_FIELDS];
  return new Map(all.map((one) => [one.name, one]));
}

function customField({ key, type, labelFr, labelEn, options }: CustomField): Field {
  const choices = type === 'choice' || type === 'multiple_choice' ? { options: options.map((value) => option(value, value, value)) } : {};
  return field('donor', `${CUSTOM_PREFIX}${key}`, TYPE_OF[type], labelEn, labelFr, choices);
}

/** The key of a custom field, from its name in criteria. */
export function customKeyOf(name: string): string | undefined {
  return name.startsWith(CUSTOM_PREFIX) ? name.slice(CUSTOM_PREFIX.length) : undefined;
}
