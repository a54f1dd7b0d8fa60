import type { CustomFieldChange, CustomFieldDraft } from '../../../../shared/manage';
import type { CustomField } from '../../../../shared/rooms';
import type { MessageId } from '../../hooks/useWords';

export const FIELD_TYPES = ['text', 'long_text', 'number', 'date', 'boolean', 'choice', 'multiple_choice'] as const satisfies readonly CustomField['type'][];

/** A custom field as its form holds it; choices stand one a line. */
export interface CustomFieldValues {
  readonly key: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly type: CustomField['type'];
  readonly options: string;
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
}

export const NEW_FIELD: CustomFieldValues = { key: '', labelFr: '', labelEn: '', type: 'text', options: '', isRequired: false, isSensitive: false };

export function customFieldValues({ key, labelFr, labelEn, type, options, isRequired, isSensitive }: CustomField): CustomFieldValues {
  return { key, labelFr, labelEn, type, options: options.join('\n'), isRequired, isSensitive };
}

export function hasOptions(type: CustomField['type']): boolean {
  return type === 'choice' || type === 'multiple_choice';
}

export function customFieldDraft(values: CustomFieldValues, position: number): CustomFieldDraft {
  return { ...customFieldChange(values), key: values.key.trim(), labelFr: values.labelFr.trim(), labelEn: values.labelEn.trim(), type: values.type, position };
}

/** The key never changes: donors hold their values under it. */
export function customFieldChange({ labelFr, labelEn, type, options, isRequired, isSensitive }: CustomFieldValues): CustomFieldChange {
  return {
    labelFr: labelFr.trim(),
    labelEn: labelEn.trim(),
    type,
    isRequired,
    isSensitive,
    ...(hasOptions(type) ? { options: optionsOf(options) } : {}),
  };
}

function optionsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A key out of a label: `Taille de chandail` becomes `tailleDeChandail`. Empty when there is nothing to make one of. */
export function keyFrom(label: string): string {
  const words = label
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const key = words.map((word, index) => (index === 0 ? word.toLowerCase() : `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`)).join('');
  return key.replace(/^[^a-z]+/, '').slice(0, 60);
}

/** The contract's rules, said before anything is sent. */
export function checkCustomField(values: CustomFieldValues): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  if (values.labelFr.trim() === '') problems.labelFr = 'crm.custom-field.refuse-label';
  if (values.labelEn.trim() === '') problems.labelEn = 'crm.custom-field.refuse-label';
  if (!/^[a-z][a-zA-Z0-9_]{0,59}$/.test(values.key.trim())) problems.key = 'crm.custom-field.refuse-key';
  const options = optionsOf(values.options);
  if (hasOptions(values.type) && options.length === 0) problems.options = 'crm.custom-field.refuse-options';
  if (hasOptions(values.type) && new Set(options).size !== options.length) problems.options = 'crm.custom-field.refuse-twice';
  return problems;
}
