import { MOST_ROWS } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import type { BatchRow } from '../../../../shared/gift-batches';
import { blankRow, draftOf, entryOf, isBlank, meanTheSame, type Defaults, type EntryChange, type EntryRow } from './entry-rows';

/** The grid, what of it is stored, and what somebody else changed under it. */
export interface EntryState {
  readonly rows: readonly EntryRow[];
  readonly stored: ReadonlyMap<string, EntryRow>;
  /** Rows changed here and elsewhere, as they are stored: the person decides. */
  readonly conflicts: ReadonlyMap<string, EntryRow>;
}

export interface EntryPlace {
  readonly language: string;
  readonly defaults: Defaults;
}

export type EntryAction =
  | { readonly do: 'edit'; readonly rowKey: string; readonly change: EntryChange }
  | { readonly do: 'remove'; readonly rowKey: string }
  | { readonly do: 'read'; readonly rows: readonly BatchRow[] }
  | { readonly do: 'saved'; readonly rows: readonly BatchRow[] }
  | { readonly do: 'keep-mine' | 'take-theirs'; readonly rowKey: string };

/** The grid one comes to: what is stored, with what this browser had not saved yet. */
export function firstState(stored: readonly BatchRow[], drafts: readonly EntryRow[], place: EntryPlace): EntryState {
  return read({ rows: drafts, stored: new Map(), conflicts: new Map() }, stored, place);
}

export function nextState(state: EntryState, action: EntryAction, place: EntryPlace): EntryState {
  switch (action.do) {
    case 'edit':
      return withBlank({ ...state, rows: state.rows.map((row) => (row.rowKey === action.rowKey ? { ...row, ...action.change } : row)) }, place);
    case 'remove':
      return withBlank(without(state, action.rowKey), place);
    case 'read':
      return read(state, action.rows, place);
    case 'saved':
      return saved(state, action.rows, place);
    case 'keep-mine':
    case 'take-theirs':
      return settle(state, action.rowKey, action.do === 'keep-mine');
  }
}

/** Rows that are not stored as they stand. */
export function unsavedRows({ rows, stored }: EntryState, { language }: EntryPlace): EntryRow[] {
  return rows.filter((row) => {
    const before = stored.get(row.rowKey);
    return before === undefined ? !isBlank(row) : row !== before && !meanTheSame(row, before, language);
  });
}

/** Those of them that can be sent: they mean something, and nobody else changed them. */
export function rowsToSend(state: EntryState, place: EntryPlace): EntryRow[] {
  return unsavedRows(state, place).filter((row) => !state.conflicts.has(row.rowKey) && draftOf(row, place.language) !== undefined);
}

/** Takes in what is stored now: untouched rows follow, touched ones stay; a row touched at both ends is a conflict. */
function read(state: EntryState, serverRows: readonly BatchRow[], place: EntryPlace): EntryState {
  const local = new Map(state.rows.map((row) => [row.rowKey, row]));
  const unsaved = new Set(unsavedRows(state, place).map(({ rowKey }) => rowKey));
  const stored = new Map(serverRows.map((row) => [row.rowKey, newer(entryOf(row, place.language), state.stored.get(row.rowKey))]));
  const conflicts = new Map<string, EntryRow>();
  const merged = [...stored.values()].map((theirs): EntryRow => {
    const mine = local.get(theirs.rowKey);
    if (mine === undefined || !unsaved.has(theirs.rowKey)) return theirs;
    if (meanTheSame(mine, theirs, place.language)) return { ...mine, version: theirs.version };
    if (mine.version !== theirs.version) conflicts.set(theirs.rowKey, theirs);
    return mine;
  });
  // What is not stored: never was, or somebody took it out while it was changed here; then it is new again.
  const own = state.rows.filter(({ rowKey }) => !stored.has(rowKey) && unsaved.has(rowKey)).map((row): EntryRow => ({ ...row, version: 0 }));
  return withBlank({ rows: inOrder([...merged, ...own], state.rows), stored, conflicts }, place);
}

/** An answer that was on its way while a save overtook it says what was, not what is. */
function newer(read: EntryRow, known: EntryRow | undefined): EntryRow {
  return known !== undefined && known.version > read.version ? known : read;
}

/** After a save: what was sent is stored; what was typed since stays typed. */
function saved(state: EntryState, serverRows: readonly BatchRow[], place: EntryPlace): EntryState {
  const stored = new Map(state.stored);
  const versions = new Map<string, number>();
  for (const row of serverRows) {
    stored.set(row.rowKey, entryOf(row, place.language));
    versions.set(row.rowKey, row.version);
  }
  const rows = state.rows.map((row) => {
    const version = versions.get(row.rowKey);
    return version === undefined || version === row.version ? row : { ...row, version };
  });
  return { ...state, rows, stored };
}

function settle(state: EntryState, rowKey: string, isMine: boolean): EntryState {
  const theirs = state.conflicts.get(rowKey);
  if (theirs === undefined) return state;
  const conflicts = new Map(state.conflicts);
  conflicts.delete(rowKey);
  const rows = state.rows.map((row) => (row.rowKey !== rowKey ? row : isMine ? { ...row, version: theirs.version } : theirs));
  return { ...state, rows, conflicts };
}

function without(state: EntryState, rowKey: string): EntryState {
  const [stored, conflicts] = [new Map(state.stored), new Map(state.conflicts)];
  stored.delete(rowKey);
  conflicts.delete(rowKey);
  return { rows: state.rows.filter((row) => row.rowKey !== rowKey), stored, conflicts };
}

/** Rows stay where they were on screen; what is new to it comes by its line. */
function inOrder(rows: readonly EntryRow[], before: readonly EntryRow[]): EntryRow[] {
  const places = new Map(before.map(({ rowKey }, index) => [rowKey, index]));
  const isKnown = rows.every(({ rowKey }) => places.has(rowKey));
  return [...rows].sort((left, right) => (isKnown ? (places.get(left.rowKey) ?? 0) - (places.get(right.rowKey) ?? 0) : left.line - right.line));
}

/** There always is one blank row to go on with, until the batch is full. */
function withBlank(state: EntryState, { defaults }: EntryPlace): EntryState {
  const last = state.rows.at(-1);
  if (last !== undefined && last.version === 0 && isBlank(last)) return state;
  if (state.rows.length >= MOST_ROWS) return state;
  const line = state.rows.reduce((most, row) => Math.max(most, row.line), 0) + 1;
  return { ...state, rows: [...state.rows, blankRow(line, defaults)] };
}
