import type { CustomFieldType } from './check-values';

const KEY = /^[a-z][a-zA-Z0-9_]{0,59}$/;

/** Whether text can be the key of a field: a name of the program, and none that every object has (`constructor`). */
export function isFieldKey(key: string): boolean {
  return KEY.test(key) && !(key in Object.prototype);
}

export function hasChoices(type: CustomFieldType): boolean {
  return type === 'choice' || type === 'multiple_choice';
}

export type ChoicesProblem = 'not_a_list' | 'empty' | 'repeated';

/** What is wrong with the choices of a field, if anything. */
export function choicesProblem(type: CustomFieldType, options: unknown): ChoicesProblem | undefined {
  if (!Array.isArray(options) || !options.every((option) => typeof option === 'string' && option.trim() !== '' && option.length <= 200)) return 'not_a_list';
  if (new Set(options).size !== options.length) return 'repeated';
  return hasChoices(type) && options.length === 0 ? 'empty' : undefined;
}

/** The choices a value of a field uses. */
export function choicesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
