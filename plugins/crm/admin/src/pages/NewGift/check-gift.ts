import { eligibleCents } from '../../../../../../src/api/donation/domain/eligible-amount';
import { fromCents, isCurrency, toCents } from '../../../../../../src/platform/money';
import { parseAmount } from '../../format/amounts';
import type { MessageId } from '../../hooks/useWords';
import { rateOf, type GiftValues } from './gift-values';

/** The contract's rules, said before anything is sent. An empty answer means all is well. */
export function checkGift(values: GiftValues, language: string, baseCurrency: string): Readonly<Record<string, MessageId>> {
  const problems: Record<string, MessageId> = {};
  const amount = parseAmount(values.amount, language);
  const advantage = values.advantageAmount.trim() === '' ? 0 : parseAmount(values.advantageAmount, language);
  const currency = values.currency.trim().toUpperCase();
  if (amount === undefined || amount <= 0) problems.amount = 'crm.refuse.amount';
  if (!isCurrency(currency)) problems.currency = 'crm.refuse.currency';
  else if (currency !== baseCurrency && !(rateOf(values.exchangeRate) > 0)) problems.exchangeRate = 'crm.refuse.exchange-rate';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.receivedOn)) problems.receivedOn = 'crm.refuse.date';
  if (advantage === undefined) problems.advantageAmount = 'crm.refuse.amount-or-none';
  else if (amount !== undefined && advantage > amount) problems.advantageAmount = 'crm.refuse.advantage';
  if (values.donationType === 'in_kind' && values.inKindDescription.trim() === '') problems.inKindDescription = 'crm.refuse.in-kind';
  if (values.donationType === 'securities') {
    if (values.symbol.trim() === '') problems.symbol = 'crm.refuse.symbol';
    if (!(rateOf(values.quantity) > 0)) problems.quantity = 'crm.refuse.positive';
    if (!(rateOf(values.price) > 0)) problems.price = 'crm.refuse.positive';
  }
  return problems;
}

/** The amount a receipt may show, while one types: null when the advantage is too large, undefined while it cannot be told. */
export function eligibleOf(values: GiftValues, language: string): number | null | undefined {
  const amount = parseAmount(values.amount, language);
  const advantage = values.advantageAmount.trim() === '' ? 0 : parseAmount(values.advantageAmount, language);
  if (amount === undefined || amount <= 0 || advantage === undefined) return undefined;
  const cents = eligibleCents(toCents(amount), toCents(advantage));
  return cents === null ? null : fromCents(cents);
}
