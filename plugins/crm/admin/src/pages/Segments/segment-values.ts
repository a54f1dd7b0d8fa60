import type { Segment, SegmentChange, SegmentDraft } from '../../../../shared/segments';
import { NO_RULES, readCriteria, type CriteriaGroup } from './criteria';

/** A segment as its form holds it. */
export interface SegmentValues {
  readonly name: string;
  readonly description: string;
  /** `#rrggbb`, or empty for none. */
  readonly color: string;
  readonly isAutomatic: boolean;
  readonly criteria: CriteriaGroup;
}

export const NEW_SEGMENT: SegmentValues = { name: '', description: '', color: '', isAutomatic: true, criteria: NO_RULES };

export function segmentValues({ name, description, color, isAutomatic, criteria }: Segment): SegmentValues {
  return { name, description: description ?? '', color: color ?? '', isAutomatic, criteria: readCriteria(criteria) };
}

export function segmentDraft({ name, description, color, isAutomatic, criteria }: SegmentValues): SegmentDraft {
  return {
    name: name.trim(),
    description: description.trim() === '' ? null : description.trim(),
    color: color === '' ? null : color,
    isAutomatic,
    ...(isAutomatic ? { criteria } : {}),
  };
}

/** Only what differs: new criteria are calculated at once, and a new name need not be. */
export function segmentChanges(before: SegmentValues, after: SegmentValues): SegmentChange {
  const old = new Map<string, unknown>(Object.entries(segmentDraft(before)));
  return Object.fromEntries(Object.entries(segmentDraft(after)).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(old.get(key))));
}
