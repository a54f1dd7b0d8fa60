import { BATCH_METHODS, MOST_ROWS } from '../../../../../../src/api/gift-batch/domain/batch-rules';
import type { Batch, BatchDraft } from '../../../../shared/gift-batches';
import { oneOf } from '../../../../shared/vocabulary';
import { amountInField, parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';

/** A batch as its form holds it: amounts and counts as typed, empty for none. */
export interface BatchValues {
  readonly name: string;
  readonly expectedCount: string;
  readonly expectedTotal: string;
  readonly receivedOn: string;
  readonly depositedOn: string;
  readonly paymentMethodType: string;
  readonly campaign: string;
  readonly fund: string;
}

export function newBatch(today: string): BatchValues {
  return { name: '', expectedCount: '', expectedTotal: '', receivedOn: today, depositedOn: '', paymentMethodType: 'cheque', campaign: '', fund: '' };
}

export function batchValues(batch: Batch, language: string): BatchValues {
  return {
    name: batch.name ?? '',
    expectedCount: String(batch.expectedCount),
    expectedTotal: amountInField(batch.expectedTotal, language),
    receivedOn: batch.receivedOn,
    depositedOn: batch.depositedOn ?? '',
    paymentMethodType: batch.paymentMethodType,
    campaign: batch.campaign?.documentId ?? '',
    fund: batch.fund?.documentId ?? '',
  };
}

/** The contract's rules, said before anything is sent. */
export function checkBatch({ expectedCount, expectedTotal, receivedOn }: BatchValues, language: string): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  const count = countOf(expectedCount);
  if (count === undefined || count < 1 || count > MOST_ROWS) problems.expectedCount = 'crm.batch.refuse-count';
  const total = parseAmount(expectedTotal, language);
  if (total === undefined || total === 0) problems.expectedTotal = 'crm.refuse.amount';
  if (receivedOn === '') problems.receivedOn = 'crm.refuse.date';
  return problems;
}

/** Checked before; what is no number is sent as zero, which the server refuses. */
export function batchDraft(values: BatchValues, language: string): BatchDraft {
  const none = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return {
    name: none(values.name),
    expectedCount: countOf(values.expectedCount) ?? 0,
    expectedTotal: parseAmount(values.expectedTotal, language) ?? 0,
    receivedOn: values.receivedOn,
    depositedOn: none(values.depositedOn),
    paymentMethodType: oneOf(BATCH_METHODS, values.paymentMethodType) ?? 'cheque',
    campaign: none(values.campaign),
    fund: none(values.fund),
  };
}

function countOf(text: string): number | undefined {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
}
