import { z } from 'zod';
import { isCivilDate, isTimezone } from '../civil-date';
import { isAmount, isCurrency } from '../money';
import { rule } from './rules';

/** The fields that rooms share, so that a date or an amount means the same in every contract. */

/** Trimmed text without NUL; longer than `most` characters is refused. */
export const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((value) => !value.includes('\u0000'), rule('NO_NUL'));

/** Text that may be cleared: an empty string means none. */
export const optionalText = (most: number) =>
  text(most)
    .nullable()
    .transform((value) => (value === '' ? null : value));

export const requiredText = (most: number) => text(most).pipe(z.string().min(1));

/** An amount above zero in the currency's major unit, at most 2 decimals. */
export const amount = z.number().refine((value) => value > 0 && isAmount(value), rule('AMOUNT'));

export const amountOrZero = z.number().refine((value) => value >= 0 && isAmount(value), rule('AMOUNT_OR_ZERO'));

/** A stored amount on its way out. */
export const money = z.number();

export const civilDate = z.string().refine(isCivilDate, rule('CIVIL_DATE'));

export const instant = z
  .string()
  .refine((value) => z.iso.datetime({ offset: true }).safeParse(value).success, rule('INSTANT'))
  .transform((value) => new Date(value).toISOString());

/** An instant on its way out. */
export const instantOut = z.string();

export const currency = z
  .string()
  .transform((value) => value.toUpperCase())
  .refine(isCurrency, rule('CURRENCY'));

export const country = z
  .string()
  .transform((value) => value.trim().toUpperCase())
  .refine((value) => /^[A-Z]{2}$/.test(value), rule('COUNTRY'));

export const timezone = z.string().refine(isTimezone, rule('TIMEZONE'));

export const email = z
  .string()
  .trim()
  .max(254)
  .refine((value) => z.email().safeParse(value).success, rule('EMAIL'));

export const color = z.string().refine((value) => /^#[0-9A-Fa-f]{6}$/.test(value), rule('COLOR'));

/** A public id. */
export const documentId = z.string().regex(/^[a-z0-9]{1,60}$/);

export const booleanInQuery = z.enum(['true', 'false']).transform((value) => value === 'true');

export const integerInQuery = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);

export const amountInQuery = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/)
  .transform(Number);

export const nothing = z.strictObject({});

/** What something is called in another system; things are looked for by it exactly. */
export const externalId = z.strictObject({ system: z.string().trim().min(1).max(60), id: z.string().trim().min(1).max(255) });

/** The address of one thing of the organization. */
export const pathId = <Name extends string>(name: Name) =>
  z.object({ organizationId: z.string(), [name]: z.string() } as { organizationId: z.ZodString } & Record<Name, z.ZodString>);

export const organizationOnly = z.object({ organizationId: z.string() });
