import type { DonorFilter } from '../../../../shared/donors';
import { DONOR_LANGUAGES, DONOR_TYPES, LIFECYCLES, oneOf } from '../../../../shared/vocabulary';

/** How a filter is asked for, and so what its values may be. */
export type FilterKind = 'choice' | 'date' | 'amount' | 'text' | 'tag' | 'campaign' | 'member' | 'segment' | 'count';

const HAS_EMAIL = ['true', 'false'] as const;
const ARCHIVED = ['all', 'true'] as const;

const KINDS: Readonly<Record<DonorFilter, FilterKind>> = {
  type: 'choice',
  lifecycle: 'choice',
  tag: 'tag',
  segment: 'segment',
  campaign: 'campaign',
  minTotal: 'amount',
  maxTotal: 'amount',
  minCount: 'count',
  lastGiftFrom: 'date',
  lastGiftTo: 'date',
  noGiftSince: 'date',
  language: 'choice',
  province: 'text',
  hasEmail: 'choice',
  archived: 'choice',
  assignedTo: 'member',
};

/** The filters in the order they are offered. Segments have no room yet, so none can be picked. */
export const OFFERED: readonly DonorFilter[] = [
  'type',
  'lifecycle',
  'tag',
  'campaign',
  'minTotal',
  'maxTotal',
  'minCount',
  'lastGiftFrom',
  'lastGiftTo',
  'noGiftSince',
  'language',
  'province',
  'hasEmail',
  'archived',
  'assignedTo',
];

export function kindOf(filter: DonorFilter): FilterKind {
  return KINDS[filter];
}

export function asFilter(name: string): DonorFilter | undefined {
  return Object.hasOwn(KINDS, name) ? OFFERED.concat('segment').find((filter) => filter === name) : undefined;
}

/** The values a filter by choice takes. */
export function choicesOf(filter: DonorFilter): readonly string[] {
  switch (filter) {
    case 'type':
      return DONOR_TYPES;
    case 'lifecycle':
      return LIFECYCLES;
    case 'language':
      return DONOR_LANGUAGES;
    case 'hasEmail':
      return HAS_EMAIL;
    case 'archived':
      return ARCHIVED;
    default:
      return [];
  }
}

/** Whether a value can stand in the address; the API refuses the others. */
export function isValue(filter: DonorFilter, value: string): boolean {
  switch (kindOf(filter)) {
    case 'choice':
      return oneOf(choicesOf(filter), value) !== undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
    case 'amount':
      return /^\d{1,12}(\.\d{1,2})?$/.test(value);
    case 'count':
      return /^\d{1,12}$/.test(value);
    case 'text':
      return value.trim() !== '' && value.length <= 60;
    case 'tag':
    case 'campaign':
    case 'member':
    case 'segment':
      return /^[a-z0-9]{1,60}$/.test(value);
  }
}
