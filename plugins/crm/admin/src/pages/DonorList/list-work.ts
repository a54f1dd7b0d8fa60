import type { StartedBulk } from '../../services/bulk';

/** A bulk change that was begun, or its undoing. */
export interface BulkWork extends StartedBulk {
  readonly isUndo: boolean;
}

/** A bulk change begun in the list, as this browser keeps it while one is elsewhere; null for none, or for anything else. */
export function bulkWorkFrom(stored: unknown): BulkWork | null {
  if (typeof stored !== 'object' || stored === null) return null;
  if (!('job' in stored && 'bulkOperation' in stored && 'isUndo' in stored)) return null;
  const { job, bulkOperation, isUndo } = stored;
  if (typeof job !== 'string' || typeof bulkOperation !== 'string' || typeof isUndo !== 'boolean') return null;
  return { job, bulkOperation, isUndo };
}
