import { z } from 'zod';
import { CrmError } from '../errors/crm-error';
import type { Language } from '../errors/messages';
import { describeRule, isRule } from './rules';

export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly name: string;
}

/**
 * Checks what came in against its schema.
 * @throws CrmError VALIDATION with every place and what is wrong there, in the caller's language.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown, root: string, language: Language): z.output<Schema> {
  const parsed = schema.safeParse(value, { error: wordsIn(language) });
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.flatMap((issue): FieldProblem[] => {
    const at = (extra: readonly string[]): (string | number)[] =>
      [root, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)), ...extra].filter((key) => key !== '');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: at([key]), message: describeRule('UNKNOWN_KEY', language), name: 'unrecognized_keys' }));
    return [{ path: at([]), message: issue.message, name: issue.code }];
  });
  throw new CrmError('VALIDATION', { errors });
}

function wordsIn(language: Language): z.core.$ZodErrorMap {
  const locale = language === 'fr' ? z.locales.frCA().localeError : z.locales.en().localeError;
  return (issue) => {
    const rule: unknown = issue.code === 'custom' ? issue.params?.rule : undefined;
    return typeof rule === 'string' && isRule(rule) ? describeRule(rule, language) : locale(issue);
  };
}
