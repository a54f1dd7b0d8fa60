import { toCents } from '../../../../../../src/platform/money';
import type { BatchMethod } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import { isCivilDate } from '../../../../../../src/platform/civil-date';
import type { Batch, BatchRow, RowDraft } from '../../../../shared/gift-batches';
import { amountInField, parseAmount } from '../../format/amounts';
import { randomKey } from '../../format/random-key';
import type { MessageId } from '../../hooks/useWords';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

/** A row as it stands in the grid: what was typed, not yet what it means. */
export interface EntryRow {
  readonly rowKey: string;
  /** The stored version it is built on; 0 for a row that was never stored. */
  readonly version: number;
  readonly line: number;
  readonly donor: Named | null;
  readonly donorText: string;
  readonly amount: string;
  readonly receivedOn: string;
  readonly chequeNumber: string;
  readonly paymentMethodType: BatchMethod;
  readonly campaign: Named | null;
  readonly fund: Named | null;
  readonly memo: string;
}

export type EntryColumn = 'donor' | 'amount' | 'receivedOn' | 'chequeNumber' | 'paymentMethodType' | 'campaign' | 'fund' | 'memo';
export type EntryChange = Partial<Omit<EntryRow, 'rowKey' | 'version' | 'line'>>;
export type Defaults = Pick<Batch, 'receivedOn' | 'paymentMethodType' | 'campaign' | 'fund'>;

export function blankRow(line: number, { receivedOn, paymentMethodType, campaign, fund }: Defaults): EntryRow {
  const given = { receivedOn, paymentMethodType, campaign, fund };
  return { rowKey: randomKey(), version: 0, line, donor: null, donorText: '', amount: '', chequeNumber: '', memo: '', ...given };
}

export function entryOf(row: BatchRow, language: string): EntryRow {
  const { rowKey, version, line, donor, paymentMethodType, campaign, fund } = row;
  return {
    rowKey,
    version,
    line,
    donor,
    donorText: row.donorText ?? '',
    amount: amountInField(row.amount, language),
    receivedOn: row.receivedOn ?? '',
    chequeNumber: row.chequeNumber ?? '',
    paymentMethodType,
    campaign,
    fund,
    memo: row.memo ?? '',
  };
}

/** Nothing was entered: what the batch gives does not count. */
export function isBlank({ donor, donorText, amount, chequeNumber, memo }: EntryRow): boolean {
  return donor === null && [donorText, amount, chequeNumber, memo].every((text) => text.trim() === '');
}

/** What is typed but means nothing; such a row waits to be corrected before it is saved. */
export function checkEntry({ amount, receivedOn }: EntryRow, language: string): Readonly<Partial<Record<EntryColumn, MessageId>>> {
  const cents = parseAmount(amount, language);
  return {
    ...(amount.trim() !== '' && (cents === undefined || cents === 0) ? { amount: 'crm.refuse.amount' as const } : {}),
    ...(receivedOn.trim() !== '' && !isCivilDate(receivedOn.trim()) ? { receivedOn: 'crm.batch.refuse-date' as const } : {}),
  };
}

/** A row as it is sent; undefined while a cell means nothing. */
export function draftOf(row: EntryRow, language: string): RowDraft | undefined {
  if (Object.keys(checkEntry(row, language)).length > 0) return undefined;
  const none = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    rowKey: row.rowKey,
    version: row.version,
    line: row.line,
    donor: row.donor?.documentId ?? null,
    donorText: row.donor === null ? none(row.donorText) : null,
    amount: none(row.amount) === null ? null : (parseAmount(row.amount, language) ?? null),
    receivedOn: none(row.receivedOn),
    chequeNumber: none(row.chequeNumber),
    paymentMethodType: row.paymentMethodType,
    campaign: row.campaign?.documentId ?? null,
    fund: row.fund?.documentId ?? null,
    memo: none(row.memo),
  };
}

/** Whether two rows mean the same: a blank more at the end, or `10` for `10.00`, is no change. */
export function meanTheSame(left: EntryRow, right: EntryRow, language: string): boolean {
  const meaning = (row: EntryRow): string => {
    const draft = draftOf(row, language);
    return draft === undefined ? JSON.stringify({ ...row, version: 0 }) : JSON.stringify({ ...draft, version: 0 });
  };
  return meaning(left) === meaning(right);
}

export interface EnteredTotals {
  readonly count: number;
  readonly cents: number;
}

/** How many rows were entered and what they sum to, as far as they mean something. */
export function totalsOf(rows: readonly EntryRow[], language: string): EnteredTotals {
  const entered = rows.filter((row) => row.version > 0 || !isBlank(row));
  return { count: entered.length, cents: entered.reduce((sum, { amount }) => sum + toCents(parseAmount(amount, language) ?? 0), 0) };
}

/**
 * A date as one types it beside a stack: `2026-03-02`, `20260302`, `03-02` in the batch's year, `2` in the
 * batch's month. What is none of these stays as typed.
 */
export function typedDate(text: string, batchDate: string): string {
  const typed = text.trim();
  const [year = '', month = ''] = batchDate.split('-');
  const whole = /^(\d{4})[-/ ]?(\d{1,2})[-/ ]?(\d{1,2})$/.exec(typed.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'));
  const short = /^(?:(\d{1,2})[-/ ])?(\d{1,2})$/.exec(typed);
  const parts = whole === null ? (short === null ? undefined : [year, short[1] ?? month, short[2]]) : [whole[1], whole[2], whole[3]];
  if (parts === undefined) return text;
  const date = parts.map((part, index) => (part ?? '').padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isCivilDate(date) ? date : text;
}
