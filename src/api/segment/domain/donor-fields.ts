import { field, option, type Field } from './field';

const ALWAYS_THERE = { operators: ['=', '!='] } as const;

export const LANGUAGES = [option('fr', 'French', 'Français'), option('en', 'English', 'Anglais')];

const TYPES = [
  option('individual', 'Person', 'Particulier'),
  option('company', 'Company', 'Entreprise'),
  option('foundation', 'Foundation', 'Fondation'),
  option('household', 'Household', 'Ménage'),
  option('anonymous', 'Anonymous', 'Anonyme'),
];

const LIFECYCLES = [
  option('prospect', 'Prospect', 'Prospect'),
  option('new', 'New', 'Nouveau'),
  option('active', 'Active', 'Actif'),
  option('lapsing', 'Lapsing', 'À risque'),
  option('lapsed', 'Lapsed', 'Inactif'),
  option('recaptured', 'Recaptured', 'Reconquis'),
];

const PLAN_STATUSES = [
  option('active', 'Active', 'Actif'),
  option('paused', 'Paused', 'Suspendu'),
  option('failing', 'Failing', 'En difficulté'),
  option('lapsed', 'Lapsed', 'Inactif'),
  option('cancelled', 'Cancelled', 'Annulé'),
  option('failed', 'Failed', 'Échoué'),
  option('completed', 'Completed', 'Terminé'),
];

/** What may be asked of the donor itself. */
export const DONOR_FIELDS: readonly Field[] = [
  field('donor', 'type', 'choice', 'Kind of donor', 'Type de donateur', { options: TYPES }),
  field('donor', 'language', 'choice', 'Language', 'Langue', { options: [...LANGUAGES, option('unknown', 'Unknown', 'Inconnue')] }),
  field('donor', 'province', 'text', 'Province or state', 'Province ou État'),
  field('donor', 'city', 'text', 'City', 'Ville'),
  field('donor', 'postalCode', 'text', 'Postal code', 'Code postal'),
  field('donor', 'country', 'text', 'Country (two letters)', 'Pays (deux lettres)'),
  field('donor', 'source', 'text', 'Source', 'Provenance'),
  field('donor', 'createdAt', 'date', 'In the records since', 'Au dossier depuis'),
  field('donor', 'archived', 'boolean', 'Archived', 'Archivé', ALWAYS_THERE),
  field('donor', 'deceased', 'boolean', 'Deceased', 'Décédé', ALWAYS_THERE),
  field('donor', 'hasEmail', 'boolean', 'Has an e-mail address', 'A une adresse courriel', ALWAYS_THERE),
  field('donor', 'hasPhone', 'boolean', 'Has a phone number', 'A un numéro de téléphone', ALWAYS_THERE),
  field('donor', 'hasAddress', 'boolean', 'Has a mailing address', 'A une adresse postale', ALWAYS_THERE),
  field('donor', 'doNotContact', 'boolean', 'Do not contact', 'Ne pas contacter', ALWAYS_THERE),
  field('donor', 'assignedTo', 'reference', 'Assigned to', 'Confié à', { reference: 'member' }),
];

/** The donor's figures, as its page shows them, in the charity's currency. */
export const FIGURE_FIELDS: readonly Field[] = [
  field('figures', 'totalDonated', 'number', 'Total given', 'Total des dons'),
  field('figures', 'donationCount', 'number', 'Number of gifts', 'Nombre de dons'),
  field('figures', 'averageDonation', 'number', 'Average gift', 'Don moyen'),
  field('figures', 'largestDonation', 'number', 'Largest gift', 'Plus grand don'),
  field('figures', 'firstDonationOn', 'date', 'First gift on', 'Premier don le'),
  field('figures', 'lastDonationOn', 'date', 'Last gift on', 'Dernier don le'),
  field('figures', 'lastDonationAmount', 'number', 'Last gift', 'Dernier don'),
  field('figures', 'totalThisYear', 'number', 'Given this year', 'Dons cette année'),
  field('figures', 'totalLastYear', 'number', 'Given last year', 'Dons l’an dernier'),
  field('figures', 'yearsDonated', 'number', 'Years with a gift', 'Années avec un don'),
  field('figures', 'currentStreak', 'number', 'Years in a row', 'Années consécutives'),
  field('figures', 'engagementScore', 'number', 'Engagement score', 'Indice d’engagement'),
  field('figures', 'rfmCode', 'text', 'RFM code', 'Code RFM'),
  field('figures', 'lifecycle', 'choice', 'Lifecycle', 'Statut de fidélité', { options: LIFECYCLES }),
];

export const BELONGS_FIELDS: readonly Field[] = [
  field('belongs', 'tag', 'membership', 'Tag', 'Étiquette', { reference: 'tag' }),
  field('belongs', 'segment', 'membership', 'Segment', 'Segment', { reference: 'segment' }),
  field('belongs', 'campaign', 'membership', 'Gave to the campaign', 'A donné à la campagne', { reference: 'campaign' }),
  field('belongs', 'household', 'membership', 'Household', 'Ménage', { reference: 'household' }),
];

export const RECURRING_FIELDS: readonly Field[] = [
  field('recurring', 'hasRecurring', 'boolean', 'Gives regularly now', 'A un don récurrent actif', ALWAYS_THERE),
  field('recurring', 'recurringStatus', 'choice', 'State of a recurring gift', 'État d’un don récurrent', { options: PLAN_STATUSES }),
  field('recurring', 'recurringAnnualValue', 'number', 'Active recurring gifts, per year', 'Dons récurrents actifs, par année'),
  field('recurring', 'nextPaymentDate', 'date', 'Next payment on', 'Prochain versement le'),
];

/** Whether the donor may be sent commercial messages on a channel today. */
export const CONSENT_FIELDS: readonly Field[] = [
  field('consent', 'consentEmail', 'boolean', 'Consents to e-mail now', 'Consent aux courriels maintenant', ALWAYS_THERE),
  field('consent', 'consentSms', 'boolean', 'Consents to text messages now', 'Consent aux textos maintenant', ALWAYS_THERE),
  field('consent', 'consentMail', 'boolean', 'Consents to letters now', 'Consent au courrier maintenant', ALWAYS_THERE),
  field('consent', 'consentPhone', 'boolean', 'Consents to calls now', 'Consent aux appels maintenant', ALWAYS_THERE),
];
