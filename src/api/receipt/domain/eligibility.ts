import type { CivilDate } from '../../../platform/civil-date';
import { toCents } from '../../../platform/money';
import { displayName } from '../../donor/domain/display-name';
import { givenProperty } from '../../donation/domain/given-property';
import type { Address, Issuer, ReceiptDonor, ReceiptGift } from './facts';
import { lineCents } from './receipt-line';
import { propertyDescription, textIn } from './given-description';
import type { ReasonCode } from './reasons';
import { receiptLanguage } from './receipt-language';
import type { ReceiptKind } from './receipt-number';
import type { ReceiptLanguage } from './snapshot';

export interface Question {
  readonly kind: ReceiptKind;
  readonly issuedOn: CivilDate;
  /** Chosen by a person; else the donor's own. */
  readonly language?: ReceiptLanguage | undefined;
  /** The tax year of a consolidated receipt. */
  readonly year?: number | undefined;
}

/** Gifts whose giving is not money: never on a consolidated receipt (Income Tax Regulations s. 3501(1)). */
export function isNonCash({ donationType }: Pick<ReceiptGift, 'donationType'>): boolean {
  return donationType === 'in_kind' || donationType === 'securities';
}

/** The day a gift counts on: by mail, the day of its postmark. */
export function giftDate({ postmarkedOn, receivedOn }: Pick<ReceiptGift, 'postmarkedOn' | 'receivedOn'>): CivilDate {
  return postmarkedOn !== null && postmarkedOn < receivedOn ? postmarkedOn : receivedOn;
}

/**
 * Whether a gift can be receipted: no reason, or every reason why not (rules/receipts). An acknowledgement
 * is no official receipt: only what makes it untrue forbids it.
 */
export function reasonsAgainst(gift: ReceiptGift, issuer: Issuer, question: Question): ReasonCode[] {
  if (question.kind === 'acknowledgement') return [...reasonsOfMoney(gift), ...reasonsOfAcknowledgement(gift)];
  const language = question.language ?? receiptLanguage(gift);
  return [...reasonsOfIssuer(issuer, language, question.issuedOn), ...reasonsOfDonor(gift, language), ...reasonsOfGift(gift, question)];
}

/** What the organization itself lacks: no gift of it can be receipted. */
export function reasonsOfIssuer(issuer: Issuer, language: ReceiptLanguage | undefined, issuedOn: CivilDate): ReasonCode[] {
  const { address, placeOfIssue, signatoryFrom, signatoryUntil } = issuer;
  const isForeign = address.country !== null && address.country !== 'CA';
  const isActive = (signatoryFrom === null || signatoryFrom <= issuedOn) && (signatoryUntil === null || issuedOn <= signatoryUntil);
  return chosen([
    ['CHARITY_NOT_REGISTERED', !issuer.isRegisteredCharity],
    ['REGISTRATION_NUMBER_INVALID', !/^\d{9}RR\d{4}$/.test(issuer.registrationNumber ?? '')],
    ['CHARITY_ADDRESS_FOREIGN', isForeign],
    ['CHARITY_ADDRESS_MISSING', !isForeign && !isComplete(address)],
    ['CHARITY_CURRENCY', issuer.currency !== 'CAD'],
    ['PLACE_OF_ISSUE_MISSING', languagesOf(language).some((each) => isBlank(placeOfIssue[each]))],
    ['SIGNATORY_MISSING', isBlank(issuer.signatoryName)],
    ['SIGNATORY_NOT_ACTIVE', !isBlank(issuer.signatoryName) && !isActive],
  ]);
}

/** What is missing of the donor: it concerns every gift of theirs. */
export function reasonsOfDonor(donor: ReceiptDonor, language: ReceiptLanguage | undefined): ReasonCode[] {
  return chosen([
    ['ANONYMOUS', donor.type === 'anonymous'],
    ['DONOR_NAME_MISSING', donor.type !== 'anonymous' && isNameless(donor)],
    ['DONOR_ADDRESS_MISSING', !isComplete(donor.address)],
    ['LANGUAGE_UNKNOWN', language === undefined],
  ]);
}

