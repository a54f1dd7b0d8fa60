import { CrmError } from '../../../platform/errors/crm-error';
import { mayMove, type PaymentStatus } from './payment-status';

/** What an official receipt shows: locked once there is one (rules/receipts, "Life of a receipt"). */
const SHOWN_ON_RECEIPT = [
  'amount',
  'currency',
  'exchangeRate',
  'receivedOn',
  'receivedAt',
  'postmarkedOn',
  'advantageAmount',
  'advantageDescription',
  'inKind',
  'securities',
  'donorId',
] as const;

type Shown = (typeof SHOWN_ON_RECEIPT)[number];

export interface ChangingGift extends Readonly<Partial<Record<Shown, string | number | null>>> {
  readonly paymentStatus: PaymentStatus;
}

/**
 * Whether a stored gift may become another by an edit.
 * @throws CrmError ILLEGAL_STATE_MOVE naming both states; GIFT_RECEIPTED naming the locked field.
 */
export function checkGiftChange(before: ChangingGift & { readonly receiptNumber: string | null }, after: ChangingGift): void {
  if (!mayMove(before.paymentStatus, after.paymentStatus, 'edit')) {
    throw new CrmError('ILLEGAL_STATE_MOVE', { subject: 'donation', from: before.paymentStatus, to: after.paymentStatus });
  }
  if (before.receiptNumber === null) return;
  const changed = SHOWN_ON_RECEIPT.find((field) => (after[field] ?? null) !== (before[field] ?? null));
  if (changed !== undefined) {
    throw new CrmError('GIFT_RECEIPTED', { field: changed === 'donorId' ? 'donor' : changed, receiptNumber: before.receiptNumber });
  }
}
