import type { Language } from '../../../platform/errors/messages';
import { formatDate } from '../../../platform/format';
import type { SavedReportName } from './saved-report';

type Words = Readonly<Record<Language, string>>;

/** The names of reports as the panel has them. */
export const REPORT_NAMES: Readonly<Record<SavedReportName, Words>> = {
  overview: { fr: 'Vue d’ensemble', en: 'Overview' },
  trends: { fr: 'Tendances', en: 'Trends' },
  retention: { fr: 'Rétention', en: 'Retention' },
  lybunt: { fr: 'Ont donné l’an dernier, pas encore cette année', en: 'Gave last year, not yet this year' },
  sybunt: { fr: 'Ont donné avant, pas ces deux dernières années', en: 'Gave before, not in these two years' },
  cohorts: { fr: 'Cohortes', en: 'Cohorts' },
  pyramid: { fr: 'Pyramide des dons', en: 'Gift pyramid' },
  rfm: { fr: 'Récence, fréquence, montant', en: 'Recency, frequency, amount' },
  campaigns: { fr: 'Campagnes', en: 'Campaigns' },
  donors: { fr: 'Dons par groupe', en: 'Gifts by group' },
};

export const LABELS = {
  totalDonors: { fr: 'Donateurs', en: 'Donors' },
  newDonors: { fr: 'Nouveaux donateurs', en: 'New donors' },
  activeDonors: { fr: 'Donateurs actifs', en: 'Active donors' },
  totalRaised: { fr: 'Montant amassé', en: 'Amount raised' },
  gifts: { fr: 'Dons', en: 'Gifts' },
  averageGift: { fr: 'Don moyen', en: 'Average gift' },
  retention: { fr: 'Rétention', en: 'Retention' },
  growth: { fr: 'Croissance', en: 'Growth' },
  conversion: { fr: 'Conversion', en: 'Conversion' },
  period: { fr: 'Période', en: 'Period' },
  amount: { fr: 'Montant', en: 'Amount' },
  donors: { fr: 'Donateurs', en: 'Donors' },
  newRetention: { fr: 'Rétention des nouveaux', en: 'Retention of new donors' },
  repeatRetention: { fr: 'Rétention des fidèles', en: 'Retention of repeat donors' },
  dollarRetention: { fr: 'Rétention des montants', en: 'Retention of amounts' },
  recapture: { fr: 'Reconquête', en: 'Recapture' },
  gains: { fr: 'Gains', en: 'Gains' },
  losses: { fr: 'Pertes', en: 'Losses' },
  net: { fr: 'Net', en: 'Net' },
  state: { fr: 'État', en: 'State' },
  yearBefore: { fr: 'L’année d’avant', en: 'The year before' },
  theYear: { fr: 'L’année', en: 'The year' },
  change: { fr: 'Changement', en: 'Change' },
  name: { fr: 'Nom', en: 'Name' },
  email: { fr: 'Courriel', en: 'E-mail' },
  lastYear: { fr: 'Donné l’an dernier', en: 'Given last year' },
  total: { fr: 'Total donné', en: 'Total given' },
  lastGift: { fr: 'Dernier don', en: 'Last gift' },
  cohort: { fr: 'Premier don en', en: 'First gift in' },
  band: { fr: 'Donné dans l’année', en: 'Given in the year' },
  shareOfDonors: { fr: 'Part des donateurs', en: 'Share of donors' },
  shareOfAmount: { fr: 'Part du montant', en: 'Share of the amount' },
  code: { fr: 'Code RFM', en: 'RFM code' },
  campaign: { fr: 'Campagne', en: 'Campaign' },
  progress: { fr: 'Objectif atteint', en: 'Goal reached' },
  group: { fr: 'Groupe', en: 'Group' },
  unknown: { fr: 'Non précisé', en: 'Not said' },
} as const satisfies Record<string, Words>;

/** Words of closed vocabularies that reports group by. */
export const VALUE_WORDS: Readonly<Record<string, Words>> = {
  new: { fr: 'Nouveaux', en: 'New' },
  recaptured: { fr: 'Reconquis', en: 'Recaptured' },
  upgraded: { fr: 'Ont donné plus', en: 'Upgraded' },
  same: { fr: 'Même montant', en: 'Same amount' },
  downgraded: { fr: 'Ont donné moins', en: 'Downgraded' },
  lapsedNew: { fr: 'Partis, nouveaux l’an d’avant', en: 'Lapsed, new the year before' },
  lapsedRepeat: { fr: 'Partis, fidèles avant', en: 'Lapsed, regular before' },
  lapsedMultipleYears: { fr: 'Partis depuis plusieurs années', en: 'Lapsed for several years' },
  individual: { fr: 'Particuliers', en: 'Individuals' },
  company: { fr: 'Entreprises', en: 'Companies' },
  foundation: { fr: 'Fondations', en: 'Foundations' },
  household: { fr: 'Ménages', en: 'Households' },
  anonymous: { fr: 'Anonymes', en: 'Anonymous' },
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  prospect: { fr: 'Prospects', en: 'Prospects' },
  active: { fr: 'Actifs', en: 'Active' },
  lapsing: { fr: 'En voie de partir', en: 'Lapsing' },
  lapsed: { fr: 'Partis', en: 'Lapsed' },
  unknown: LABELS.unknown,
};

/** Two civil dates in prose. */
export function periodWords({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  return language === 'fr' ? `du ${first} au ${last}` : `${first} to ${last}`;
}
