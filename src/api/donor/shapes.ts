import { z } from 'zod';
import { amountInQuery, civilDate, country, documentId, email, externalId, integerInQuery, money, optionalText } from '../../platform/http/fields';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

/** What is known of donors, as it comes in and goes out: the parts of this room's contract. */

export const DONOR_TYPES = ['individual', 'company', 'foundation', 'household', 'anonymous'] as const;
export const DONOR_LANGUAGES = ['fr', 'en', 'unknown'] as const;
export const LIFECYCLES = ['prospect', 'new', 'active', 'lapsing', 'lapsed', 'recaptured'] as const;
export const TRENDS = ['up', 'flat', 'down'] as const;
const preference = z.enum(['yes', 'no', 'unknown']);

export const addressIn = z.strictObject({
  line1: optionalText(200).optional(),
  line2: optionalText(200).optional(),
  city: optionalText(120).optional(),
  province: optionalText(60).optional(),
  postalCode: optionalText(16).optional(),
  country: country.nullable().optional(),
});

export const addressOut = z.strictObject({
  line1: z.string().nullable(),
  line2: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string().nullable(),
});

const preferencesIn = z.strictObject({
  email: preference.optional(),
  sms: preference.optional(),
  mail: preference.optional(),
  phone: preference.optional(),
  doNotContact: z.boolean().optional(),
});
const preferencesOut = z.strictObject({ email: preference, sms: preference, mail: preference, phone: preference, doNotContact: z.boolean() });

const donorFields = {
  type: z.enum(DONOR_TYPES).optional(),
  salutation: optionalText(40).optional(),
  firstName: optionalText(120).optional(),
  middleInitial: optionalText(10).optional(),
  lastName: optionalText(120).optional(),
  companyName: optionalText(200).optional(),
  email: email
    .nullable()
    .or(z.literal('').transform(() => null))
    .optional(),
  phone: optionalText(40).optional(),
  mobile: optionalText(40).optional(),
  address: addressIn.optional(),
  language: z.enum(DONOR_LANGUAGES).optional(),
  communicationPreferences: preferencesIn.optional(),
  birthDate: civilDate.nullable().optional(),
  deceasedOn: civilDate.nullable().optional(),
  source: optionalText(120).optional(),
  externalIds: z.array(externalId).max(20).optional(),
  customFields: z.record(z.string().max(60), z.unknown()).optional(),
  household: documentId.nullable().optional(),
  employer: optionalText(200).optional(),
  assignedTo: documentId.nullable().optional(),
};

