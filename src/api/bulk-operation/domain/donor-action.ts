import { z } from 'zod';
import { country, documentId, optionalText } from '../../../platform/http/fields';
import { rule } from '../../../platform/http/rules';
import { DONOR_LANGUAGES, donorListQuery } from '../../donor/contract';

const MOST_IDS = 10_000;

/** The list's filters as JSON: what would be text in an address may be a number or a truth here. */
export const bulkFilters = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String))
  .pipe(donorListQuery.omit({ pagination: true, sort: true }));
export type BulkFilters = z.output<typeof bulkFilters>;

/** Which donors, beside what to do. */
const whom = {
  ids: z.array(documentId).min(1).max(MOST_IDS).optional(),
  filters: bulkFilters.optional(),
  /** Only says how many donors it would be. */
  dryRun: z.boolean().optional(),
};

const preference = z.enum(['yes', 'no', 'unknown']);
const field = <Name extends string, Value extends z.ZodType>(name: Name, value: Value) =>
  z.strictObject({ action: z.literal('set_field'), field: z.literal(name), value, ...whom });

/** The fields that many donors can share, each with what it may hold: names and addresses of a person are not among them. */
const setField = z.discriminatedUnion('field', [
  field('language', z.enum(DONOR_LANGUAGES)),
  field('source', optionalText(120)),
  field('employer', optionalText(200)),
  field('salutation', optionalText(40)),
  field('city', optionalText(120)),
  field('province', optionalText(60)),
  field('country', country.nullable()),
  field('emailPreference', preference),
  field('smsPreference', preference),
  field('mailPreference', preference),
  field('phonePreference', preference),
  field('doNotContact', z.boolean()),
]);

/** What can be done to many donors at once. The value of a custom field has its own rules, asked when the change begins. */
export const bulkIn = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('tag'), tag: documentId, ...whom }),
    z.strictObject({ action: z.literal('untag'), tag: documentId, ...whom }),
    z.strictObject({ action: z.literal('add_to_segment'), segment: documentId, reason: optionalText(500).optional(), ...whom }),
    z.strictObject({ action: z.literal('assign'), assignedTo: documentId.nullable(), ...whom }),
    z.strictObject({ action: z.literal('archive'), ...whom }),
    z.strictObject({ action: z.literal('unarchive'), ...whom }),
    setField,
    z.strictObject({ action: z.literal('set_custom_field'), key: z.string().max(60), value: z.unknown(), ...whom }),
  ])
  .refine(({ ids, filters }) => (ids === undefined) !== (filters === undefined), rule('IDS_OR_FILTERS'));
export type BulkIn = z.output<typeof bulkIn>;

/** The column of a field that can be set. */
export const FIELD_COLUMNS = {
  language: 'language',
  source: 'source',
  employer: 'employer',
  salutation: 'salutation',
  city: 'city',
  province: 'province',
  country: 'country',
  emailPreference: 'email_preference',
  smsPreference: 'sms_preference',
  mailPreference: 'mail_preference',
  phonePreference: 'phone_preference',
  doNotContact: 'do_not_contact',
} as const satisfies Record<z.output<typeof setField>['field'], string>;

/** What the work itself needs: rows' ids instead of public ones, checked and stored once. */
export const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tag'), tagId: z.number().int() }),
  z.strictObject({ kind: z.literal('untag'), tagId: z.number().int() }),
  z.strictObject({ kind: z.literal('segment'), segmentId: z.number().int(), reason: z.string().nullable() }),
  z.strictObject({ kind: z.literal('column'), column: z.enum(['assigned_to_id', 'archived_at', ...Object.values(FIELD_COLUMNS)]), value: z.unknown() }),
  z.strictObject({ kind: z.literal('custom'), key: z.string(), value: z.unknown() }),
]);
export type Change = z.output<typeof change>;
