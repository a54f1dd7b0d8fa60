import { CANCELLED, NOT_OFFICIAL, REPLACEMENT, type Wording } from './wording';

const ACKNOWLEDGEMENT_FROM_CENTS = 25_000;
const DISCLOSURE_ABOVE_CENTS = 7_500;

/** Internal Revenue Code s. 170(f)(8) and 6115, IRS publication 1771. */
export const UNITED_STATES_1994: Wording = {
  version: 'US-1994-01',
  jurisdiction: 'US',
  validFrom: '1994-01-01',
  words: {
    title: { fr: 'REÇU DE DON', en: 'CONTRIBUTION RECEIPT' },
    acknowledgementTitle: { fr: 'Accusé de réception de don', en: 'Gift acknowledgement' },
    officialPhrase: {
      fr: 'Attestation écrite d’un don de bienfaisance aux fins de l’impôt fédéral américain',
      en: 'Written acknowledgment of a charitable contribution for federal income tax purposes',
    },
    notOfficial: NOT_OFFICIAL,
    organizationName: { fr: 'Organisme', en: 'Organization' },
    organizationAddress: { fr: 'Adresse de l’organisme', en: 'Organization address' },
    registrationNumber: { fr: 'Numéro d’identification fiscale (EIN)', en: 'Employer identification number (EIN)' },
    number: { fr: 'Référence', en: 'Reference' },
    issuedOn: { fr: 'Date de délivrance', en: 'Date issued' },
    placeOfIssue: { fr: 'Lieu de délivrance', en: 'Place issued' },
    receivedOn: { fr: 'Date du don', en: 'Date of contribution' },
    yearReceived: { fr: 'Année des dons', en: 'Year of contributions' },
    donorName: { fr: 'Donateur', en: 'Donor' },
    donorAddress: { fr: 'Adresse du donateur', en: 'Donor address' },
    amount: { fr: 'Montant du don', en: 'Amount contributed' },
    description: { fr: 'Description du bien donné', en: 'Description of property contributed' },
    advantage: { fr: 'Valeur estimée des biens et services reçus', en: 'Estimated value of goods and services received' },
    eligibleAmount: { fr: 'Montant déductible', en: 'Deductible amount' },
    noGoodsOrServices: {
      fr: 'Aucun bien ni service n’a été fourni en échange de ce don.',
      en: 'No goods or services were provided in exchange for this contribution.',
    },
    goodsOrServices: {
      fr: 'Vous avez reçu en échange des biens ou services d’une valeur estimée de bonne foi à {advantage} : {description}. Le montant déductible de votre don se limite à ce qui dépasse la valeur de ces biens ou services.',
      en: 'In exchange you received goods or services with a good-faith estimated value of {advantage}: {description}. The amount of your contribution that is deductible for federal income tax purposes is limited to the excess over the value of those goods or services.',
    },
    signature: { fr: 'Signature autorisée', en: 'Authorized signature' },
    replacement: REPLACEMENT,
    cancelled: CANCELLED,
  },
};

/** Whether the donor cannot deduct a single gift without a written acknowledgment ($250 or more). */
export function needsAcknowledgement(amountCents: number): boolean {
  return amountCents >= ACKNOWLEDGEMENT_FROM_CENTS;
}

/** Whether the charity must say what it gave in return: a payment above $75 that is partly for something. */
export function needsDisclosure(amountCents: number, advantageCents: number): boolean {
  return advantageCents > 0 && amountCents > DISCLOSURE_ABOVE_CENTS;
}