/** What speaks against one gift, whoever gave it. */
export function reasonsOfGift(gift: ReceiptGift, { kind, year, issuedOn }: Question): ReasonCode[] {
  const property = isNonCash(gift);
  const hasValue = gift.donationType !== 'in_kind' || givenProperty(gift.inKind) !== null;
  const isDescribed = !property || propertyDescription(gift) !== null;
  return [
    ...reasonsOfMoney(gift),
    ...chosen([
      ['ANONYMOUS', gift.isAnonymous && gift.type !== 'anonymous'],
      ['ALREADY_RECEIPTED', gift.receiptNumber !== null],
      ['TRUE_DONOR_ELSEWHERE', gift.hasTrueDonorElsewhere],
      ['NON_CASH', kind === 'consolidated' && property],
      ['IN_KIND_WITHOUT_DESCRIPTION', gift.donationType === 'in_kind' && !isDescribed],
      ['IN_KIND_WITHOUT_VALUE', !hasValue],
      ['SECURITIES_WITHOUT_DESCRIPTION', gift.donationType === 'securities' && !isDescribed],
      ['APPRAISER_ADDRESS_MISSING', property && textIn(gift.inKind, 'appraiserName') !== null && textIn(gift.inKind, 'appraiserAddress') === null],
      ['EXCHANGE_RATE_MISSING', lacksRate(gift)],
      ['ADVANTAGE_WITHOUT_DESCRIPTION', gift.advantageAmount > 0 && isBlank(gift.advantageDescription)],
      ['ADVANTAGE_ABOVE_80_PERCENT', hasValue && isPaid(gift) && !lacksRate(gift) && lineCents(gift).eligible === null],
      ['OTHER_YEAR', year !== undefined && Number(giftDate(gift).slice(0, 4)) !== year],
      ['FUTURE_DATE', gift.receivedOn > issuedOn],
    ]),
  ];
}

/** What a Canadian address needs to reach anybody. */
export function isComplete({ line1, city, province, postalCode, country }: Address): boolean {
  if (isBlank(line1) || isBlank(city)) return false;
  return (country ?? 'CA') !== 'CA' || (!isBlank(province) && !isBlank(postalCode));
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

export function languagesOf(language: ReceiptLanguage | undefined): readonly ('fr' | 'en')[] {
  if (language === undefined) return [];
  return language === 'bilingual' ? ['fr', 'en'] : [language];
}

function reasonsOfMoney(gift: ReceiptGift): ReasonCode[] {
  return chosen([
    ['NOT_PAID', ['pending', 'processing', 'failed', 'cancelled'].includes(gift.paymentStatus)],
    ['DISPUTED', gift.paymentStatus === 'disputed'],
    ['REFUNDED', gift.paymentStatus === 'refunded' || toCents(gift.refundedAmount) >= toCents(gift.amount)],
  ]);
}

function reasonsOfAcknowledgement(gift: ReceiptGift): ReasonCode[] {
  return chosen([
    ['ALREADY_RECEIPTED', gift.isAcknowledged],
    ['DONOR_NAME_MISSING', gift.type !== 'anonymous' && isNameless(gift)],
  ]);
}

/** `displayName` shows a dash, or the e-mail address, for who has no name: neither is one. */
function isNameless(donor: ReceiptDonor): boolean {
  return displayName({ ...donor, email: null }, 'en') === '–';
}

function isPaid(gift: ReceiptGift): boolean {
  return reasonsOfMoney(gift).length === 0;
}

function lacksRate({ currency, exchangeRate, exchangeRateOn, exchangeRateSource, receivedOn }: ReceiptGift): boolean {
  if (currency === 'CAD') return false;
  return exchangeRate === null || exchangeRateOn === null || exchangeRateOn > receivedOn || isBlank(exchangeRateSource);
}

function chosen(conditions: readonly (readonly [ReasonCode, boolean])[]): ReasonCode[] {
  return conditions.flatMap(([code, applies]) => (applies ? [code] : []));
}
