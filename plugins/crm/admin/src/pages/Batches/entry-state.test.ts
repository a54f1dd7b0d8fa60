import type { BatchRow } from '../../../../shared/gift-batches';
import { firstState, nextState, rowsToSend, unsavedRows, type EntryAction, type EntryPlace, type EntryState } from './entry-state';

const PLACE: EntryPlace = { language: 'en', defaults: { receivedOn: '2026-03-02', paymentMethodType: 'cheque', campaign: null, fund: null } };

function stored(rowKey: string, more: Partial<BatchRow> = {}): BatchRow {
  return {
    rowKey,
    version: 1,
    line: Number(rowKey.slice(1)),
    donor: { documentId: 'd', name: 'Roy' },
    donorText: null,
    amount: 10,
    receivedOn: '2026-03-02',
    paymentMethodType: 'cheque',
    chequeNumber: null,
    campaign: null,
    fund: null,
    memo: null,
    donation: null,
    savedBy: 'member',
    ...more,
  };
}

const after = (state: EntryState, ...actions: readonly EntryAction[]): EntryState =>
  actions.reduce((before, action) => nextState(before, action, PLACE), state);
const shown = ({ rows }: EntryState) => rows.map(({ rowKey, amount }) => [rowKey, amount]);
const first = firstState([stored('r1'), stored('r2', { amount: 20 })], [], PLACE);
const blankKey = (state: EntryState): string => state.rows.at(-1)?.rowKey ?? '';

describe('the sheet of a batch', () => {
  it('always ends with one blank row, which is not saved until something stands in it', () => {
    expect(first.rows).toHaveLength(3);
    expect(unsavedRows(first, PLACE)).toEqual([]);
    const typed = after(first, { do: 'edit', rowKey: blankKey(first), change: { amount: '5' } });
    expect(typed.rows).toHaveLength(4);
    expect(rowsToSend(typed, PLACE).map(({ amount, line }) => [amount, line])).toEqual([['5', 3]]);
  });

  it('ends at 500 rows', () => {
    const full = firstState(
      Array.from({ length: 500 }, (_, index) => stored(`r${index + 1}`)),
      [],
      PLACE,
    );
    expect(full.rows).toHaveLength(500);
  });

  it('keeps what was typed while a save was on its way', () => {
    const typed = after(first, { do: 'edit', rowKey: 'r1', change: { amount: '11' } }, { do: 'edit', rowKey: 'r1', change: { amount: '110' } });
    const saved = after(typed, { do: 'saved', rows: [stored('r1', { version: 2, amount: 11 })] });
    expect(rowsToSend(saved, PLACE).map(({ rowKey, amount, version }) => [rowKey, amount, version])).toEqual([['r1', '110', 2]]);
  });

  it('lets untouched rows follow what somebody else saved, and takes in rows they added and removed', () => {
    const read = after(first, { do: 'read', rows: [stored('r1', { version: 2, amount: 99 }), stored('r3', { amount: 30 })] });
    expect(shown(read).slice(0, 2)).toEqual([
      ['r1', '99.00'],
      ['r3', '30.00'],
    ]);
    expect(read.rows).toHaveLength(3);
  });

  it('asks when a row was changed at both ends; mine overwrites theirs, theirs replaces mine', () => {
    const mine = after(first, { do: 'edit', rowKey: 'r1', change: { amount: '11' } });
    const both = after(mine, { do: 'read', rows: [stored('r1', { version: 2, amount: 99 }), stored('r2', { amount: 20 })] });
    expect([...both.conflicts.keys()]).toEqual(['r1']);
    expect(rowsToSend(both, PLACE)).toEqual([]);
    expect(rowsToSend(after(both, { do: 'keep-mine', rowKey: 'r1' }), PLACE).map(({ amount, version }) => [amount, version])).toEqual([['11', 2]]);
    const theirs = after(both, { do: 'take-theirs', rowKey: 'r1' });
    expect([shown(theirs)[0], unsavedRows(theirs, PLACE)]).toEqual([['r1', '99.00'], []]);
  });

  it('does not ask when both typed the same', () => {
    const mine = after(first, { do: 'edit', rowKey: 'r1', change: { amount: '99' } });
    const both = after(mine, { do: 'read', rows: [stored('r1', { version: 2, amount: 99 }), stored('r2', { amount: 20 })] });
    expect([both.conflicts.size, unsavedRows(both, PLACE)]).toEqual([0, []]);
  });

  it('keeps as new what somebody took out while it was being changed', () => {
    const mine = after(first, { do: 'edit', rowKey: 'r1', change: { amount: '11' } }, { do: 'read', rows: [stored('r2', { amount: 20 })] });
    expect(rowsToSend(mine, PLACE).map(({ rowKey, version }) => [rowKey, version])).toEqual([['r1', 0]]);
  });

  it('is not set back by an answer that a save overtook', () => {
    const saved = after(first, { do: 'edit', rowKey: 'r1', change: { amount: '11' } }, { do: 'saved', rows: [stored('r1', { version: 2, amount: 11 })] });
    const late = after(saved, { do: 'read', rows: [stored('r1'), stored('r2', { amount: 20 })] });
    expect([shown(late)[0], unsavedRows(late, PLACE)]).toEqual([['r1', '11.00'], []]);
  });

  it('brings back after a crash what this browser had not saved, and drops what the server has', () => {
    const [one, two] = first.rows;
    if (one === undefined || two === undefined) throw new Error('the sheet has rows');
    const drafts = [{ ...one, amount: '15' }, two, { ...one, rowKey: 'new', version: 0, line: 3 }];
    const again = firstState([stored('r1'), stored('r2', { amount: 20 })], drafts, PLACE);
    expect(rowsToSend(again, PLACE).map(({ rowKey, amount, version }) => [rowKey, amount, version])).toEqual([
      ['r1', '15', 1],
      ['new', '10.00', 0],
    ]);
  });

  it('forgets a row that is removed', () => {
    const removed = after(first, { do: 'remove', rowKey: 'r1' });
    expect([shown(removed)[0], unsavedRows(removed, PLACE)]).toEqual([['r2', '20.00'], []]);
  });
});
