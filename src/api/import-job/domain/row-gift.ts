import { parseAmount } from './amount';
import type { CellReader } from './cell-reader';
import { parseCivilDate } from './civil-date';
import { momentOf, parseTimeOfDay } from './local-time';
import type { ImportPlan } from './plan';
import { presetNamed } from './presets';
import type { ExternalId } from './row-donor';
import { donationTypeNamed, paymentMethodNamed, type DonationType, type PaymentMethodType } from './vocabulary';

/** The gift a row holds: money received, completed. */
export interface GiftDraft {
  /** Integer cents, more than zero. */
  amountCents: number;
  /** ISO 4217. */
  currency: string;
  /** Civil date at the charity, `YYYY-MM-DD`. */
  receivedOn: string;
  /** ISO 8601 UTC, or null when the file gives no time. */
  receivedAt: string | null;
  donationType: DonationType;
  /** Null when the file does not say. */
  paymentMethodType: PaymentMethodType | null;
  chequeNumber: string | null;
  campaignCode: string | null;
  externalId: ExternalId | null;
  message: string | null;
}

/** Reads the gift of a row; null when it is refused (the problems are with the reader). */
export function readGift(cells: CellReader, plan: ImportPlan): GiftDraft | null {
  const money = readMoney(cells, plan);
  const moment = readMoment(cells, plan);
  const id = cells.code('giftId');
  const chequeNumber = cells.code('chequeNumber');
  const donationType = readDonationType(cells, plan);
  const paymentMethodType = readPaymentMethod(cells) ?? (chequeNumber === null ? null : 'cheque');
  const campaignCode = cells.code('campaignCode');
  const message = cells.longText('message');
  if (money === null || moment === null) return null;
  // Written out: spread into each other, these take longer than all of the reading.
  return {
    amountCents: money.amountCents,
    currency: money.currency,
    receivedOn: moment.receivedOn,
    receivedAt: moment.receivedAt,
    donationType,
    paymentMethodType,
    chequeNumber,
    campaignCode,
    externalId: id === null ? null : { system: presetNamed(plan.preset).externalSystem ?? plan.externalSystem, id },
    message,
  };
}

function readMoney(cells: CellReader, plan: ImportPlan): Pick<GiftDraft, 'amountCents' | 'currency'> | null {
  const amount = parseAmount(cells.raw('amount'), plan.decimalStyle);
  if (amount.kind === 'refused') return cells.refuse(amount.code, 'amount');
  if (amount.cents <= 0) return cells.refuse('AMOUNT_NOT_POSITIVE', 'amount');
  const named = cells.raw('currency').toUpperCase();
  if (named !== '' && !CURRENCIES.has(named)) return cells.refuse('CURRENCY_UNKNOWN', 'currency');
  const { currencyMark } = amount;
  if (currencyMark !== null && !CURRENCIES.has(currencyMark)) return cells.refuse('AMOUNT_UNREADABLE', 'amount');
  if (named !== '' && currencyMark !== null && named !== currencyMark) return cells.refuse('CURRENCY_CONFLICT', 'amount');
  return { amountCents: amount.cents, currency: named || (currencyMark ?? plan.currency) };
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function readMoment(cells: CellReader, plan: ImportPlan): Pick<GiftDraft, 'receivedOn' | 'receivedAt'> | null {
  const read = parseCivilDate(cells.raw('receivedOn'), plan.dateOrder, Number(plan.today.slice(0, 4)));
  if (read.kind === 'refused') return cells.refuse(read.code, 'receivedOn');
  const field = read.rest === '' ? 'receivedTime' : 'receivedOn';
  const time = parseTimeOfDay(read.rest === '' ? timeText(cells) : read.rest);
  if (time.kind === 'none') return { receivedOn: read.date, receivedAt: null };
  const moment = time.kind === 'time' ? momentOf(read.date, time, plan.timezone) : null;
  return moment ?? cells.refuse(field === 'receivedOn' ? 'DATE_UNREADABLE' : 'TIME_UNREADABLE', field);
}

/** The literal for anonymous donors may fill this cell too. */
function timeText(cells: CellReader): string {
  return cells.isAnonymous('receivedTime') ? '' : cells.raw('receivedTime');
}

function readDonationType(cells: CellReader, plan: ImportPlan): DonationType {
  if (presetNamed(plan.preset).hasFreeDonationType) return donationTypeNamed(cells.raw('donationType')) ?? 'one_time';
  return cells.word('donationType', donationTypeNamed, 'DONATION_TYPE_UNKNOWN') ?? 'one_time';
}

function readPaymentMethod(cells: CellReader): PaymentMethodType | null {
  if (cells.raw('paymentMethodType') === '') return null;
  return cells.word('paymentMethodType', paymentMethodNamed, 'PAYMENT_METHOD_UNKNOWN') ?? 'other';
}
