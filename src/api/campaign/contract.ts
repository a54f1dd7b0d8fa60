import { z } from 'zod';
import { amountOrZero, civilDate, documentId, money, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { DONATION_SORTS, donationFilters, donationRow } from '../donation/contract';
import { CAMPAIGN_STATUSES } from './domain/campaign-status';

const headcount = z.number().int().min(0).max(2_000_000_000);

const campaignFields = {
  nameFr: optionalText(200).optional(),
  nameEn: optionalText(200).optional(),
  description: optionalText(10_000).optional(),
  descriptionFr: optionalText(10_000).optional(),
  descriptionEn: optionalText(10_000).optional(),
  code: optionalText(60).optional(),
  parent: documentId.nullable().optional(),
  startDate: civilDate.nullable().optional(),
  endDate: civilDate.nullable().optional(),
  goalAmount: amountOrZero.nullable().optional(),
  goalDonors: headcount.nullable().optional(),
  campaignStatus: z.enum(CAMPAIGN_STATUSES).optional(),
  cost: amountOrZero.optional(),
  audienceSize: headcount.nullable().optional(),
};

const inOrder = ({ startDate, endDate }: { startDate?: string | null | undefined; endDate?: string | null | undefined }): boolean =>
  startDate === undefined || startDate === null || endDate === undefined || endDate === null || startDate <= endDate;
const DATE_ORDER = { ...rule('DATE_ORDER'), path: ['endDate'] };

export const campaignIn = z.strictObject({ name: requiredText(200), ...campaignFields }).refine(inOrder, DATE_ORDER);
export const campaignChange = z
  .strictObject({ name: requiredText(200).optional(), ...campaignFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'))
  .refine(inOrder, DATE_ORDER);

export type CampaignIn = z.output<typeof campaignIn>;
export type CampaignChange = z.output<typeof campaignChange>;

export const campaignOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  nameEn: z.string().nullable(),
  description: z.string().nullable(),
  descriptionFr: z.string().nullable(),
  descriptionEn: z.string().nullable(),
  code: z.string().nullable(),
  parent: z.strictObject({ documentId: z.string(), name: z.string() }).nullable(),
  startDate: z.string().nullable(),
  endDate: z.string().nullable(),
  goalAmount: money.nullable(),
  goalDonors: z.number().int().nullable(),
  campaignStatus: z.enum(CAMPAIGN_STATUSES),
  cost: money,
  audienceSize: z.number().int().nullable(),
  currency: z.string(),
  totalRaised: money,
  donorCount: z.number().int(),
  giftCount: z.number().int(),
  averageGift: money,
  responseRate: z.number().nullable(),
  costPerDonor: money.nullable(),
  roi: z.number().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type CampaignOut = z.output<typeof campaignOut>;

export const campaignListQuery = z.strictObject({
  search: z.string().trim().max(200).optional(),
  campaignStatus: z.enum(CAMPAIGN_STATUSES).optional(),
  parent: documentId.optional(),
  sort: sortBy(['name', 'startDate', 'endDate', 'totalRaised', 'donorCount', 'createdAt'], 'startDate:desc'),
  pagination,
});
export type CampaignListQuery = z.output<typeof campaignListQuery>;

/** Rates (response, progress) are percentages; a division by zero is null. */
export const campaignStats = z.strictObject({
  totalRaised: money,
  donorCount: z.number().int(),
  giftCount: z.number().int(),
  averageGift: money.nullable(),
  medianGift: money.nullable(),
  largestGift: money.nullable(),
  newDonors: z.number().int(),
  audience: z.number().int().nullable(),
  responseRate: z.number().nullable(),
  cost: money,
  costPerDollar: z.number().nullable(),
  costPerNewDonor: money.nullable(),
  roi: z.number().nullable(),
  progressAmount: z.number().nullable(),
  progressDonors: z.number().nullable(),
  byDay: z.array(z.strictObject({ date: z.string(), amount: money, gifts: z.number().int() })),
});
export type CampaignStats = z.output<typeof campaignStats>;

const { campaign: _campaign, ...filtersWithinCampaign } = donationFilters;
const includeChildren = z.enum(['true', 'false']).default('false');
const oneCampaign = pathId('campaignId');

export const campaignContract = {
  find: operation({
    method: 'GET',
    path: '/campaigns',
    action: 'campaign.read',
    summary: { en: 'List campaigns', fr: 'Lister les campagnes' },
    params: organizationOnly,
    query: campaignListQuery,
    body: nothing,
    answer: z.array(campaignOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/campaigns',
    action: 'campaign.create',
    summary: { en: 'Create a campaign', fr: 'Créer une campagne' },
    params: organizationOnly,
    query: nothing,
    body: campaignIn,
    answer: campaignOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/campaigns/:campaignId',
    action: 'campaign.read',
    summary: { en: 'One campaign', fr: 'Une campagne' },
    params: oneCampaign,
    query: nothing,
    body: nothing,
    answer: campaignOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/campaigns/:campaignId',
    action: 'campaign.update',
    summary: { en: 'Change a campaign or move it to another state', fr: 'Modifier une campagne ou changer son état' },
    params: oneCampaign,
    query: nothing,
    body: campaignChange,
    answer: campaignOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/campaigns/:campaignId',
    action: 'campaign.delete',
    summary: { en: 'Delete a campaign that nothing belongs to', fr: 'Supprimer une campagne à laquelle rien n’appartient' },
    params: oneCampaign,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  donationsFind: operation({
    method: 'GET',
    path: '/campaigns/:campaignId/donations',
    action: 'donation.read',
    summary: { en: 'The gifts of a campaign', fr: 'Les dons d’une campagne' },
    params: oneCampaign,
    query: z.strictObject({ ...filtersWithinCampaign, includeChildren, sort: sortBy(DONATION_SORTS, 'receivedOn:desc'), pagination }),
    body: nothing,
    answer: z.array(donationRow),
    isList: true,
  }),
  statsFind: operation({
    method: 'GET',
    path: '/campaigns/:campaignId/stats',
    action: 'campaign.read',
    summary: { en: 'The figures of a campaign, with its children on demand', fr: 'Les chiffres d’une campagne, avec ses sous-campagnes sur demande' },
    params: oneCampaign,
    query: z.strictObject({ includeChildren }),
    body: nothing,
    answer: campaignStats,
  }),
};
