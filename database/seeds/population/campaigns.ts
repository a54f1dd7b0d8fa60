import { dayNumber, twoDigits } from './calendar';
import type { GiftCampaign } from './gift-types';

export type CampaignStatus = 'draft' | 'active' | 'paused' | 'completed' | 'cancelled';

export interface SeedCampaign extends GiftCampaign {
  readonly name: { readonly fr: string; readonly en: string };
  readonly description: { readonly fr: string; readonly en: string };
  readonly campaignStatus: CampaignStatus;
  readonly goalAmountCents: number;
  readonly goalDonors: number;
  readonly costCents: number;
  readonly audience: number;
}

/** A campaign without its year: months and days are `MM-DD`, years count back from the current one. */
interface Plan {
  readonly key: string;
  readonly yearsAgo: number;
  readonly from: string;
  /** `MM-DD`; earlier than `from` means the year after; null for a campaign without end. */
  readonly to: string | null;
  readonly fr: readonly [name: string, description: string];
  readonly en: readonly [name: string, description: string];
  readonly goalAmountCents: number;
  readonly goalDonors: number;
  readonly costCents: number;
  readonly audience: number;
  readonly isEvent?: boolean;
  readonly weight?: number;
  /** Set when people decided it, not the calendar. */
  readonly decided?: 'paused' | 'cancelled';
}

const YEAR_END = {
  key: 'HIV',
  from: '11-15',
  to: '01-10',
  fr: ['Un hiver au chaud', "Collecte de fin d'année : repas, vêtements chauds et dépannage des familles du quartier."],
  en: ['A Warm Winter', 'Year-end appeal: meals, warm clothes and emergency help for local families.'],
  weight: 3,
} as const;

const GALA = {
  key: 'GALA',
  from: '03-15',
  to: '05-12',
  fr: ['Gala du printemps', 'Souper-bénéfice annuel, encan silencieux et remise du prix du bénévolat.'],
  en: ['Spring Gala', 'Annual benefit dinner, silent auction and volunteer award.'],
  isEvent: true,
  weight: 1,
} as const;

const BACK_TO_SCHOOL = {
  key: 'ECOLE',
  from: '08-05',
  to: '09-20',
  fr: ["Sacs d'école", 'Un sac rempli pour chaque enfant inscrit : cahiers, crayons, boîte à lunch.'],
  en: ['Backpacks for School', 'A full backpack for every registered child: notebooks, pencils, lunch box.'],
  weight: 1.2,
} as const;

const PLANS: readonly Plan[] = [
  { ...YEAR_END, yearsAgo: 3, goalAmountCents: 12_000_000, goalDonors: 900, costCents: 940_000, audience: 6200 },
  { ...GALA, yearsAgo: 2, goalAmountCents: 7_500_000, goalDonors: 260, costCents: 2_210_000, audience: 1400 },
  { ...BACK_TO_SCHOOL, yearsAgo: 2, goalAmountCents: 3_000_000, goalDonors: 350, costCents: 310_000, audience: 3900 },
  { ...YEAR_END, yearsAgo: 2, goalAmountCents: 13_500_000, goalDonors: 1000, costCents: 985_000, audience: 6900 },
  { ...GALA, yearsAgo: 1, goalAmountCents: 8_000_000, goalDonors: 280, costCents: 2_340_000, audience: 1500 },
  { ...BACK_TO_SCHOOL, yearsAgo: 1, goalAmountCents: 3_500_000, goalDonors: 400, costCents: 335_000, audience: 4300 },
  { ...YEAR_END, yearsAgo: 1, goalAmountCents: 15_000_000, goalDonors: 1100, costCents: 1_050_000, audience: 7600 },
  { ...GALA, yearsAgo: 0, goalAmountCents: 9_000_000, goalDonors: 300, costCents: 2_480_000, audience: 1650 },
  { ...YEAR_END, yearsAgo: 0, goalAmountCents: 16_500_000, goalDonors: 1200, costCents: 0, audience: 8100 },
  {
    key: 'MENSUEL',
    yearsAgo: 4,
    from: '01-01',
    to: null,
    fr: ['Cercle des amis', 'Programme de dons mensuels : un appui régulier qui permet de planifier.'],
    en: ['Circle of Friends', 'Monthly giving programme: steady support that lets us plan ahead.'],
    goalAmountCents: 20_000_000,
    goalDonors: 600,
    costCents: 720_000,
    audience: 9000,
    weight: 0.4,
  },
  {
    key: 'TOIT',
    yearsAgo: 1,
    from: '09-01',
    to: null,
    fr: ['Un toit pour demain', "Campagne majeure : agrandir la maison d'hébergement de douze chambres."],
    en: ['A Roof for Tomorrow', 'Capital campaign: twelve more rooms for the shelter.'],
    goalAmountCents: 250_000_000,
    goalDonors: 1500,
    costCents: 6_800_000,
    audience: 12_000,
    weight: 0.6,
  },
  {
    key: 'MARCHE',
    yearsAgo: 1,
    from: '05-20',
    to: '06-15',
    fr: ['Marche au bord du fleuve', 'Marche familiale de 5 km; annulée à cause de la crue.'],
    en: ['Riverside Walk', '5 km family walk; cancelled because of the flood.'],
    goalAmountCents: 2_500_000,
    goalDonors: 400,
    costCents: 180_000,
    audience: 2600,
    weight: 0.2,
    isEvent: true,
    decided: 'cancelled',
  },
  {
    key: 'LEGS',
    yearsAgo: 0,
    from: '02-01',
    to: '10-31',
    fr: ['Dons planifiés', 'Rencontres sur les legs et les dons par testament, avec des notaires bénévoles.'],
    en: ['Planned Giving', 'Meetings about bequests and gifts by will, with volunteer notaries.'],
    goalAmountCents: 10_000_000,
    goalDonors: 25,
    costCents: 240_000,
    audience: 380,
    weight: 0.1,
    decided: 'paused',
  },
];

/**
 * The demo charity's campaigns as seen on `today` (`YYYY-MM-DD`): dates are set around it and statuses follow from them,
 * except where people paused or cancelled. Throws RangeError when `today` is not a date.
 */
export function campaigns(today: string): SeedCampaign[] {
  dayNumber(today);
  return PLANS.map((plan) => campaignOf(plan, today));
}

function campaignOf(plan: Plan, today: string): SeedCampaign {
  const year = Number(today.slice(0, 4)) - plan.yearsAgo;
  const startDate = `${year}-${plan.from}`;
  const endDate = plan.to === null ? null : `${plan.to < plan.from ? year + 1 : year}-${plan.to}`;
  // Fixed campaigns such as the capital one keep a code per year too: codes are unique and tell when.
  const code = `${plan.key}-${twoDigits(year % 100)}`;
  const { goalAmountCents, goalDonors, costCents, audience, isEvent = false, weight = 1 } = plan;
  return {
    code,
    name: { fr: `${plan.fr[0]} ${year}`, en: `${plan.en[0]} ${year}` },
    description: { fr: plan.fr[1], en: plan.en[1] },
    startDate,
    endDate,
    campaignStatus: startDate > today ? 'draft' : (plan.decided ?? calendarStatus(today, endDate)),
    goalAmountCents,
    goalDonors,
    costCents,
    audience,
    isEvent,
    weight,
  };
}

function calendarStatus(today: string, endDate: string | null): CampaignStatus {
  return endDate !== null && endDate < today ? 'completed' : 'active';
}
