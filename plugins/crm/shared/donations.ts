import type { z } from 'zod';
import type { donationFilters, donationIn, refundOut, DONATION_SORTS } from '../../../src/api/donation/contract';

export type { DonationOut, DonationRow } from '../../../src/api/donation/contract';
export type { PaymentStatus } from '../../../src/api/donation/domain/payment-status';

export type DonationDraft = z.input<typeof donationIn>;
export type Refund = z.output<typeof refundOut>;
export type DonationSort = (typeof DONATION_SORTS)[number];
export type DonationFilter = keyof typeof donationFilters;
