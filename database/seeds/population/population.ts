/**
 * A believable population of Canadian donors and their gifts, the same on every machine for the same seed. Pure: it
 * reads no clock, no file and no database; a loader writes what it yields.
 */
export { donors, type Donor, type DonorsOptions, type Preference } from './donors';
export { gifts, indexRange, type DonorIndexes, type GiftsOptions } from './gifts';
export type { DonationType, Gift, GiftCampaign, PaymentMethodType, PaymentStatus } from './gift-types';
export { toMajor } from './money';
