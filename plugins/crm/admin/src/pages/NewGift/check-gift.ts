import { eligibleCentsOfGift } from '../../../../../../src/api/donation/domain/eligible-amount';
import { givenProperty } from '../../../../../../src/api/donation/domain/given-property';
import { isCivilDate } from '../../../../../../src/platform/civil-date';
import { fromCents, isCurrency, toCents } from '../../../../../../src/platform/money';
import { parseAmount, parseNumber } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';
import { inKindOf } from './gift-draft';
import { remainderOf } from './gift-splits';
import type { GiftValues } from './gift-values';

type Problems = Record<string, MessageId>;

/** The contract's rules, said before anything is sent. An empty answer means all is well. */
export function checkGift(values: GiftValues, language: string, baseCurrency: string): Readonly<Problems> {
  const problems: Problems = {};
  const amount = parseAmount(values.amount, language);
  const currency = values.currency.trim().toUpperCase();
  if (values.donor === undefined) problems.donor = 'crm.refuse.donor';
  if (amount === undefined || amount <= 0) problems.amount = 'crm.refuse.amount';
  if (!isCivilDate(values.receivedOn)) problems.receivedOn = 'crm.refuse.date';
  if (!isCurrency(currency)) problems.currency = 'crm.refuse.currency';
  else if (currency !== baseCurrency && !(parseNumber(values.exchangeRate) > 0)) problems.exchangeRate = 'crm.refuse.exchange-rate';
  checkAmounts(values, amount, language, problems);
  checkProperty(values, language, problems);
  checkTribute(values, problems);
  for (const name of ['depositedOn', 'postmarkedOn'] as const) if (values[name] !== '' && !isCivilDate(values[name])) problems[name] = 'crm.refuse.date';
  return problems;
}

function checkAmounts(values: GiftValues, amount: number | undefined, language: string, problems: Problems): void {
  const optional = (text: string): number | undefined => (text.trim() === '' ? 0 : parseAmount(text, language));
  const advantage = optional(values.advantageAmount);
  if (advantage === undefined) problems.advantageAmount = 'crm.refuse.amount-or-none';
  else if (amount !== undefined && advantage > amount) problems.advantageAmount = 'crm.refuse.advantage';
  if (optional(values.feeAmount) === undefined) problems.feeAmount = 'crm.refuse.amount-or-none';
  if (values.splits.length > 0) {
    const isWhole = values.splits.every((part) => part.fund !== '' && (parseAmount(part.amount, language) ?? 0) > 0);
    const funds = new Set(values.splits.map(({ fund }) => fund));
    if (!isWhole) problems.splits = 'crm.refuse.split-part';
    else if (funds.size < values.splits.length) problems.splits = 'crm.refuse.split-twice';
    else if (remainderOf(values, language) !== 0) problems.splits = 'crm.refuse.split-sum';
  }
  const credits = values.softCredits.map((credit) => ({ ...credit, value: parseAmount(credit.amount, language) }));
  if (credits.some(({ donor, value }) => donor === undefined || value === undefined || value <= 0)) problems.softCredits = 'crm.refuse.credit';
  else if (credits.some(({ value = 0 }) => amount !== undefined && value > amount)) problems.softCredits = 'crm.refuse.credit-amount';
  else if (new Set(credits.map(({ donor, type }) => `${donor?.documentId} ${type}`)).size < credits.length) problems.softCredits = 'crm.refuse.credit-twice';
}

function checkProperty(values: GiftValues, language: string, problems: Problems): void {
  if (values.donationType === 'in_kind') {
    if (values.inKindDescription.trim() === '') problems.inKindDescription = 'crm.refuse.in-kind';
    if (values.inKindValue.trim() !== '' && !((parseAmount(values.inKindValue, language) ?? 0) > 0)) problems.inKindValue = 'crm.refuse.amount';
    if (values.inKindCost.trim() !== '' && parseAmount(values.inKindCost, language) === undefined) problems.inKindCost = 'crm.refuse.amount-or-none';
    if (values.inKindAcquiredOn !== '' && !isCivilDate(values.inKindAcquiredOn)) problems.inKindAcquiredOn = 'crm.refuse.date';
  }
  if (values.donationType === 'securities') {
    if (values.symbol.trim() === '') problems.symbol = 'crm.refuse.symbol';
    if (!(parseNumber(values.quantity) > 0)) problems.quantity = 'crm.refuse.positive';
    if (!(parseNumber(values.price) > 0)) problems.price = 'crm.refuse.positive';
  }
}

function checkTribute({ tributeType, honoree, notifyPreference, notifyEmail, notifyAddress }: GiftValues, problems: Problems): void {
  if (tributeType === '') return;
  if (honoree.trim() === '') problems.honoree = 'crm.refuse.honoree';
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(notifyEmail.trim());
  if ((notifyPreference === 'email' || notifyEmail.trim() !== '') && !isEmail) problems.notifyEmail = 'crm.refuse.email';
  if (notifyPreference === 'mail' && notifyAddress.trim() === '') problems.notifyAddress = 'crm.refuse.notify-address';
}

/** The amount a receipt may show, while one types, by the server's own rule: null when the advantage is too large, undefined while it cannot be told. */
export function eligibleOf(values: GiftValues, language: string): number | null | undefined {
  const amount = parseAmount(values.amount, language);
  const advantage = values.advantageAmount.trim() === '' ? 0 : parseAmount(values.advantageAmount, language);
  if (amount === undefined || amount <= 0 || advantage === undefined || !isCivilDate(values.receivedOn)) return undefined;
  const property = givenProperty(inKindOf(values, amount, language));
  const cents = eligibleCentsOfGift(toCents(amount), toCents(advantage), property, values.receivedOn);
  return cents === null ? null : fromCents(cents);
}

/** From here an independent appraisal is recommended (rules on receipts): a word of warning, never a refusal. */
const APPRAISE_FROM = 1000;

/** What would keep a receipt from being given, or make it weak; said while there is time. */
export function receiptWarnings(values: GiftValues, language: string): readonly MessageId[] {
  const amount = parseAmount(values.amount, language) ?? 0;
  const advantage = parseAmount(values.advantageAmount, language) ?? 0;
  const warnings: MessageId[] = [];
  if (advantage > 0 && values.advantageDescription.trim() === '') warnings.push('crm.gift.warn.advantage-description');
  if (values.donationType === 'in_kind' && amount >= APPRAISE_FROM && values.inKindAppraiser.trim() === '') warnings.push('crm.gift.warn.appraisal');
  return warnings;
}
