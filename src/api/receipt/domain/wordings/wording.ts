import type { Jurisdiction } from '../snapshot';

/** A text in both languages; a receipt without one of them does not exist. */
export interface Texts {
  readonly fr: string;
  readonly en: string;
}

/** What a receipt can say, by the name staff know it by. */
export const FIELD_NAMES = {
  title: { fr: 'titre', en: 'title' },
  acknowledgementTitle: { fr: 'titre de l’accusé de réception', en: 'title of an acknowledgement' },
  officialPhrase: { fr: 'mention officielle', en: 'official phrase' },
  notOfficial: { fr: 'mention « pas un reçu officiel »', en: '“not an official receipt” mark' },
  organizationName: { fr: 'nom de l’organisme', en: 'name of the organization' },
  organizationAddress: { fr: 'adresse de l’organisme', en: 'address of the organization' },
  registrationNumber: { fr: 'numéro d’enregistrement', en: 'registration number' },
  legalForm: { fr: 'qualité de l’organisme', en: 'legal standing of the organization' },
  purpose: { fr: 'objet de l’organisme', en: 'purpose of the organization' },
  number: { fr: 'numéro du reçu', en: 'receipt number' },
  placeOfIssue: { fr: 'lieu de délivrance', en: 'place of issue' },
  issuedOn: { fr: 'date de délivrance', en: 'date of issue' },
  receivedOn: { fr: 'date de réception du don', en: 'date the gift was received' },
  yearReceived: { fr: 'année de réception des dons', en: 'year the gifts were received' },
  donorName: { fr: 'nom du donateur', en: 'name of the donor' },
  donorAddress: { fr: 'adresse du donateur', en: 'address of the donor' },
  amount: { fr: 'montant du don', en: 'amount of the gift' },
  amountInWords: { fr: 'montant en toutes lettres', en: 'amount in words' },
  fairMarketValue: { fr: 'juste valeur marchande', en: 'fair market value' },
  description: { fr: 'description du bien', en: 'description of the property' },
  appraiserName: { fr: 'nom de l’évaluateur', en: 'name of the appraiser' },
  appraiserAddress: { fr: 'adresse de l’évaluateur', en: 'address of the appraiser' },
  advantage: { fr: 'avantage', en: 'advantage' },
  eligibleAmount: { fr: 'montant admissible', en: 'eligible amount' },
  noGoodsOrServices: { fr: 'mention « aucun bien ni service »', en: '“no goods or services” sentence' },
  goodsOrServices: { fr: 'divulgation de la contrepartie', en: 'quid pro quo disclosure' },
  giftForm: { fr: 'forme du don', en: 'form of the gift' },
  giftNature: { fr: 'nature du don', en: 'nature of the gift' },
  paymentMode: { fr: 'mode de versement', en: 'method of payment' },
  cgiArticles: { fr: 'article du Code général des impôts', en: 'article of the Code général des impôts' },
  swornStatement: { fr: 'attestation sur l’honneur', en: 'sworn statement' },
  signature: { fr: 'signature autorisée', en: 'authorized signature' },
  authority: { fr: 'autorité fiscale et son site', en: 'tax authority and its website' },
  replacement: { fr: 'mention de remplacement', en: 'replacement sentence' },
  cancelled: { fr: 'mention d’annulation', en: 'cancellation mark' },
} as const satisfies Record<string, Texts>;

export type ReceiptField = keyof typeof FIELD_NAMES;

/**
 * The words of one jurisdiction's receipts from one day on. A field without words is not printed.
 * A version once used is never edited: a receipt names its version and always reads the same.
 */
export interface Wording {
  readonly version: string;
  readonly jurisdiction: Jurisdiction;
  /** First day of issue, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly words: Readonly<Partial<Record<ReceiptField, Texts>>>;
}

/** What only Canada prescribes word for word, and the words. */
export const OFFICIAL_PHRASE: Texts = { fr: "Reçu officiel aux fins de l'impôt sur le revenu", en: 'Official receipt for income tax purposes' };
export const NOT_OFFICIAL: Texts = { fr: "CECI N'EST PAS UN REÇU OFFICIEL", en: 'NOT AN OFFICIAL RECEIPT' };
export const AUTHORITY: Texts = {
  fr: 'Agence du revenu du Canada – canada.ca/organismes-bienfaisance-dons',
  en: 'Canada Revenue Agency – canada.ca/charities-giving',
};
export const REPLACEMENT: Texts = {
  fr: 'Le présent reçu annule et remplace le reçu n° {number}',
  en: 'This receipt cancels and replaces receipt No. {number}',
};
export const CANCELLED: Texts = { fr: 'ANNULÉ', en: 'CANCELLED' };
