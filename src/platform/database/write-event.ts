import { CrmError } from '../errors/crm-error';

/** What Strapi hands to a lifecycle hook of one row's write. `state` is carried from before to after. */
export interface WriteEvent<State extends object = object> {
  readonly params: { data?: Record<string, unknown>; readonly where?: Record<string, unknown> };
  readonly result?: unknown;
  state: Partial<State>;
}

/** What is about to be written. @throws CrmError MISSING_DATA */
export function writtenData({ params }: Pick<WriteEvent, 'params'>): Record<string, unknown> {
  if (params.data === undefined) throw new CrmError('MISSING_DATA');
  return params.data;
}

/** The id of the row being changed or removed. */
export function changedRowId({ params }: Pick<WriteEvent, 'params'>): number {
  return idIn(params.where);
}

/** The id of the row that was just inserted or changed. */
export function resultRowId({ result }: Pick<WriteEvent, 'result'>): number {
  return idIn(result);
}

function idIn(holder: unknown): number {
  const id: unknown = typeof holder === 'object' && holder !== null && 'id' in holder ? holder.id : undefined;
  if (typeof id !== 'number' && typeof id !== 'string') throw new Error('a row is written by its id');
  return Number(id);
}
