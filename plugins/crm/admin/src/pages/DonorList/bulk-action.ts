import type { BulkCounts, BulkDraft } from '../../../../shared/lists';

export type BulkAction = 'tag' | 'untag' | 'add_to_segment' | 'assign' | 'archive' | 'unarchive';

type Whom = Pick<BulkDraft, 'ids' | 'filters'>;

/** A bulk change as the API takes it. @param choice the tag, segment or member it is about; empty where there is none */
export function bulkDraftOf(action: BulkAction, choice: string, whom: Whom): BulkDraft {
  switch (action) {
    case 'tag':
    case 'untag':
      return { action, tag: choice, ...whom };
    case 'add_to_segment':
      return { action, segment: choice, ...whom };
    case 'assign':
      return { action, assignedTo: choice === '' ? null : choice, ...whom };
    case 'archive':
    case 'unarchive':
      return { action, ...whom };
  }
}

/** What a change did, out of its job's result; undefined when the job ended without one. */
export function countsOf(result: unknown): BulkCounts | undefined {
  if (typeof result !== 'object' || result === null || !('counts' in result)) return undefined;
  const { counts } = result;
  if (typeof counts !== 'object' || counts === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(counts));
  const count = (name: string): number => {
    const value = given.get(name);
    return typeof value === 'number' ? value : 0;
  };
  return { chosen: count('chosen'), changed: count('changed'), unchanged: count('unchanged'), undone: count('undone'), kept: count('kept') };
}
