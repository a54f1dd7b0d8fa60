import { maskCardNumbers } from '../../import-job/domain/card-number';
import type { BatchMethod } from './batch-rules';

/** What a row holds, its references as rows' ids. */
export interface RowContent {
  readonly line: number;
  readonly donorId: number | null;
  readonly donorText: string | null;
  readonly amount: number | null;
  readonly receivedOn: string | null;
  readonly paymentMethodType: BatchMethod;
  readonly chequeNumber: string | null;
  readonly campaignId: number | null;
  readonly fundId: number | null;
  readonly memo: string | null;
}

export type RowChange = { readonly [Field in keyof RowContent]?: RowContent[Field] | undefined };

const FIELDS = ['line', 'donorId', 'donorText', 'amount', 'receivedOn', 'paymentMethodType', 'chequeNumber', 'campaignId', 'fundId', 'memo'] as const;

/** A row with what a save names; the rest stays. Free text never keeps a card number. */
export function mergeRow(before: RowContent, change: RowChange): RowContent {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const merged: RowContent = { ...before, ...named };
  return { ...merged, donorText: masked(merged.donorText), memo: masked(merged.memo) };
}

export function isSameRow(left: RowContent, right: RowContent): boolean {
  return FIELDS.every((field) => left[field] === right[field]);
}

function masked(text: string | null): string | null {
  return text === null ? null : maskCardNumbers(text);
}
