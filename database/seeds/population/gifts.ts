import { calendarEndingOn, instantOn, type Calendar } from './calendar';
import { giftAmount, usualAmount } from './gift-amounts';
import { baselineOf, drawExactly, drawHistory, giftDays, intensityFor } from './gift-history';
import { eventAdvantage, inKindGift, securitiesGift } from './gift-matter';
import { feeOf, hasMoved, methodsOf, providerOf, refundedPart, statusOf } from './gift-payment';
import type { DonationType, Gift, GiftCampaign, PaymentMethodType } from './gift-types';
import { convertCents, RATE_SCALE } from './money';
import { profileOf, STREAMS, type Profile } from './profile';
import { Random } from './random';
import { campaignChooser, type CampaignOn } from './running-campaigns';

/** Which donors give: an array, a typed array, or `indexRange`. */
export interface DonorIndexes {
  readonly length: number;
  at(position: number): number | undefined;
}

export interface GiftsOptions {
  /** The seed given to `donors`: gifts must fit the dates and habits of the same population. */
  seed: number;
  donorIndexes: DonorIndexes;
  /** How many gifts to produce in all: exactly that many come. */
  count: number;
  /** The civil date the population is seen from, `YYYY-MM-DD`: the one given to `donors`. */
  today: string;
  campaigns: readonly GiftCampaign[];
  /** One donor who gets exactly this many of the gifts. */
  spotlight?: { donorIndex: number; gifts: number };
}

interface Giver {
  readonly donorIndex: number;
  readonly profile: Profile;
  readonly usualCents: number;
  readonly usualMethod: PaymentMethodType;
  readonly paysInUsDollars: boolean;
  readonly staysAnonymous: boolean;
  nextCheque: number;
}

interface Scene {
  readonly seed: number;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly campaignOn: CampaignOn;
}

/** The indexes `from` … `from + count − 1`, without holding them. */
export function indexRange(from: number, count: number): DonorIndexes {
  return { length: count, at: (position) => (position >= 0 && position < count ? from + position : undefined) };
}

/**
 * Produces the gifts of a population, donor by donor and by date within a donor: constant memory, constant time a gift.
 * Throws RangeError on a bad date, when there are gifts but nobody to give them, and when the spotlight's donor is not
 * among the donors or takes more gifts than there are.
 */
export function* gifts(options: GiftsOptions): Generator<Gift, void, undefined> {
  const { seed, donorIndexes, count, spotlight } = options;
  checkOptions(options);
  const calendar = calendarEndingOn(options.today);
  const random = new Random(seed);
  const scene: Scene = { seed, random, calendar, campaignOn: campaignChooser(options.campaigns, calendar) };
  const baseline = baselineOf(seed, calendar);
  const drawn = giftDays();
  let index = 0;
  let remainingGifts = count - (spotlight?.gifts ?? 0);
  let remainingDonors = donorIndexes.length - (spotlight ? 1 : 0);

  for (let position = 0; position < donorIndexes.length; position += 1) {
    const donorIndex = indexAt(donorIndexes, position);
    const profile = profileOf(random, seed, donorIndex, calendar);
    random.restart(seed, STREAMS.gift, donorIndex);
    const isSpotlight = donorIndex === spotlight?.donorIndex;
    const isLast = !isSpotlight && remainingDonors === 1;
    if (isSpotlight) {
      drawExactly(random, calendar, profile, spotlight.gifts, drawn);
    } else if (isLast) {
      drawExactly(random, calendar, profile, remainingGifts, drawn);
    } else {
      // Aiming at what is left, donor after donor, brings the total to the asked count without looking ahead.
      const intensity = intensityFor(remainingGifts / remainingDonors, baseline);
      drawHistory(random, calendar, profile, intensity, drawn);
      drawn.length = Math.min(drawn.length, remainingGifts);
    }
    if (!isSpotlight) {
      remainingDonors -= 1;
      remainingGifts -= drawn.length;
    }
    if (drawn.length === 0) continue;
    // An imposed number of gifts has no monthly rhythm.
    const isImposed = (isSpotlight || isLast) && profile.habit === 'monthly';
    const giver = giverOf(random, donorIndex, isImposed ? { ...profile, habit: 'loyal' } : profile);
    for (let slot = 0; slot < drawn.length; slot += 1) {
      yield gift(scene, giver, drawn.days[slot] ?? calendar.today, index);
      index += 1;
    }
  }
}

function checkOptions({ seed, donorIndexes, count, spotlight }: GiftsOptions): void {
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 0) {
    throw new RangeError('seed and count must be whole numbers');
  }
  if (spotlight) {
    let isKnown = false;
    for (let position = 0; position < donorIndexes.length && !isKnown; position += 1) {
      isKnown = donorIndexes.at(position) === spotlight.donorIndex;
    }
    if (!isKnown) throw new RangeError(`Donor ${spotlight.donorIndex} is not among the donors`);
  }
  const forOthers = count - (spotlight?.gifts ?? 0);
  if (forOthers < 0) throw new RangeError('The spotlight cannot take more gifts than there are');
  if (forOthers > 0 && donorIndexes.length - (spotlight ? 1 : 0) < 1) throw new RangeError('Nobody to give the gifts');
}

function indexAt(donorIndexes: DonorIndexes, position: number): number {
  const index = donorIndexes.at(position);
  if (index === undefined) throw new RangeError(`No donor at position ${position}`);
  return index;
}

