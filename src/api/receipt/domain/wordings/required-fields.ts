import type { Jurisdiction } from '../snapshot';
import { AUTHORITY, CANCELLED, NOT_OFFICIAL, OFFICIAL_PHRASE, REPLACEMENT, type ReceiptField, type Texts } from './wording';

/** What every template says whatever the law: who, how much, and what it is when it is no receipt or no longer one. */
const ALWAYS: readonly ReceiptField[] = ['title', 'acknowledgementTitle', 'notOfficial', 'organizationName', 'donorName', 'amount', 'replacement', 'cancelled'];

/** What the law of each jurisdiction asks of a receipt (rules/receipts; Income Tax Regulations 3501(1), IRC 170(f)(8), Cerfa 11580). */
export const REQUIRED_FIELDS: Readonly<Record<Jurisdiction, readonly ReceiptField[]>> = {
  CA: [
    ...ALWAYS,
    'officialPhrase',
    'organizationAddress',
    'registrationNumber',
    'number',
    'placeOfIssue',
    'issuedOn',
    'receivedOn',
    'yearReceived',
    'donorAddress',
    'fairMarketValue',
    'description',
    'appraiserName',
    'appraiserAddress',
    'advantage',
    'eligibleAmount',
    'signature',
    'authority',
  ],
  US: [...ALWAYS, 'receivedOn', 'description', 'noGoodsOrServices', 'goodsOrServices', 'eligibleAmount'],
  FR: [
    ...ALWAYS,
    'organizationAddress',
    'legalForm',
    'purpose',
    'number',
    'issuedOn',
    'receivedOn',
    'donorAddress',
    'amountInWords',
    'giftForm',
    'giftNature',
    'paymentMode',
    'cgiArticles',
    'swornStatement',
    'signature',
  ],
};

/** Words that are prescribed: a template that changes one letter of them is as bad as one without. */
export const PRESCRIBED: Readonly<Record<Jurisdiction, Readonly<Partial<Record<ReceiptField, Texts>>>>> = {
  CA: { officialPhrase: OFFICIAL_PHRASE, authority: AUTHORITY, notOfficial: NOT_OFFICIAL, replacement: REPLACEMENT, cancelled: CANCELLED },
  US: { notOfficial: NOT_OFFICIAL },
  FR: { notOfficial: NOT_OFFICIAL },
};

/** Facts that a sentence must carry, or it does not say what it is there for. */
export const PLACEHOLDERS: Readonly<Partial<Record<ReceiptField, readonly string[]>>> = {
  replacement: ['{number}'],
  goodsOrServices: ['{advantage}', '{description}'],
  swornStatement: ['{articles}'],
};
