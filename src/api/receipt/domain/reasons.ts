import type { Language } from '../../../platform/errors/messages';

/** Why an official receipt cannot be given, in both languages (rules/receipts). The code never changes once published. */
export const REASONS = {
  REGISTRATION_NUMBER_INVALID: {
    en: 'The organization’s registration number is missing or is not nine digits, RR, four digits.',
    fr: 'Le numéro d’enregistrement de l’organisme manque ou n’est pas composé de neuf chiffres, RR, quatre chiffres.',
  },
  CHARITY_NOT_REGISTERED: {
    en: 'The organization is not marked as a registered charity.',
    fr: 'L’organisme n’est pas désigné comme organisme de bienfaisance enregistré.',
  },
  CHARITY_ADDRESS_MISSING: { en: 'The organization’s address is incomplete.', fr: 'L’adresse de l’organisme est incomplète.' },
  CHARITY_ADDRESS_FOREIGN: { en: 'The organization’s address must be in Canada.', fr: 'L’adresse de l’organisme doit être au Canada.' },
  CHARITY_CURRENCY: {
    en: 'Official receipts are in Canadian dollars: the organization’s currency is another one.',
    fr: 'Les reçus officiels sont en dollars canadiens : la devise de l’organisme en est une autre.',
  },
  PLACE_OF_ISSUE_MISSING: {
    en: 'The place of issue is not set in the language of the receipt.',
    fr: 'Le lieu de délivrance n’est pas indiqué dans la langue du reçu.',
  },
  SIGNATORY_MISSING: { en: 'No signatory is set.', fr: 'Aucun signataire n’est indiqué.' },
  SIGNATORY_NOT_ACTIVE: { en: 'The signatory is not active on the day of issue.', fr: 'Le signataire n’est pas en fonction le jour de la délivrance.' },
  DONOR_ADDRESS_MISSING: { en: 'The donor’s address is incomplete.', fr: 'L’adresse du donateur est incomplète.' },
  DONOR_NAME_MISSING: { en: 'The donor has no name.', fr: 'Le donateur n’a pas de nom.' },
  LANGUAGE_UNKNOWN: { en: 'The donor’s language is unknown.', fr: 'La langue du donateur est inconnue.' },
  ANONYMOUS: { en: 'The gift is anonymous.', fr: 'Le don est anonyme.' },
  NOT_PAID: { en: 'The gift is not paid.', fr: 'Le don n’est pas payé.' },
  DISPUTED: { en: 'The payment is disputed.', fr: 'Le paiement est contesté.' },
  REFUNDED: { en: 'The gift was refunded.', fr: 'Le don a été remboursé.' },
  ALREADY_RECEIPTED: { en: 'The gift is on a receipt already.', fr: 'Le don figure déjà sur un reçu.' },
  TRUE_DONOR_ELSEWHERE: {
    en: 'The true donor is somebody else: the gift comes through an employer or a donor-advised fund.',
    fr: 'Le véritable donateur est quelqu’un d’autre : le don passe par un employeur ou par un fonds à vocation arrêtée par le donateur.',
  },
  SOFT_CREDIT: { en: 'A soft credit is never receipted.', fr: 'Un crédit indirect ne donne jamais droit à un reçu.' },
  ADVANTAGE_ABOVE_80_PERCENT: { en: 'The advantage is above 80 % of the gift.', fr: 'L’avantage dépasse 80 % du don.' },
  ADVANTAGE_WITHOUT_DESCRIPTION: { en: 'The advantage is not described.', fr: 'L’avantage n’est pas décrit.' },
  IN_KIND_WITHOUT_DESCRIPTION: { en: 'The property given is not described.', fr: 'Le bien donné n’est pas décrit.' },
  IN_KIND_WITHOUT_VALUE: { en: 'The property given has no fair market value.', fr: 'Le bien donné n’a pas de juste valeur marchande.' },
  SECURITIES_WITHOUT_DESCRIPTION: { en: 'The securities given are not named.', fr: 'Les titres donnés ne sont pas nommés.' },
  APPRAISER_ADDRESS_MISSING: { en: 'The appraiser’s address is missing.', fr: 'L’adresse de l’évaluateur manque.' },
  UNPRINTABLE_TEXT: {
    en: 'The name, the address or a description is in characters that the receipt’s typeface does not have.',
    fr: 'Le nom, l’adresse ou une description contient des caractères absents de la police du reçu.',
  },
  NON_CASH: {
    en: 'A gift that is not money has a receipt of its own.',
    fr: 'Un don qui n’est pas en argent a son propre reçu.',
  },
  EXCHANGE_RATE_MISSING: {
    en: 'The rate of the gift’s day, its date or its source is missing.',
    fr: 'Le taux du jour du don, sa date ou sa source manque.',
  },
  OTHER_YEAR: { en: 'The gift is of another year.', fr: 'Le don est d’une autre année.' },
  FUTURE_DATE: { en: 'The gift’s date is in the future.', fr: 'La date du don est dans le futur.' },
  BELOW_MINIMUM: { en: 'The total is below the minimum of the organization.', fr: 'Le total est inférieur au minimum de l’organisme.' },
  NO_GIFTS: { en: 'No gift of this year is without a receipt.', fr: 'Aucun don de cette année n’est sans reçu.' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type ReasonCode = keyof typeof REASONS;

export const REASON_CODES = Object.keys(REASONS).filter((name): name is ReasonCode => Object.hasOwn(REASONS, name));

/** A reason as it is answered. */
export interface Reason {
  readonly code: ReasonCode;
  readonly message: string;
}

export function describeReasons(codes: readonly ReasonCode[], language: Language): Reason[] {
  return codes.map((code) => ({ code, message: REASONS[code][language] }));
}
