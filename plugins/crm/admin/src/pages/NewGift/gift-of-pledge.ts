import type { Pledge } from '../../../../shared/manage';
import { amountInField } from '../../format/amounts';
import { nextPayment } from '../Pledges/due-parts';
import { emptyGift, type GiftValues } from './gift-values';

/** The form of a gift that pays a pledge: what comes next of it, for what it was promised for. */
export function giftOfPledge(pledge: Pledge, today: string, language: string): GiftValues {
  const next = nextPayment(pledge, today);
  return {
    ...emptyGift(today, pledge.currency, pledge.donor),
    amount: next > 0 ? amountInField(next, language) : '',
    donationType: 'pledge_payment',
    pledge: pledge.documentId,
    campaign: pledge.campaign?.documentId ?? '',
    fund: pledge.fund?.documentId ?? '',
  };
}
