import { z } from 'zod';
import { AMOUNTS, DECIMALS, DELIMITERS, FORMATS } from '../../../platform/export/column';
import { booleanInQuery, documentId } from '../../../platform/http/fields';
import { rule } from '../../../platform/http/rules';

/** How a file is to look, beside the list's own filters and sort. */
export const exportOptions = {
  format: z.enum(FORMATS).default('csv'),
  /** Names separated by commas, in their order; all that the caller may read when absent. */
  columns: z
    .string()
    .max(4000)
    .transform((list) => list.split(',').map((name) => name.trim()))
    .refine((names) => names.every((name) => name !== '') && new Set(names).size === names.length, rule('COLUMNS'))
    .optional(),
  delimiter: z.enum(DELIMITERS).default(','),
  decimal: z.enum(DECIMALS).default('point'),
  amounts: z.enum(AMOUNTS).default('plain'),
  /** Of headings and words; the caller's language when absent. */
  lang: z.enum(['fr', 'en']).optional(),
  async: booleanInQuery.optional(),
};

/** An address bar holds no more; whoever wants more donors names them by filters. */
const MOST_IDS = 300;

/** Donors chosen one by one: public ids separated by commas, out of those the filters mean. */
export const donorIds = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(documentId).max(MOST_IDS));

/** Named columns that are kept with an export; what a stored one says is checked as a request is. */
export const storedOptions = z.strictObject({
  format: z.enum(FORMATS),
  lang: z.enum(['fr', 'en']),
  delimiter: z.enum(DELIMITERS),
  decimal: z.enum(DECIMALS),
  amounts: z.enum(AMOUNTS),
  timezone: z.string(),
});
