/**
 * What a column of an imported file may be mapped to, with the words staff read for it.
 * The order is the order of the mapping screen.
 */
export const importFieldLabels = {
  donorId: { en: 'donor number', fr: 'numéro du donateur' },
  donorType: { en: 'donor type', fr: 'type de donateur' },
  salutation: { en: 'salutation', fr: 'civilité' },
  firstName: { en: 'first name', fr: 'prénom' },
  middleInitial: { en: 'middle initial', fr: 'initiale' },
  lastName: { en: 'last name', fr: 'nom de famille' },
  companyName: { en: 'company', fr: 'entreprise' },
  householdName: { en: 'household', fr: 'ménage' },
  email: { en: 'e-mail', fr: 'courriel' },
  phone: { en: 'phone', fr: 'téléphone' },
  addressLine1: { en: 'address', fr: 'adresse' },
  addressLine2: { en: 'address (line 2)', fr: 'adresse (ligne 2)' },
  city: { en: 'city', fr: 'ville' },
  province: { en: 'province', fr: 'province' },
  postalCode: { en: 'postal code', fr: 'code postal' },
  country: { en: 'country', fr: 'pays' },
  language: { en: 'language', fr: 'langue' },
  giftId: { en: 'gift number', fr: 'numéro du don' },
  amount: { en: 'amount', fr: 'montant' },
  currency: { en: 'currency', fr: 'devise' },
  receivedOn: { en: 'date of the gift', fr: 'date du don' },
  receivedTime: { en: 'time of the gift', fr: 'heure du don' },
  giftStatus: { en: 'gift status', fr: 'état du don' },
  donationType: { en: 'gift type', fr: 'type de don' },
  paymentMethodType: { en: 'payment method', fr: 'mode de paiement' },
  chequeNumber: { en: 'cheque number', fr: 'numéro de chèque' },
  campaignCode: { en: 'campaign code', fr: 'code de campagne' },
  message: { en: 'message', fr: 'message' },
} as const;

export type ImportField = keyof typeof importFieldLabels;

/** Position (from 0) of the column that feeds each field. */
export type ColumnMap = Readonly<Partial<Record<ImportField, number>>>;

/** True when `name` is one of the fields a column may be mapped to. */
export function isImportField(name: string): name is ImportField {
  return Object.hasOwn(importFieldLabels, name);
}

/** Every field, in the order of the mapping screen. */
export const importFields: readonly ImportField[] = Object.keys(importFieldLabels).filter(isImportField);

/**
 * A heading reduced to what matters when it is compared: "Prénom ", "PRENOM" and "prenom" are one
 * heading, and so are "gift_id" and "Gift ID".
 */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
