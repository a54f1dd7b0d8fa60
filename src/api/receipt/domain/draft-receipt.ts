import type { CivilDate } from '../../../platform/civil-date';
import { fromCents, toCents } from '../../../platform/money';
import { displayName } from '../../donor/domain/display-name';
import { giftDate, isNonCash } from './eligibility';
import type { Address, Issuer, ReceiptDonor, ReceiptGift } from './facts';
import { acknowledgementLine, receiptLine } from './receipt-line';
import { isInQuebec, receiptLanguage } from './receipt-language';
import type { ReceiptKind } from './receipt-number';
import type { ReceiptLanguage, ReceiptSnapshot } from './snapshot';

/** A receipt before it has its number: everything else it will show. */
export type DraftSnapshot = Omit<ReceiptSnapshot, 'number' | 'series' | 'cancelled'>;

export interface Drafting {
  readonly kind: ReceiptKind;
  readonly issuedOn: CivilDate;
  readonly wordingVersion: string;
  readonly language?: ReceiptLanguage | undefined;
  /** Number of the receipt that this one cancels and replaces. */
  readonly replaces?: string | undefined;
}

/** The kind of official receipt one gift gets by itself. */
export function officialKind(gift: ReceiptGift): 'single' | 'in_kind' {
  return isNonCash(gift) ? 'in_kind' : 'single';
}

/** Drafts a receipt for gifts of one donor and one tax year, all of them receiptable. */
export function draftReceipt(gifts: readonly ReceiptGift[], issuer: Issuer, { kind, issuedOn, wordingVersion, language, replaces }: Drafting): DraftSnapshot {
  const [first] = gifts;
  if (first === undefined) throw new Error('a receipt has at least one gift');
  const sorted = [...gifts].sort((left, right) => (giftDate(left) === giftDate(right) ? left.id - right.id : giftDate(left) < giftDate(right) ? -1 : 1));
  const lines = sorted.map(kind === 'acknowledgement' ? acknowledgementLine : receiptLine);
  const total = (of: 'amount' | 'advantage' | 'eligible'): number => fromCents(lines.reduce((sum, line) => sum + toCents(line[of]), 0));
  return {
    kind,
    jurisdiction: 'CA',
    language: language ?? receiptLanguage(first) ?? 'bilingual',
    wordingVersion,
    issuedOn,
    placeOfIssue: issuer.placeOfIssue,
    year: Number(giftDate(first).slice(0, 4)),
    organization: organizationOf(issuer),
    donor: donorOf(first),
    currency: issuer.currency,
    lines,
    amount: total('amount'),
    advantageAmount: total('advantage'),
    advantageDescription: advantagesOf(sorted),
    eligibleAmount: total('eligible'),
    replaces: replaces ?? null,
    france: null,
  };
}

/** All the words of a draft, to see whether they can be printed. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(textOf).join(' ') : '';
}

/** An address as it is printed, one line each. */
export function addressLines({ line1, line2, city, province, postalCode, country }: Address): string[] {
  const town = [city, province === null || province === '' ? null : `(${province})`].filter((part) => part !== null && part !== '').join(' ');
  const last = [town, postalCode].filter((part) => part !== null && part !== '').join('  ');
  const foreign = country === null || country === 'CA' ? null : country;
  return [line1, line2, last, foreign].flatMap((line) => (line === null || line.trim() === '' ? [] : [line.trim()]));
}

function organizationOf(issuer: Issuer): ReceiptSnapshot['organization'] {
  return {
    legalName: issuer.legalName,
    addressLines: addressLines(issuer.address),
    country: issuer.address.country ?? 'CA',
    province: isInQuebec(issuer.address) ? 'QC' : blankToNull(issuer.address.province),
    registrationNumber: issuer.registrationNumber,
    phone: issuer.phone,
    email: issuer.email,
    website: issuer.website,
    logo: issuer.logo,
    signatoryName: issuer.signatoryName,
    signatoryTitle: issuer.signatoryTitle,
    signatureImage: issuer.signatureImage,
  };
}

function blankToNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}

function donorOf(donor: ReceiptDonor): ReceiptSnapshot['donor'] {
  return { displayName: displayName(donor, donor.language === 'en' ? 'en' : 'fr'), addressLines: addressLines(donor.address) };
}

/** Each advantage once, in the order of the gifts. */
function advantagesOf(gifts: readonly ReceiptGift[]): string | null {
  const described = gifts.flatMap(({ advantageAmount, advantageDescription }) =>
    advantageAmount > 0 && advantageDescription !== null && advantageDescription.trim() !== '' ? [advantageDescription.trim()] : [],
  );
  return described.length === 0 ? null : [...new Set(described)].join('; ');
}
