import { isCivilDate } from '../../../platform/civil-date';
import { maskCardNumbers } from '../../import-job/domain/card-number';

export const CUSTOM_FIELD_TYPES = ['text', 'long_text', 'number', 'date', 'boolean', 'choice', 'multiple_choice'] as const;
export type CustomFieldType = (typeof CUSTOM_FIELD_TYPES)[number];

export interface CustomField {
  readonly key: string;
  readonly labelFr: string;
  readonly labelEn: string;
  readonly type: CustomFieldType;
  readonly options: readonly string[];
  readonly isRequired: boolean;
  readonly isSensitive: boolean;
}

export type CustomFieldProblem = 'unknown' | 'required' | 'type' | 'choice';

export interface CheckedValues {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly { readonly key: string; readonly problem: CustomFieldProblem }[];
}

const LONGEST_TEXT = 5000;

/** Checks the custom fields of a donor against their definitions. A null or empty value clears a field. */
export function checkValues(definitions: readonly CustomField[], values: Readonly<Record<string, unknown>>): CheckedValues {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  const problems: { key: string; problem: CustomFieldProblem }[] = [];
  const checked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(values)) {
    const definition = byKey.get(key);
    if (definition === undefined) {
      problems.push({ key, problem: 'unknown' });
      continue;
    }
    if (isEmpty(value)) continue;
    const problem = problemWith(definition, value);
    if (problem !== undefined) problems.push({ key, problem });
    else checked[key] = typeof value === 'string' ? maskCardNumbers(value.trim()) : value;
  }
  for (const { key, isRequired } of definitions) {
    if (isRequired && !(key in checked) && !problems.some((problem) => problem.key === key)) problems.push({ key, problem: 'required' });
  }
  return { values: checked, problems };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function problemWith({ type, options }: CustomField, value: unknown): CustomFieldProblem | undefined {
  switch (type) {
    case 'text':
    case 'long_text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT && !value.includes('\u0000') ? undefined : 'type';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? undefined : 'type';
    case 'date':
      return typeof value === 'string' && isCivilDate(value) ? undefined : 'type';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'type';
    case 'choice':
      if (typeof value !== 'string') return 'type';
      return options.includes(value) ? undefined : 'choice';
    case 'multiple_choice':
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return 'type';
      return value.every((item) => options.includes(item)) ? undefined : 'choice';
  }
}
