import { z } from 'zod';
import { nothing, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { ROOMS } from './domain/rooms';

const room = z.enum(ROOMS);
/** As an address bar has them; numbers and truths may be written as such. */
const filters = z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()]).transform(String));
const columns = z.array(z.string().min(1).max(80)).max(100);
const sort = z.string().max(80);

export const viewIn = z.strictObject({
  room,
  name: requiredText(200),
  filters: filters.default({}),
  columns: columns.optional(),
  sort: sort.nullable().optional(),
  isShared: z.boolean().default(false),
});
export type ViewIn = z.output<typeof viewIn>;

export const viewChange = z
  .strictObject({
    name: requiredText(200).optional(),
    filters: filters.optional(),
    columns: columns.nullable().optional(),
    sort: sort.nullable().optional(),
    isShared: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));
export type ViewChange = z.output<typeof viewChange>;

export const viewOut = z.strictObject({
  documentId: z.string(),
  room,
  name: z.string(),
  filters: z.record(z.string(), z.string()),
  columns: z.array(z.string()).nullable(),
  sort: z.string().nullable(),
  isShared: z.boolean(),
  isMine: z.boolean(),
  owner: z.string().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type ViewOut = z.output<typeof viewOut>;

export const viewListQuery = z.strictObject({ room: room.optional(), pagination });
export type ViewListQuery = z.output<typeof viewListQuery>;

const oneView = pathId('viewId');

export const savedViewContract = {
  find: operation({
    method: 'GET',
    path: '/saved-views',
    action: 'view.read',
    summary: { en: 'One’s own views of lists, and those that are shared, by name', fr: 'Ses propres vues de listes et celles qui sont partagées, par nom' },
    params: organizationOnly,
    query: viewListQuery,
    body: nothing,
    answer: z.array(viewOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/saved-views',
    action: 'view.save',
    summary: { en: 'Save the filters, columns and sort of a list', fr: 'Enregistrer les filtres, les colonnes et le tri d’une liste' },
    params: organizationOnly,
    query: nothing,
    body: viewIn,
    answer: viewOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/saved-views/:viewId',
    action: 'view.read',
    summary: { en: 'One view', fr: 'Une vue' },
    params: oneView,
    query: nothing,
    body: nothing,
    answer: viewOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/saved-views/:viewId',
    action: 'view.save',
    summary: { en: 'Change one’s own view; administrators also a shared one', fr: 'Modifier sa propre vue; l’administration, aussi une vue partagée' },
    params: oneView,
    query: nothing,
    body: viewChange,
    answer: viewOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/saved-views/:viewId',
    action: 'view.save',
    summary: { en: 'Delete one’s own view; administrators also a shared one', fr: 'Supprimer sa propre vue; l’administration, aussi une vue partagée' },
    params: oneView,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
};
