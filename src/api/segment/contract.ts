import { z } from 'zod';
import { booleanInQuery, color, documentId, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { DONOR_SORTS, donorFilters, donorRow } from '../donor/contract';

/** A tree of groups and conditions; `domain/parse-criteria` checks it against what may be asked. */
const criteriaIn = z
  .unknown()
  .describe('{ combinator: "and" | "or", not?, rules: [ group or { field, operator, value } ] }, at most 8 deep and 200 conditions');

const segmentFields = {
  description: optionalText(2000).optional(),
  color: color.nullable().optional(),
  isAutomatic: z.boolean().optional(),
  criteria: criteriaIn.optional(),
};

export const segmentIn = z.strictObject({ name: requiredText(200), ...segmentFields });
export const segmentChange = z
  .strictObject({ name: requiredText(200).optional(), ...segmentFields })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type SegmentIn = z.output<typeof segmentIn>;
export type SegmentChange = z.output<typeof segmentChange>;

export const segmentOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  color: z.string().nullable(),
  isAutomatic: z.boolean(),
  criteria: z.record(z.string(), z.unknown()).nullable(),
  donorCount: z.number().int(),
  lastCalculatedAt: z.string().nullable(),
  calculationMs: z.number().int().nullable(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SegmentOut = z.output<typeof segmentOut>;

export const segmentListQuery = z.strictObject({
  search: z.string().trim().max(100).optional(),
  isAutomatic: booleanInQuery.optional(),
  sort: sortBy(['name', 'donorCount', 'lastCalculatedAt', 'createdAt'], 'name:asc'),
  pagination,
});
export type SegmentListQuery = z.output<typeof segmentListQuery>;

export const ORIGINS = ['rule', 'manual_add', 'manual_exclude'] as const;

export const membership = z.strictObject({
  origin: z.enum(ORIGINS),
  /** Null for who fits the rule and was not calculated yet. */
  assignedAt: z.string().nullable(),
  assignedBy: z.string().nullable(),
  reason: z.string().nullable(),
});
export type Membership = z.output<typeof membership>;

/** A segment a donor is in, or was taken out of by hand, and why. */
export const segmentOfDonor = z.strictObject({
  segment: z.strictObject({ documentId: z.string(), name: z.string(), color: z.string().nullable(), isAutomatic: z.boolean() }),
  membership,
});
export type SegmentOfDonor = z.output<typeof segmentOfDonor>;

export const segmentDonorsQuery = z.strictObject({ ...donorFilters, origin: z.enum(ORIGINS).optional(), sort: sortBy(DONOR_SORTS, 'name:asc'), pagination });

const donorIds = z.array(documentId).max(1000).optional();

export const choicesIn = z
  .strictObject({ add: donorIds, exclude: donorIds, release: donorIds, reason: optionalText(500).optional() })
  .refine(({ add = [], exclude = [], release = [] }) => add.length + exclude.length + release.length > 0, rule('EMPTY_CHANGE'))
  .refine(
    ({ add = [], exclude = [], release = [] }) => new Set([...add, ...exclude, ...release]).size === add.length + exclude.length + release.length,
    rule('CHOICES_DISTINCT'),
  );
export type ChoicesIn = z.output<typeof choicesIn>;

const label = z.strictObject({ fr: z.string(), en: z.string() });
const askable = z.strictObject({
  name: z.string(),
  family: z.string(),
  type: z.string(),
  label,
  operators: z.array(z.string()),
  options: z.array(z.strictObject({ value: z.string(), label })).optional(),
  reference: z.string().optional(),
});
export const fieldOut = askable.extend({ where: z.array(askable).optional() });
export type FieldOut = z.output<typeof fieldOut>;

export const explanation = z.strictObject({
  member: z.boolean(),
  because: z.enum(['rule', 'manual_add', 'manual_exclude', 'none']),
  /** The criteria with `result` at every node and `actual` at every condition; null for a segment without a rule. */
  tree: z.looseObject({ result: z.boolean() }).nullable(),
});
export type Explanation = z.output<typeof explanation>;

const count = z.number().int();
const oneSegment = pathId('segmentId');

export const segmentContract = {
  find: operation({
    method: 'GET',
    path: '/segments',
    action: 'segment.read',
    summary: { en: 'List segments', fr: 'Lister les segments' },
    params: organizationOnly,
    query: segmentListQuery,
    body: nothing,
    answer: z.array(segmentOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/segments',
    action: 'segment.create',
    summary: { en: 'Create a segment; an automatic one is calculated at once', fr: 'Créer un segment; un segment automatique est calculé aussitôt' },
    params: organizationOnly,
    query: nothing,
    body: segmentIn,
    answer: segmentOut,
    status: 201,
  }),
  fieldsFind: operation({
    method: 'GET',
    path: '/segments/fields',
    action: 'segment.read',
    summary: { en: 'What may be asked of donors, with labels', fr: 'Ce qui peut être demandé des donateurs, avec les libellés' },
    params: organizationOnly,
    query: nothing,
    body: nothing,
    answer: z.array(fieldOut),
  }),
  previewFind: operation({
    method: 'POST',
    path: '/segments/preview',
    action: 'segment.read',
    summary: { en: 'Who fits criteria now: how many, and up to ten of them', fr: 'Qui répond à des critères maintenant : combien, et jusqu’à dix d’entre eux' },
    params: organizationOnly,
    query: nothing,
    body: z.strictObject({ criteria: criteriaIn }),
    answer: z.strictObject({ count, sample: z.array(donorRow).max(10), ms: count }),
  }),
  findOne: operation({
    method: 'GET',
    path: '/segments/:segmentId',
    action: 'segment.read',
    summary: { en: 'One segment', fr: 'Un segment' },
    params: oneSegment,
    query: nothing,
    body: nothing,
    answer: segmentOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/segments/:segmentId',
    action: 'segment.update',
    summary: { en: 'Change a segment; new criteria are calculated at once', fr: 'Modifier un segment; de nouveaux critères sont calculés aussitôt' },
    params: oneSegment,
    query: nothing,
    body: segmentChange,
    answer: segmentOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/segments/:segmentId',
    action: 'segment.delete',
    summary: { en: 'Delete a segment that no other one names', fr: 'Supprimer un segment qu’aucun autre ne nomme' },
    params: oneSegment,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  donorsFind: operation({
    method: 'GET',
    path: '/segments/:segmentId/donors',
    action: 'segment.read',
    summary: {
      en: 'Who is in a segment now, and why; origin=manual_exclude lists who was taken out by hand',
      fr: 'Qui est dans un segment maintenant, et pourquoi; origin=manual_exclude liste qui en a été retiré à la main',
    },
    params: oneSegment,
    query: segmentDonorsQuery,
    body: nothing,
    answer: z.array(donorRow.extend({ membership })),
    isList: true,
  }),
  ofDonorFind: operation({
    method: 'GET',
    path: '/donors/:donorId/segments',
    action: 'segment.read',
    summary: {
      en: 'The segments a donor is in, or was taken out of by hand, and why',
      fr: 'Les segments où se trouve un donateur, ou dont il a été retiré à la main, et pourquoi',
    },
    params: pathId('donorId'),
    query: nothing,
    body: nothing,
    answer: z.array(segmentOfDonor),
  }),
  recalculate: operation({
    method: 'POST',
    path: '/segments/:segmentId/recalculate',
    action: 'segment.update',
    summary: { en: 'Calculate an automatic segment again', fr: 'Recalculer un segment automatique' },
    params: oneSegment,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ added: count, removed: count, kept: count, ms: count }),
  }),
  assign: operation({
    method: 'POST',
    path: '/segments/:segmentId/assign',
    action: 'segment.assign',
    summary: {
      en: 'Add donors by hand, take them out, or leave them to the rule again; in an automatic segment for administrators',
      fr: 'Ajouter des donateurs à la main, les retirer, ou les rendre à la règle; dans un segment automatique, pour l’administration',
    },
    params: oneSegment,
    query: nothing,
    body: choicesIn,
    answer: z.strictObject({ added: count, excluded: count, released: count, donorCount: count }),
  }),
  explainFind: operation({
    method: 'GET',
    path: '/segments/:segmentId/explain/:donorId',
    action: 'segment.read',
    summary: { en: 'Why a donor is in a segment or is not', fr: 'Pourquoi un donateur est dans un segment ou n’y est pas' },
    params: z.object({ organizationId: z.string(), segmentId: z.string(), donorId: z.string() }),
    query: nothing,
    body: nothing,
    answer: explanation,
  }),
};
