import type { Texts } from '../domain/wordings/wording';

/** Words around the legal ones: they help to read, no law asks for them. */
export const CAPTIONS = {
  pageOf: { fr: 'Page {page} de {pages}', en: 'Page {page} of {pages}' },
  specimen: { fr: 'SPÉCIMEN', en: 'SPECIMEN' },
  receipt: { fr: 'Reçu n° {number}', en: 'Receipt No. {number}' },
  numberOfGifts: { fr: 'Nombre de dons', en: 'Number of gifts' },
  listedOn: { fr: '{count}, détaillés en annexe', en: '{count}, listed in the annex' },
  gifts: { fr: 'Détail des dons', en: 'Details of gifts' },
  gift: { fr: 'Détail', en: 'Details' },
  received: { fr: 'Reçu le', en: 'Received' },
  amount: { fr: 'Montant', en: 'Amount' },
  advantage: { fr: 'Avantage', en: 'Advantage' },
  eligible: { fr: 'Admissible', en: 'Eligible' },
  carriedForward: { fr: 'Report', en: 'Brought forward' },
  toCarry: { fr: 'À reporter', en: 'Carried forward' },
  total: { fr: 'Total', en: 'Total' },
  originalAmount: { fr: 'Montant d’origine', en: 'Original amount' },
  rate: { fr: '{amount} au taux de {rate} du {date} ({source})', en: '{amount} at {rate} on {date} ({source})' },
  acquiredOn: { fr: 'Date d’acquisition par le donateur', en: 'Date acquired by the donor' },
  negligible: {
    fr: 'Cet avantage est de valeur négligeable et ne réduit pas le montant admissible.',
    en: 'This advantage is of negligible value and does not reduce the eligible amount.',
  },
  cancelledOn: { fr: 'Reçu annulé le {date} : {reason}', en: 'Receipt cancelled on {date}: {reason}' },
  replacedBy: { fr: 'Remplacé par le reçu n° {number}.', en: 'Replaced by receipt No. {number}.' },
  logo: { fr: 'Logo de {name}', en: 'Logo of {name}' },
  signature: { fr: 'Signature de {name}', en: 'Signature of {name}' },
  subject: { fr: 'Don à {name}', en: 'Gift to {name}' },
} as const satisfies Record<string, Texts>;

export const LEGAL_VALUES = {
  giftForm: {
    authentic_deed: { fr: 'Acte authentique', en: 'Notarial deed' },
    private_deed: { fr: 'Acte sous seing privé', en: 'Private deed' },
    manual_gift: { fr: 'Déclaration de don manuel', en: 'Declared gift from hand to hand' },
    other: { fr: 'Autre', en: 'Other' },
  },
  giftNature: {
    cash: { fr: 'Numéraire', en: 'Money' },
    securities: { fr: 'Titres de sociétés cotés', en: 'Listed securities' },
    other: { fr: 'Autre', en: 'Other' },
  },
  paymentMode: {
    cash: { fr: 'Remise d’espèces', en: 'Cash' },
    cheque: { fr: 'Chèque', en: 'Cheque' },
    transfer: { fr: 'Virement, prélèvement, carte bancaire', en: 'Transfer, direct debit or card' },
  },
} as const satisfies Record<string, Record<string, Texts>>;
