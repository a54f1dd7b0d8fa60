import { z } from 'zod';
import { nothing, optionalText, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

const householdFields = {
  /** A name given here stays; without one, names are suggested from the members. */
  nameFr: optionalText(255).optional(),
  nameEn: optionalText(255).optional(),
  formalGreeting: optionalText(255).optional(),
  informalGreeting: optionalText(255).optional(),
};

export const householdIn = z.strictObject(householdFields);
export const householdChange = z
  .strictObject({
    ...householdFields,
    /** False gives a name up for the suggestion again. */
    isNameOverridden: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type HouseholdIn = z.output<typeof householdIn>;
export type HouseholdChange = z.output<typeof householdChange>;

export const householdOut = z.strictObject({
  documentId: z.string(),
  nameFr: z.string().nullable(),
  nameEn: z.string().nullable(),
  isNameOverridden: z.boolean(),
  formalGreeting: z.string().nullable(),
  informalGreeting: z.string().nullable(),
  /** The donors whose `household` this is. */
  members: z.array(z.strictObject({ documentId: z.string(), name: z.string(), deceasedOn: z.string().nullable() })),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type HouseholdOut = z.output<typeof householdOut>;

export const householdListQuery = z.strictObject({ search: z.string().trim().max(200).optional(), pagination });
export type HouseholdListQuery = z.output<typeof householdListQuery>;

const oneHousehold = pathId('householdId');

export const householdContract = {
  find: operation({
    method: 'GET',
    path: '/households',
    action: 'household.read',
    summary: { en: 'List households', fr: 'Lister les ménages' },
    params: organizationOnly,
    query: householdListQuery,
    body: nothing,
    answer: z.array(householdOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/households',
    action: 'household.create',
    summary: { en: 'Create a household; donors join it by their household field', fr: 'Créer un ménage; les donateurs s’y joignent par leur champ household' },
    params: organizationOnly,
    query: nothing,
    body: householdIn,
    answer: householdOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/households/:householdId',
    action: 'household.read',
    summary: { en: 'One household with its members', fr: 'Un ménage et ses membres' },
    params: oneHousehold,
    query: nothing,
    body: nothing,
    answer: householdOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/households/:householdId',
    action: 'household.update',
    summary: { en: 'Change a household', fr: 'Modifier un ménage' },
    params: oneHousehold,
    query: nothing,
    body: householdChange,
    answer: householdOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/households/:householdId',
    action: 'household.delete',
    summary: { en: 'Delete a household; its members stay', fr: 'Supprimer un ménage; ses membres demeurent' },
    params: oneHousehold,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
