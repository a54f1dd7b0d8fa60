import type { Language } from '../../../platform/errors/messages';

interface Check {
  readonly severity: 'blocks' | 'look';
  /** What is wrong, and what to do about it. */
  readonly message: Readonly<Record<Language, string>>;
  readonly fix: Readonly<Record<Language, string>>;
}

/** What is looked at before the receipts of a year (rules/receipts, "Preflight"). */
export const PREFLIGHT = {
  SETTINGS: {
    severity: 'blocks',
    message: { en: 'The organization’s receipt settings are incomplete.', fr: 'Les paramètres de reçus de l’organisme sont incomplets.' },
    fix: { en: 'Complete the organization’s settings.', fr: 'Complétez les paramètres de l’organisme.' },
  },
  SIGNATURE_IMAGE_MISSING: {
    severity: 'look',
    message: {
      en: 'There is no signature picture: receipts would have to be signed by hand.',
      fr: 'Il n’y a pas d’image de signature : il faudrait signer les reçus à la main.',
    },
    fix: { en: 'Upload a picture of the signature.', fr: 'Téléversez une image de la signature.' },
  },
  DONOR_ADDRESS_MISSING: {
    severity: 'blocks',
    message: { en: 'The donor’s address is incomplete.', fr: 'L’adresse du donateur est incomplète.' },
    fix: { en: 'Complete the donor’s address.', fr: 'Complétez l’adresse du donateur.' },
  },
  DONOR_NAME_INCOMPLETE: {
    severity: 'look',
    message: {
      en: 'A person’s receipt shows the first and the last name: one is missing.',
      fr: 'Le reçu d’une personne montre le prénom et le nom : l’un des deux manque.',
    },
    fix: { en: 'Complete the donor’s name.', fr: 'Complétez le nom du donateur.' },
  },
  LANGUAGE_UNKNOWN: {
    severity: 'look',
    message: { en: 'The donor’s language is unknown.', fr: 'La langue du donateur est inconnue.' },
    fix: { en: 'Choose the donor’s language.', fr: 'Choisissez la langue du donateur.' },
  },
  ADVANTAGE_ABOVE_80_PERCENT: {
    severity: 'blocks',
    message: { en: 'The advantage is above 80 % of the gift.', fr: 'L’avantage dépasse 80 % du don.' },
    fix: { en: 'Check the advantage; otherwise there is no receipt.', fr: 'Vérifiez l’avantage; sinon, il n’y a pas de reçu.' },
  },
  ADVANTAGE_WITHOUT_DESCRIPTION: {
    severity: 'blocks',
    message: { en: 'The advantage is not described.', fr: 'L’avantage n’est pas décrit.' },
    fix: { en: 'Describe the advantage.', fr: 'Décrivez l’avantage.' },
  },
  IN_KIND_WITHOUT_APPRAISER: {
    severity: 'look',
    message: { en: 'A gift in kind of $1,000 or more without an appraiser.', fr: 'Un don en nature de 1 000 $ ou plus sans évaluateur.' },
    fix: { en: 'Have it appraised, and name the appraiser.', fr: 'Faites-le évaluer et nommez l’évaluateur.' },
  },
  NEAR_MIDNIGHT: {
    severity: 'look',
    message: { en: 'The gift arrived within an hour of the new year.', fr: 'Le don est arrivé à moins d’une heure du Nouvel An.' },
    fix: { en: 'Check its date: it decides the tax year.', fr: 'Vérifiez sa date : elle décide de l’année d’imposition.' },
  },
  REFUNDED_AFTER_RECEIPT: {
    severity: 'blocks',
    message: { en: 'The gift was refunded after its receipt was issued.', fr: 'Le don a été remboursé après la délivrance de son reçu.' },
    fix: { en: 'Cancel or replace the receipt.', fr: 'Annulez ou remplacez le reçu.' },
  },
  LIKELY_DUPLICATE: {
    severity: 'look',
    message: {
      en: 'Another donor with gifts of the year is likely the same: the receipt would be split.',
      fr: 'Un autre donateur de l’année est sans doute le même : le reçu serait scindé.',
    },
    fix: { en: 'Merge the two, or leave them apart.', fr: 'Fusionnez les deux, ou laissez-les séparés.' },
  },
} as const satisfies Record<string, Check>;

export type PreflightCode = keyof typeof PREFLIGHT;

export const PREFLIGHT_CODES = Object.keys(PREFLIGHT).filter((name): name is PreflightCode => Object.hasOwn(PREFLIGHT, name));
