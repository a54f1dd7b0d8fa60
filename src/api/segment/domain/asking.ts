import type { CivilDate } from '../../../platform/civil-date';
import type { Group } from './criteria';
import type { Reference } from './field';

/** A segment as others may name it. */
export interface SegmentRule {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly isAutomatic: boolean;
  /** Undefined for a static segment, and for criteria that cannot be read any more (a custom field is gone). */
  readonly tree: Group | undefined;
}

/** What a predicate depends on besides its tree: the charity, its civil day, and what its ids stand for. */
export interface Asking {
  readonly organizationId: number;
  readonly timezone: string;
  readonly today: CivilDate;
  /** Rows' ids by public id. One that is missing belongs to something deleted: it matches nobody. */
  readonly rowIds: Readonly<Record<Reference, ReadonlyMap<string, number>>>;
  readonly segments: ReadonlyMap<string, SegmentRule>;
}
