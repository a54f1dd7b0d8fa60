import { z } from 'zod';
import { color, documentId, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';

const tagFields = {
  description: optionalText(2000).optional(),
  color: color.nullable().optional(),
  icon: optionalText(50).optional(),
};

export const tagIn = z.strictObject({ name: requiredText(100), ...tagFields });
export const tagChange = z
  .strictObject({ name: requiredText(100).optional(), ...tagFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type TagIn = z.output<typeof tagIn>;
export type TagChange = z.output<typeof tagChange>;

export const tagOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  color: z.string().nullable(),
  icon: z.string().nullable(),
  donorCount: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type TagOut = z.output<typeof tagOut>;

export const tagListQuery = z.strictObject({
  search: z.string().trim().max(100).optional(),
  sort: sortBy(['name', 'donorCount', 'createdAt'], 'name:asc'),
  pagination,
});
export type TagListQuery = z.output<typeof tagListQuery>;

export const assignedTag = z.strictObject({
  tag: z.strictObject({ documentId: z.string(), name: z.string(), color: z.string().nullable() }),
  assignedAt: z.string().nullable(),
  assignedBy: z.string().nullable(),
});
export type AssignedTag = z.output<typeof assignedTag>;

const oneTag = pathId('tagId');
const tagOfDonor = z.object({ organizationId: z.string(), donorId: z.string(), tagId: z.string() });

export const tagContract = {
  find: operation({
    method: 'GET',
    path: '/tags',
    action: 'tag.read',
    summary: { en: 'List tags', fr: 'Lister les étiquettes' },
    params: organizationOnly,
    query: tagListQuery,
    body: nothing,
    answer: z.array(tagOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/tags',
    action: 'tag.create',
    summary: { en: 'Create a tag', fr: 'Créer une étiquette' },
    params: organizationOnly,
    query: nothing,
    body: tagIn,
    answer: tagOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/tags/:tagId',
    action: 'tag.read',
    summary: { en: 'One tag', fr: 'Une étiquette' },
    params: oneTag,
    query: nothing,
    body: nothing,
    answer: tagOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/tags/:tagId',
    action: 'tag.update',
    summary: { en: 'Change a tag', fr: 'Modifier une étiquette' },
    params: oneTag,
    query: nothing,
    body: tagChange,
    answer: tagOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/tags/:tagId',
    action: 'tag.delete',
    summary: { en: 'Delete a tag and take it off every donor', fr: 'Supprimer une étiquette et la retirer de tous les donateurs' },
    params: oneTag,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  assign: operation({
    method: 'POST',
    path: '/donors/:donorId/tags',
    action: 'tag.assign',
    summary: { en: 'Tag a donor; 200 when it had the tag already', fr: 'Étiqueter un donateur; 200 s’il portait déjà l’étiquette' },
    params: pathId('donorId'),
    query: nothing,
    body: z.strictObject({ tagId: documentId }),
    answer: assignedTag,
    status: 201,
  }),
  unassign: operation({
    method: 'DELETE',
    path: '/donors/:donorId/tags/:tagId',
    action: 'tag.assign',
    summary: { en: 'Take a tag off a donor', fr: 'Retirer une étiquette d’un donateur' },
    params: tagOfDonor,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
