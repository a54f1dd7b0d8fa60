import { readConnection } from '../../../platform/database/transaction';
import { fromCents, toCents } from '../../../platform/money';
import type { Organization } from '../../../platform/tenancy/scope';
import type { RegisterEntry, RegisterOut } from '../answers';
import { readRegister, sumReceiptedGifts } from '../queries/read-register';

/** The register of a tax year: every number with its state, and the proof that receipts and gifts tell of the same money. */
export async function showRegister(organization: Organization, year: number): Promise<RegisterOut> {
  const connection = await readConnection();
  const entries = await readRegister(connection, organization.id, year);
  const onGifts = await sumReceiptedGifts(connection, organization.id, year);
  return { year, currency: organization.defaultCurrency, series: seriesIn(entries), totals: totalsOf(entries, onGifts), entries };
}

function totalsOf(entries: readonly RegisterEntry[], receiptedOnGifts: number): RegisterOut['totals'] {
  const count = (state: RegisterEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  const live = entries.filter(({ state, kind }) => state === 'issued' && kind !== 'acknowledgement');
  const cents = live.reduce((sum, { eligibleAmount }) => sum + toCents(eligibleAmount ?? 0), 0);
  return {
    issued: count('issued'),
    cancelled: count('cancelled'),
    replaced: count('replaced'),
    missing: count('missing'),
    eligibleAmount: fromCents(cents),
    receiptedOnGifts,
    difference: fromCents(cents - toCents(receiptedOnGifts)),
  };
}

function seriesIn(entries: readonly RegisterEntry[]): RegisterOut['series'] {
  const found = new Map<string, { series: string; first: string; last: string; count: number }>();
  for (const { series, number } of entries) {
    const before = found.get(series);
    found.set(series, before === undefined ? { series, first: number, last: number, count: 1 } : { ...before, last: number, count: before.count + 1 });
  }
  return [...found.values()];
}
