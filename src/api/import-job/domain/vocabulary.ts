import { foldHeading } from './fields';

/** The values of the domain model, each with the words that files use for it, folded. */
const donorTypeWords = {
  individual: ['individual', 'person', 'particulier', 'individu', 'personne'],
  company: ['company', 'corporation', 'business', 'organization', 'organisation', 'entreprise', 'compagnie', 'societe', 'organisme'],
  foundation: ['foundation', 'fondation'],
  household: ['household', 'family', 'menage', 'famille'],
  anonymous: ['anonymous', 'anonyme', 'anon'],
} as const;

const donationTypeWords = {
  one_time: ['one time', 'one off', 'onetime', 'once', 'single', 'donate now', 'ponctuel', 'don ponctuel', 'unique', 'don unique'],
  recurring: ['recurring', 'monthly', 'weekly', 'quarterly', 'yearly', 'recurrent', 'don recurrent', 'mensuel', 'don mensuel'],
  pledge_payment: ['pledge payment', 'pledge', 'paiement de promesse', 'promesse'],
  in_kind: ['in kind', 'gift in kind', 'gik', 'en nature', 'don en nature'],
  securities: ['securities', 'stock', 'shares', 'titres', 'don de titres', 'actions'],
  matching: ['matching', 'matching gift', 'don jumele', 'jumele'],
  event: ['event', 'evenement'],
} as const;

const paymentMethodWords = {
  card: ['card', 'credit card', 'debit card', 'credit', 'visa', 'mastercard', 'amex', 'american express', 'carte', 'carte de credit', 'carte de debit'],
  bank_debit: [
    'bank debit',
    'pad',
    'dpa',
    'eft',
    'ach',
    'pre authorized debit',
    'pre authorised debit',
    'direct debit',
    'debit preautorise',
    'prelevement',
    'prelevement bancaire',
  ],
  cheque: ['cheque', 'check'],
  cash: ['cash', 'comptant', 'argent comptant', 'argent', 'especes'],
  transfer: [
    'transfer',
    'bank transfer',
    'wire',
    'wire transfer',
    'interac',
    'e transfer',
    'etransfer',
    'interac e transfer',
    'virement',
    'virement bancaire',
    'virement interac',
  ],
  paypal: ['paypal'],
  in_kind: ['in kind', 'en nature', 'don en nature'],
  securities: ['securities', 'stock', 'titres'],
  other: ['other', 'autre'],
} as const;

export type DonorType = keyof typeof donorTypeWords;
export type DonationType = keyof typeof donationTypeWords;
export type PaymentMethodType = keyof typeof paymentMethodWords;

/** The donor type a word names in either language, or null. */
export const donorTypeNamed = reader<DonorType>(donorTypeWords);

/** The gift type a word names in either language, or null. */
export const donationTypeNamed = reader<DonationType>(donationTypeWords);

/** The payment method a word names in either language, or null. */
export const paymentMethodNamed = reader<PaymentMethodType>(paymentMethodWords);

/** `fr`, `en`, or null for a word that names neither. */
export const languageNamed = reader<'fr' | 'en'>({
  fr: ['french', 'francais', 'francaise', 'f', 'fra', 'fre', 'fr ca'],
  en: ['english', 'anglais', 'anglaise', 'e', 'a', 'eng', 'en ca'],
});

function reader<Value extends string>(words: Readonly<Record<Value, readonly string[]>>): (text: string) => Value | null {
  const known = new Map<string, Value>();
  for (const value in words) {
    known.set(foldHeading(value), value);
    for (const word of words[value]) known.set(word, value);
  }
  return (text) => known.get(foldHeading(text)) ?? null;
}
