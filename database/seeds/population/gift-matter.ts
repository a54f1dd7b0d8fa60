import type { GiftCampaign, Gift } from './gift-types';
import type { Random } from './random';

type InKind = NonNullable<Gift['inKind']>['description'];

const IN_KIND: readonly InKind[] = [
  { fr: 'Ordinateur portable remis à neuf', en: 'Refurbished laptop' },
  { fr: 'Denrées non périssables', en: 'Non-perishable food' },
  { fr: "Lot de l'encan : œuvre sur papier", en: 'Auction item: work on paper' },
  { fr: "Manteaux et bottes d'hiver pour enfants", en: "Children's winter coats and boots" },
  { fr: 'Matériel scolaire', en: 'School supplies' },
  { fr: 'Piano droit', en: 'Upright piano' },
  { fr: 'Mobilier de bureau', en: 'Office furniture' },
  { fr: "Certificats-cadeaux d'épicerie", en: 'Grocery gift cards' },
  { fr: 'Fauteuil roulant', en: 'Wheelchair' },
  { fr: 'Livres jeunesse neufs', en: "New children's books" },
];

/** Shares listed in Toronto, with a plausible price in cents. */
const SHARES: readonly (readonly [symbol: string, priceCents: number])[] = [
  ['RY', 15025],
  ['TD', 8110],
  ['ENB', 5430],
  ['BNS', 6875],
  ['CNR', 15990],
  ['BCE', 4780],
  ['BMO', 12340],
  ['SLF', 7515],
];

const MEAL: InKind = { fr: 'Repas et animation de la soirée', en: 'Dinner and entertainment' };

/** A gift in kind: what it is and its fair market value, near `aboutCents`. */
export function inKindGift(random: Random, aboutCents: number): NonNullable<Gift['inKind']> {
  return { description: random.pick(IN_KIND), fairMarketValueCents: aboutCents };
}

/** A gift of shares: a whole number of them, worth at least a thousand dollars. */
export function securitiesGift(random: Random, aboutCents: number): NonNullable<Gift['securities']> {
  const [symbol, listedCents] = random.pick(SHARES);
  const priceCents = listedCents + random.int(-900, 900);
  return { symbol, priceCents, quantity: Math.ceil(Math.max(100_000, aboutCents * 10) / priceCents) };
}

/** What an event's guest gets back for a ticket: about a third, and always less than 80 % of it. */
export function eventAdvantage(random: Random, campaign: GiftCampaign | null, amountCents: number): { cents: number; description: InKind } | null {
  // Under forty dollars it is a ticket stub or a pledge for a walk: nothing is given in return.
  if (!campaign?.isEvent || amountCents < 4000) return null;
  return { cents: random.int(20, 45) * Math.floor(amountCents / 100), description: MEAL };
}