function giverOf(random: Random, donorIndex: number, profile: Profile): Giver {
  const usualMethod = random.weighted(methodsOf(profile));
  return {
    donorIndex,
    profile,
    usualCents: usualAmount(random, profile),
    usualMethod,
    paysInUsDollars: (usualMethod === 'card' || usualMethod === 'paypal') && random.chance(0.015),
    staysAnonymous: profile.type === 'anonymous' || random.chance(0.015),
    nextCheque: random.int(12, 900),
  };
}

function gift({ seed, random, calendar, campaignOn }: Scene, giver: Giver, day: number, index: number): Gift {
  const { profile } = giver;
  const isRecurring = profile.habit === 'monthly';
  const campaign = isRecurring && random.chance(0.7) ? null : campaignOn(random, day);
  const donationType = typeOf(random, isRecurring, campaign);
  const method = methodFor(random, giver, donationType);
  let amountCents = giftAmount(random, giver.usualCents, isRecurring);
  const securities = donationType === 'securities' ? securitiesGift(random, amountCents) : null;
  if (securities) amountCents = securities.quantity * securities.priceCents;

  const paymentStatus = statusOf(random, method, calendar.today - day);
  const isUsDollars = giver.paysInUsDollars && (method === 'card' || method === 'paypal');
  const rate = isUsDollars ? usDollarRate(day) : RATE_SCALE;
  const feeAmountCents = feeOf(method, paymentStatus, amountCents);
  const refundedAmountCents = refundedPart(random, paymentStatus, amountCents);
  const advantage = donationType === 'event' ? eventAdvantage(random, campaign, amountCents) : null;
  const provider = providerOf(method);
  const receivedOn = calendar.dateOf(day);
  return {
    index,
    donorIndex: giver.donorIndex,
    donationType,
    paymentStatus,
    paymentMethodType: method,
    amountCents,
    currency: isUsDollars ? 'USD' : 'CAD',
    exchangeRate: isUsDollars ? fourDecimals(rate) : '1.0000',
    baseAmountCents: isUsDollars ? convertCents(amountCents, rate) : amountCents,
    feeAmountCents,
    netAmountCents: amountCents - feeAmountCents,
    refundedAmountCents,
    refundedOn: refundedAmountCents > 0 ? laterDate(random, calendar, day, 3, 60) : null,
    advantageAmountCents: advantage?.cents ?? 0,
    advantageDescription: advantage?.description ?? null,
    receivedOn,
    receivedAt: instantOn(random, receivedOn),
    depositedOn: depositDate(random, calendar, method, hasMoved(paymentStatus), day),
    postmarkedOn: method === 'cheque' && random.chance(0.4) ? calendar.dateOf(day - random.int(1, 5)) : null,
    chequeNumber: method === 'cheque' ? chequeNumber(giver) : null,
    provider,
    providerPaymentId: provider && `${provider === 'stripe' ? 'pi' : 'PAY'}_demo_${seed}_${index}`,
    campaign: campaign?.code ?? null,
    inKind: donationType === 'in_kind' ? inKindGift(random, amountCents) : null,
    securities,
    isAnonymous: giver.staysAnonymous,
    acknowledgement: acknowledgementOf(random, hasMoved(paymentStatus), isRecurring, calendar.today - day),
  };
}

function typeOf(random: Random, isRecurring: boolean, campaign: GiftCampaign | null): DonationType {
  if (isRecurring) return 'recurring';
  if (campaign?.isEvent && random.chance(0.8)) return 'event';
  const draw = random.real();
  if (draw < 0.004) return 'in_kind';
  return draw < 0.0048 ? 'securities' : 'one_time';
}

function methodFor(random: Random, giver: Giver, donationType: DonationType): PaymentMethodType {
  if (donationType === 'in_kind' || donationType === 'securities') return donationType;
  if (donationType === 'recurring' || random.chance(0.85)) return giver.usualMethod;
  return random.weighted(methodsOf(giver.profile));
}

/** Canadian dollars for one US dollar on a day, in ten-thousandths: made up, smooth, between 1.25 and 1.39. */
function usDollarRate(day: number): number {
  return 13_200 + Math.round(600 * Math.sin(day / 300) + 100 * Math.sin(day / 23));
}

function fourDecimals(rate: number): string {
  const rest = rate % RATE_SCALE;
  return `${(rate - rest) / RATE_SCALE}.${String(rest).padStart(4, '0')}`;
}

function laterDate(random: Random, calendar: Calendar, day: number, least: number, most: number): string {
  return calendar.dateOf(Math.min(calendar.today, day + random.int(least, most)));
}

function depositDate(random: Random, calendar: Calendar, method: PaymentMethodType, isMoved: boolean, day: number): string | null {
  if (!isMoved || method === 'in_kind' || method === 'securities') return null;
  const deposit = day + (method === 'cheque' || method === 'cash' ? random.int(1, 8) : 2);
  return deposit <= calendar.today ? calendar.dateOf(deposit) : null;
}

function chequeNumber(giver: Giver): string {
  const number = giver.nextCheque;
  giver.nextCheque += 1;
  return String(number).padStart(3, '0');
}

function acknowledgementOf(random: Random, isMoved: boolean, isRecurring: boolean, ageInDays: number): Gift['acknowledgement'] {
  if (!isMoved || isRecurring) return 'not_needed';
  return ageInDays < 14 && random.chance(0.6) ? 'to_do' : 'sent';
}