export const donorIn = z.strictObject(donorFields);
export const donorChange = z
  .strictObject({ ...donorFields, archived: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type DonorIn = z.output<typeof donorIn>;
export type DonorChange = z.output<typeof donorChange>;

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

export const donorOut = z.strictObject({
  documentId: z.string(),
  type: z.enum(DONOR_TYPES),
  displayName: z.string(),
  salutation: z.string().nullable(),
  firstName: z.string().nullable(),
  middleInitial: z.string().nullable(),
  lastName: z.string().nullable(),
  companyName: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  mobile: z.string().nullable(),
  address: addressOut,
  language: z.enum(DONOR_LANGUAGES),
  communicationPreferences: preferencesOut,
  birthDate: z.string().nullable(),
  deceasedOn: z.string().nullable(),
  source: z.string().nullable(),
  externalIds: z.array(externalId),
  customFields: z.record(z.string(), z.unknown()),
  household: reference.nullable(),
  employer: z.string().nullable(),
  assignedTo: reference.nullable(),
  tags: z.array(z.strictObject({ documentId: z.string(), name: z.string(), color: z.string().nullable() })),
  archivedAt: z.string().nullable(),
  mergedInto: z.string().nullable(),
  currency: z.string(),
  totalDonated: money,
  donationCount: z.number().int(),
  averageDonation: money,
  largestDonation: money,
  smallestDonation: money,
  firstDonationOn: z.string().nullable(),
  lastDonationOn: z.string().nullable(),
  lastDonationAmount: money,
  totalThisYear: money,
  totalLastYear: money,
  softCreditTotal: money,
  trend: z.enum(TRENDS),
  lifecycle: z.enum(LIFECYCLES),
  engagementScore: z.number().int(),
  nextRecurringOn: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export type DonorOut = z.output<typeof donorOut>;

/** A row of the list: what a table shows, without what only the donor's page needs. */
export const donorRow = donorOut.pick({
  documentId: true,
  type: true,
  displayName: true,
  firstName: true,
  lastName: true,
  companyName: true,
  email: true,
  phone: true,
  mobile: true,
  address: true,
  language: true,
  tags: true,
  archivedAt: true,
  currency: true,
  totalDonated: true,
  donationCount: true,
  averageDonation: true,
  largestDonation: true,
  firstDonationOn: true,
  lastDonationOn: true,
  lastDonationAmount: true,
  totalThisYear: true,
  totalLastYear: true,
  lifecycle: true,
  engagementScore: true,
  createdAt: true,
  updatedAt: true,
});

export type DonorRow = z.output<typeof donorRow>;

export const possibleDuplicate = z.strictObject({
  documentId: z.string(),
  displayName: z.string(),
  email: z.string().nullable(),
  city: z.string().nullable(),
  reason: z.enum(['email', 'name_and_postal_code', 'name_and_phone']),
});

export const DONOR_SORTS = [
  'name',
  'totalDonated',
  'donationCount',
  'averageDonation',
  'lastDonationOn',
  'lastDonationAmount',
  'firstDonationOn',
  'totalThisYear',
  'engagementScore',
  'createdAt',
  'city',
] as const;

/** Filters of the donor list; the export and bulk changes take the same. */
export const donorFilters = {
  search: z.string().trim().max(200).optional(),
  type: z.enum(DONOR_TYPES).optional(),
  archived: z.enum(['false', 'true', 'all']).optional(),
  lifecycle: z.enum(LIFECYCLES).optional(),
  tag: documentId.optional(),
  segment: documentId.optional(),
  campaign: documentId.optional(),
  minTotal: amountInQuery.optional(),
  maxTotal: amountInQuery.optional(),
  minCount: integerInQuery.optional(),
  lastGiftFrom: civilDate.optional(),
  lastGiftTo: civilDate.optional(),
  noGiftSince: civilDate.optional(),
  language: z.enum(DONOR_LANGUAGES).optional(),
  province: z.string().trim().min(1).max(60).optional(),
  hasEmail: z.enum(['true', 'false']).optional(),
  assignedTo: documentId.optional(),
};

export const donorListQuery = z.strictObject({ ...donorFilters, sort: sortBy(DONOR_SORTS, 'name:asc'), pagination });
export type DonorListQuery = z.output<typeof donorListQuery>;

export const donorStats = z.strictObject({
  currency: z.string(),
  totalDonated: money,
  donationCount: z.number().int(),
  averageDonation: money,
  largestDonation: money,
  smallestDonation: money,
  firstDonationOn: z.string().nullable(),
  lastDonationOn: z.string().nullable(),
  lastDonationAmount: money,
  totalThisYear: money,
  totalLastYear: money,
  yearsDonated: z.number().int(),
  currentStreak: z.number().int(),
  bestYear: z.number().int().nullable(),
  bestYearTotal: money,
  softCreditTotal: money,
  trend: z.enum(TRENDS),
  lifecycle: z.enum(LIFECYCLES),
  nextRecurringOn: z.string().nullable(),
  engagementScore: z.number().int(),
});

export const yearTotal = z.strictObject({ year: z.number().int(), total: money, gifts: z.number().int() });

export const historyEntry = z.strictObject({
  occurredAt: z.string(),
  kind: z.string(),
  summary: z.string(),
  subject: z.strictObject({ type: z.string(), documentId: z.string() }).nullable(),
  author: z.string().nullable(),
});

export const HISTORY_KINDS = [
  'gift',
  'refund',
  'receipt',
  'message',
  'call',
  'meeting',
  'task',
  'note',
  'merge',
  'consent',
  'import',
  'status_change',
] as const;
