import { z } from 'zod';
import { nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

const fundFields = {
  nameFr: optionalText(200).optional(),
  nameEn: optionalText(200).optional(),
  code: optionalText(40).optional(),
  isRestricted: z.boolean().optional(),
  isDefault: z.boolean().optional(),
  ledgerAccount: optionalText(60).optional(),
};

export const fundIn = z.strictObject({ name: requiredText(200), ...fundFields });
export const fundChange = z
  .strictObject({ name: requiredText(200).optional(), ...fundFields, isArchived: z.boolean().optional() })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type FundIn = z.output<typeof fundIn>;
export type FundChange = z.output<typeof fundChange>;

export const fundOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  nameFr: z.string().nullable(),
  nameEn: z.string().nullable(),
  code: z.string().nullable(),
  isRestricted: z.boolean(),
  isDefault: z.boolean(),
  ledgerAccount: z.string().nullable(),
  isArchived: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type FundOut = z.output<typeof fundOut>;

export const fundListQuery = z.strictObject({
  archived: z.enum(['false', 'true', 'all']).default('false'),
  sort: sortBy(['name', 'code', 'createdAt'], 'name:asc'),
  pagination,
});
export type FundListQuery = z.output<typeof fundListQuery>;

const oneFund = pathId('fundId');

export const fundContract = {
  find: operation({
    method: 'GET',
    path: '/funds',
    action: 'fund.read',
    summary: { en: 'List funds', fr: 'Lister les fonds' },
    params: organizationOnly,
    query: fundListQuery,
    body: nothing,
    answer: z.array(fundOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/funds',
    action: 'fund.create',
    summary: { en: 'Create a fund', fr: 'Créer un fonds' },
    params: organizationOnly,
    query: nothing,
    body: fundIn,
    answer: fundOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/funds/:fundId',
    action: 'fund.read',
    summary: { en: 'One fund', fr: 'Un fonds' },
    params: oneFund,
    query: nothing,
    body: nothing,
    answer: fundOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/funds/:fundId',
    action: 'fund.update',
    summary: { en: 'Change a fund, archive it or bring it back', fr: 'Modifier un fonds, l’archiver ou le ramener' },
    params: oneFund,
    query: nothing,
    body: fundChange,
    answer: fundOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/funds/:fundId',
    action: 'fund.delete',
    summary: { en: 'Delete a fund without gifts, archive one that has some', fr: 'Supprimer un fonds sans don, archiver celui qui en a' },
    params: oneFund,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ documentId: z.string(), outcome: z.enum(['deleted', 'archived']) }),
  }),
};
