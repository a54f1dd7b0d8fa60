import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { civilDateOf } from '../../../platform/civil-date';
import { CrmError } from '../../../platform/errors/crm-error';
import { formatMoney } from '../../../platform/format';
import { fromCents, toCents } from '../../../platform/money';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recomputeTotals } from '../../../platform/totals/recompute-totals';
import { recordActivity } from '../../activity/services/record-activity';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { tellOfReturn } from '../../receipt/services/tell-of-return';
import { mayMove } from '../domain/payment-status';
import type { StoredDonation } from '../queries/find-donation';
import { lockedGift, touchedBy } from './keep-gift-rules';
import { getDonation } from './manage-donations';
import { tellOfGift } from './tell-of-gift';

export interface Refund {
  /** In the gift's currency; what is left of it when absent. */
  readonly amount?: number | undefined;
  readonly reason: string;
}

/**
 * Records a refund of a gift: the refund's row, the gift's new state, the totals and the history, in
 * one transaction. Two refunds at once cannot exceed the gift: the donor's lock serialises them.
 * @throws CrmError GIFT_NOT_REFUNDABLE, REFUND_EXCEEDS_GIFT
 */
export async function refundGift(organization: Organization, documentId: string, refund: Refund, actor: Actor): Promise<StoredDonation> {
  return inTransaction(async (transaction) => {
    const { id } = await getDonation(organization, documentId);
    const gift = await lockedGift(transaction, id, undefined);
    const refundable = toCents(gift.amount) - toCents(gift.refundedAmount);
    const cents = refund.amount === undefined ? refundable : toCents(refund.amount);
    const to = cents === refundable ? 'refunded' : 'partially_refunded';
    const isPossible = gift.paymentStatus === 'completed' || gift.paymentStatus === 'partially_refunded';
    if (!isPossible || !(mayMove(gift.paymentStatus, to, 'money') || to === gift.paymentStatus))
      throw new CrmError('GIFT_NOT_REFUNDABLE', { paymentStatus: gift.paymentStatus });
    if (cents > refundable) throw new CrmError('REFUND_EXCEEDS_GIFT', { refundable: fromCents(refundable), currency: gift.currency });
    const now = new Date();
    const amount = fromCents(cents);
    await execute(
      transaction,
      sql`INSERT INTO donation_refunds (document_id, organization_id, donation_id, amount, reason, refund_status, refunded_at, refunded_on, by, created_at, updated_at, published_at)
          VALUES (crm_document_id(), ${organization.id}, ${gift.id}, ${amount}, ${refund.reason}, 'succeeded', ${now}, ${civilDateOf(now, organization.timezone)}, ${actor.name}, now(), now(), now())`,
    );
    await execute(
      transaction,
      sql`UPDATE donations SET refunded_amount = refunded_amount + ${amount}, payment_status = ${to}, updated_at = now() WHERE id = ${gift.id}`,
    );
    await recomputeTotals(transaction, touchedBy(gift));
    if (gift.receiptNumber !== null) {
      const { donorId, exchangeRate } = gift;
      const returnedOn = civilDateOf(now, organization.timezone);
      await tellOfReturn(transaction, organization, {
        donation: documentId,
        donorId,
        amount,
        exchangeRate,
        returnedOn,
        isWhole: to === 'refunded',
        reason: refund.reason,
      });
    }
    await recordActivity(transaction, {
      organizationId: organization.id,
      donorId: gift.donorId,
      kind: 'refund',
      summary: {
        fr: `Remboursement de ${formatMoney(amount, gift.currency, 'fr')} : ${refund.reason}`,
        en: `Refund of ${formatMoney(amount, gift.currency, 'en')}: ${refund.reason}`,
      },
      subject: { type: 'donation', documentId },
      author: actor.name,
    });
    const refundedAmount = fromCents(toCents(gift.refundedAmount) + cents);
    await tellOfGift(transaction, { ...gift, paymentStatus: to, refundedAmount }, ['gift.refunded']);
    await recordAudit(transaction, organization.id, actor, {
      action: 'donation.refund',
      subject: { type: 'donation', documentId },
      after: { amount, reason: refund.reason },
    });
    return getDonation(organization, documentId);
  });
}
