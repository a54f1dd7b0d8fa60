import type { CivilDate } from '../../../platform/civil-date';
import type { PaymentStatus } from '../../donation/domain/payment-status';
import type { ReceiptImage } from './snapshot';

export interface Address {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
}

/** Whose gift it is, as a receipt needs it. */
export interface ReceiptDonor {
  readonly donorId: number;
  readonly donor: string;
  readonly type: 'individual' | 'company' | 'foundation' | 'household' | 'anonymous';
  readonly firstName: string | null;
  readonly middleInitial: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string | null;
  readonly language: 'fr' | 'en' | 'unknown';
  readonly address: Address;
}

/** A gift with its donor: everything that decides whether, and what, a receipt says of it. */
export interface ReceiptGift extends ReceiptDonor {
  readonly id: number;
  readonly documentId: string;
  readonly amount: number;
  readonly currency: string;
  /** Text: a rate has more decimals than money. Null in the organization's currency. */
  readonly exchangeRate: string | null;
  readonly exchangeRateOn: CivilDate | null;
  readonly exchangeRateSource: string | null;
  readonly refundedAmount: number;
  readonly paymentStatus: PaymentStatus;
  readonly donationType: string;
  readonly receivedOn: CivilDate;
  readonly postmarkedOn: CivilDate | null;
  readonly advantageAmount: number;
  readonly advantageDescription: string | null;
  readonly inKind: unknown;
  readonly securities: unknown;
  readonly isAnonymous: boolean;
  readonly receiptNumber: string | null;
  readonly isAcknowledged: boolean;
  /** It has a soft credit that says who really gave: an employee, the holder of a donor-advised fund. */
  readonly hasTrueDonorElsewhere: boolean;
}

interface Words {
  readonly fr: string | null;
  readonly en: string | null;
}

/** The organization as its receipts show it, with the settings they follow. */
export interface Issuer {
  readonly legalName: string;
  readonly isRegisteredCharity: boolean;
  readonly registrationNumber: string | null;
  readonly address: Address;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly currency: string;
  readonly placeOfIssue: Words;
  readonly signatoryName: string | null;
  readonly signatoryTitle: Words;
  readonly signatoryFrom: CivilDate | null;
  readonly signatoryUntil: CivilDate | null;
  readonly prefix: string | null;
  /** In cents; donors below it get no consolidated receipt by themselves. */
  readonly minimumCents: number;
  readonly logo: ReceiptImage | null;
  readonly signatureImage: ReceiptImage | null;
}
