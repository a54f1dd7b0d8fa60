import type { z } from 'zod';
import type { donationChange, donationFilters, donationIn, refundOut, DONATION_SORTS } from '../../../src/api/donation/contract';
import type { softCreditIn } from '../../../src/api/soft-credit/contract';

export type { DonationOut, DonationRow, DonationTotals } from '../../../src/api/donation/contract';
export type { SoftCreditOut as SoftCredit } from '../../../src/api/soft-credit/contract';
export type { PaymentStatus } from '../../../src/api/donation/domain/payment-status';

export type DonationDraftChange = z.input<typeof donationChange>;
export type DonationDraft = z.input<typeof donationIn>;
export type SoftCreditDraft = z.input<typeof softCreditIn>;
export type Refund = z.output<typeof refundOut>;
export type DonationSort = (typeof DONATION_SORTS)[number];
export type DonationFilter = keyof typeof donationFilters;
