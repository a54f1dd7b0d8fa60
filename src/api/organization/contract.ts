import { z } from 'zod';
import {
  amountOrZero,
  civilDate,
  country,
  currency,
  documentId,
  email,
  money,
  nothing,
  optionalText,
  organizationOnly,
  requiredText,
  timezone,
} from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { personalOperation } from '../../platform/http/personal-operation';
import { rule } from '../../platform/http/rules';
import { ACTIONS, ROLES } from '../../platform/permissions/matrix';

const language = z.enum(['fr', 'en']);

const addressIn = z.strictObject({
  line1: optionalText(200).optional(),
  line2: optionalText(200).optional(),
  city: optionalText(120).optional(),
  province: optionalText(60).optional(),
  postalCode: optionalText(16).optional(),
  country: country.nullable().optional(),
});

const addressOut = z.strictObject({
  line1: z.string().nullable(),
  line2: z.string().nullable(),
  city: z.string().nullable(),
  province: z.string().nullable(),
  postalCode: z.string().nullable(),
  country: z.string().nullable(),
});

const inBothLanguages = (most: number) => z.strictObject({ fr: optionalText(most).optional(), en: optionalText(most).optional() });

/** What official receipts say of the organization. */
const receiptSettings = z.strictObject({
  placeOfIssue: inBothLanguages(120).optional(),
  signatoryName: optionalText(200).optional(),
  signatoryTitle: inBothLanguages(200).optional(),
  /** Days between which the signatory may sign; open where none is named. */
  signatoryFrom: civilDate.nullable().optional(),
  signatoryUntil: civilDate.nullable().optional(),
  signatureImage: documentId.nullable().optional(),
  prefix: z
    .string()
    .regex(/^[A-Z0-9-]{0,10}$/)
    .nullable()
    .optional(),
  minimumAmount: amountOrZero.nullable().optional(),
});

const messageSettings = z.strictObject({
  fromName: inBothLanguages(120).optional(),
  fromEmail: email.nullable().optional(),
  replyTo: email.nullable().optional(),
  footer: inBothLanguages(2000).optional(),
});

const wording = z.strictObject({ fr: z.string().nullable(), en: z.string().nullable() });

const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{1,62}$/);
const registrationNumber = z.string().refine((value) => /^\d{9}RR\d{4}$/.test(value), rule('REGISTRATION_NUMBER'));
const website = z
  .string()
  .trim()
  .max(255)
  .refine((value) => z.url({ protocol: /^https?$/ }).safeParse(value).success, rule('WEBSITE'));
const cleared = z.literal('').transform(() => null);

const settings = {
  legalName: optionalText(200).optional(),
  slug: slug.optional(),
  charityRegistrationNumber: registrationNumber.nullable().or(cleared).optional(),
  isRegisteredCharity: z.boolean().optional(),
  address: addressIn.optional(),
  phone: optionalText(40).optional(),
  email: email.nullable().or(cleared).optional(),
  website: website.nullable().or(cleared).optional(),
  timezone: timezone.optional(),
  defaultCurrency: currency.optional(),
  defaultLanguage: language.optional(),
  fiscalYearStartMonth: z.number().int().min(1).max(12).optional(),
};

export const organizationIn = z.strictObject({ name: requiredText(200), ...settings });

export const organizationChange = z
  .strictObject({
    name: requiredText(200).optional(),
    ...settings,
    logo: documentId.nullable().optional(),
    receiptSettings: receiptSettings.optional(),
    messageSettings: messageSettings.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type OrganizationIn = z.output<typeof organizationIn>;
export type OrganizationChange = z.output<typeof organizationChange>;

export const organizationOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  legalName: z.string().nullable(),
  slug: z.string(),
  charityRegistrationNumber: z.string().nullable(),
  isRegisteredCharity: z.boolean(),
  address: addressOut,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  website: z.string().nullable(),
  timezone: z.string(),
  defaultCurrency: z.string(),
  defaultLanguage: language,
  fiscalYearStartMonth: z.number().int(),
  logo: z.strictObject({ documentId: z.string(), name: z.string(), url: z.string() }).nullable(),
  receiptSettings: z.strictObject({
    placeOfIssue: wording,
    signatoryName: z.string().nullable(),
    signatoryTitle: wording,
    signatoryFrom: z.string().nullable(),
    signatoryUntil: z.string().nullable(),
    signatureImage: z.string().nullable(),
    prefix: z.string().nullable(),
    minimumAmount: money.nullable(),
  }),
  messageSettings: z.strictObject({ fromName: wording, fromEmail: z.string().nullable(), replyTo: z.string().nullable(), footer: wording }),
  createdAt: z.string(),
  updatedAt: z.string(),
});

export type OrganizationOut = z.output<typeof organizationOut>;

/** An organization one may work in, and what one may do there. */
export const myOrganization = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  slug: z.string(),
  role: z.enum(ROLES),
  permissions: z.array(z.enum(ACTIONS)),
  defaultCurrency: z.string(),
  defaultLanguage: language,
  timezone: z.string(),
  fiscalYearStartMonth: z.number().int(),
});

export type MyOrganization = z.output<typeof myOrganization>;

export const myOrganizationContract = {
  find: personalOperation({
    method: 'GET',
    path: '/organizations',
    action: 'organization.read',
    summary: { en: 'The organizations I belong to, with my role in each', fr: 'Les organismes dont je fais partie, avec mon rôle dans chacun' },
    query: nothing,
    body: nothing,
    answer: z.array(myOrganization),
  }),
  create: personalOperation({
    method: 'POST',
    path: '/organizations',
    action: 'organization.create',
    summary: { en: 'Create an organization and become its administrator', fr: 'Créer un organisme et en devenir l’administrateur' },
    query: nothing,
    body: organizationIn,
    answer: organizationOut,
    status: 201,
  }),
};

export const organizationContract = {
  findOne: operation({
    method: 'GET',
    path: '',
    action: 'organization.read',
    summary: { en: 'The organization and its settings', fr: 'L’organisme et ses paramètres' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: organizationOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '',
    action: 'organization.update',
    summary: { en: 'Change the settings of the organization', fr: 'Modifier les paramètres de l’organisme' },
    params: organizationOnly,
    query: nothing,
    body: organizationChange,
    answer: organizationOut,
  }),
};
