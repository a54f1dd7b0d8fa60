import { z } from 'zod';
import { amount, civilDate, currency, documentId, money, nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { coversPledge } from './domain/pledge-schedule';
import { PLEDGE_STATUSES } from './domain/pledge-status';

const MOST_DUE_AMOUNTS = 240;

const schedule = z.array(z.strictObject({ dueOn: civilDate, amount })).max(MOST_DUE_AMOUNTS);
const pledgeFields = {
  campaign: documentId.nullable().optional(),
  fund: documentId.nullable().optional(),
  pledgedOn: civilDate.optional(),
  schedule: schedule.optional(),
};

export const pledgeIn = z
  .strictObject({ amount, currency: currency.optional(), ...pledgeFields })
  .refine((pledge) => pledge.schedule === undefined || coversPledge(pledge.schedule, pledge.amount), { path: ['schedule'], ...rule('SCHEDULE_SUM') });
export const pledgeChange = z
  .strictObject({ amount: amount.optional(), pledgeStatus: z.enum(PLEDGE_STATUSES).optional(), ...pledgeFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type PledgeIn = z.output<typeof pledgeIn>;
export type PledgeChange = z.output<typeof pledgeChange>;

const reference = z.strictObject({ documentId: z.string(), name: z.string() });

export const pledgeOut = z.strictObject({
  documentId: z.string(),
  donor: reference,
  campaign: reference.nullable(),
  fund: reference.nullable(),
  amount: money,
  currency: z.string(),
  pledgedOn: z.string().nullable(),
  schedule: z.array(z.strictObject({ dueOn: z.string(), amount: money })),
  pledgeStatus: z.enum(PLEDGE_STATUSES),
  paid: money,
  balance: money,
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type PledgeOut = z.output<typeof pledgeOut>;

export const pledgeListQuery = z.strictObject({ pledgeStatus: z.enum(PLEDGE_STATUSES).optional(), pagination });
export type PledgeListQuery = z.output<typeof pledgeListQuery>;

export const allPledgesQuery = pledgeListQuery.extend({ campaign: documentId.optional(), fund: documentId.optional() });
export type AllPledgesQuery = z.output<typeof allPledgesQuery>;

const ofDonor = pathId('donorId');
const onePledge = pathId('pledgeId');

export const pledgeContract = {
  find: operation({
    method: 'GET',
    path: '/donors/:donorId/pledges',
    action: 'pledge.read',
    summary: { en: 'The pledges of a donor, newest first', fr: 'Les promesses de don d’un donateur, les plus récentes d’abord' },
    params: ofDonor,
    query: pledgeListQuery,
    body: nothing,
    answer: z.array(pledgeOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/donors/:donorId/pledges',
    action: 'pledge.create',
    summary: { en: 'Record a pledge', fr: 'Inscrire une promesse de don' },
    params: ofDonor,
    query: nothing,
    body: pledgeIn,
    answer: pledgeOut,
    status: 201,
    isIdempotent: true,
  }),
  allFind: operation({
    method: 'GET',
    path: '/pledges',
    action: 'pledge.read',
    summary: { en: 'The pledges of all donors, newest first', fr: 'Les promesses de don de tous les donateurs, les plus récentes d’abord' },
    params: organizationOnly,
    query: allPledgesQuery,
    body: nothing,
    answer: z.array(pledgeOut),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/pledges/:pledgeId',
    action: 'pledge.read',
    summary: { en: 'One pledge', fr: 'Une promesse de don' },
    params: onePledge,
    query: nothing,
    body: nothing,
    answer: pledgeOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/pledges/:pledgeId',
    action: 'pledge.update',
    summary: { en: 'Change, write off or cancel a pledge', fr: 'Modifier, radier ou annuler une promesse de don' },
    params: onePledge,
    query: nothing,
    body: pledgeChange,
    answer: pledgeOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/pledges/:pledgeId',
    action: 'pledge.delete',
    summary: { en: 'Delete a pledge that nothing was paid on', fr: 'Supprimer une promesse sur laquelle rien n’a été payé' },
    params: onePledge,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
