import { campaigns } from './campaigns';
import { donors } from './donors';
import { gifts, indexRange, type GiftsOptions } from './gifts';
import type { Gift } from './gift-types';
import { convertCents } from './money';

const TODAY = '2026-05-20';
const OPTIONS: GiftsOptions = {
  seed: 42,
  donorIndexes: indexRange(0, 12_000),
  count: 50_000,
  today: TODAY,
  campaigns: campaigns(TODAY),
};
const given = [...gifts(OPTIONS)];

/** The first gifts that break a rule: one assertion for the lot is a hundred times faster than one per gift. */
const breaking = (isRight: (gift: Gift) => boolean) => given.filter((gift) => !isRight(gift)).slice(0, 3);

describe('gifts', () => {
  it('come in exactly the asked number, the same each time', () => {
    expect(given).toHaveLength(50_000);
    expect(given.every((gift, position) => gift.index === position)).toBe(true);
    const again = gifts(OPTIONS);
    for (const gift of given.slice(0, 2000)) expect(again.next().value).toEqual(gift);
  });

  it.each([0, 1, 100, 3000, 40_000])('come in exactly the asked number: %d from 500 donors', (count) => {
    let seen = 0;
    for (const gift of gifts({ ...OPTIONS, donorIndexes: indexRange(0, 500), count })) seen += gift.donorIndex < 500 ? 1 : 0;
    expect(seen).toBe(count);
  });

  it('give one chosen donor exactly the asked number', () => {
    const spotlight = { donorIndex: 77, gifts: 10_000 };
    const counted = [...gifts({ ...OPTIONS, donorIndexes: indexRange(0, 2000), count: 18_000, spotlight })];
    expect(counted).toHaveLength(18_000);
    expect(counted.filter(({ donorIndex }) => donorIndex === 77)).toHaveLength(10_000);
    const alone = [...gifts({ ...OPTIONS, donorIndexes: [5], count: 300, spotlight: { donorIndex: 5, gifts: 300 } })];
    expect(alone).toHaveLength(300);
  });

  it('fit the lives of their donors', () => {
    const people = [...donors({ seed: 42, count: 12_000, today: TODAY, frenchShare: 0.5, firstId: 1 })];
    const isInTime = ({ donorIndex, receivedOn, receivedAt, depositedOn, refundedOn }: Gift) => {
      const donor = people[donorIndex];
      const lastOn = donor?.deceasedOn ?? TODAY;
      return (
        donor !== undefined &&
        donor.createdAt.slice(0, 10) <= receivedOn &&
        receivedOn <= lastOn &&
        receivedAt.startsWith(receivedOn) &&
        [depositedOn, refundedOn].every((later) => later === null || (later >= receivedOn && later <= TODAY))
      );
    };
    expect(breaking(isInTime)).toEqual([]);
  });

  it('count in whole cents that agree with each other', () => {
    const { isSafeInteger } = Number;
    expect(breaking((gift) => isSafeInteger(gift.amountCents) && gift.amountCents >= 500)).toEqual([]);
    expect(breaking((gift) => isSafeInteger(gift.feeAmountCents) && gift.feeAmountCents >= 0)).toEqual([]);
    expect(breaking((gift) => gift.netAmountCents === gift.amountCents - gift.feeAmountCents)).toEqual([]);
    expect(breaking((gift) => gift.advantageAmountCents < gift.amountCents)).toEqual([]);
    expect(breaking(({ exchangeRate }) => /^1\.\d{4}$/.test(exchangeRate))).toEqual([]);
    expect(
      breaking((gift) => {
        const rate = Number(gift.exchangeRate.replace('.', ''));
        return gift.baseAmountCents === convertCents(gift.amountCents, rate);
      }),
    ).toEqual([]);
    expect(breaking(({ securities: lot, amountCents }) => !lot || lot.quantity * lot.priceCents === amountCents)).toEqual([]);
    expect(breaking(({ inKind, amountCents }) => !inKind || inKind.fairMarketValueCents === amountCents)).toEqual([]);
  });

  it('refund all, a part or nothing, as the status says', () => {
    const isConsistent = ({ paymentStatus, refundedAmountCents: refunded, refundedOn, amountCents }: Gift) => {
      if ((refundedOn !== null) !== refunded > 0 || !Number.isSafeInteger(refunded)) return false;
      if (paymentStatus === 'refunded') return refunded === amountCents;
      return paymentStatus === 'partially_refunded' ? refunded > 0 && refunded < amountCents : refunded === 0;
    };
    expect(breaking(isConsistent)).toEqual([]);
  });

  it('have cheque numbers on cheques and unique provider ids', () => {
    expect(breaking((gift) => (gift.chequeNumber !== null) === (gift.paymentMethodType === 'cheque'))).toEqual([]);
    const ids = given.flatMap(({ providerPaymentId }) => providerPaymentId ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('show every kind, status and method, mostly completed', () => {
    const kinds = (read: (gift: Gift) => string) => new Set(given.map(read)).size;
    expect(kinds(({ donationType }) => donationType)).toBe(5);
    expect(kinds(({ paymentStatus }) => paymentStatus)).toBe(8);
    expect(kinds(({ paymentMethodType }) => paymentMethodType)).toBe(8);
    expect(kinds(({ currency }) => currency)).toBe(2);
    const completed = given.filter(({ paymentStatus }) => paymentStatus === 'completed').length;
    expect(completed / given.length).toBeGreaterThan(0.93);
  });

  it('fall in the running campaigns only', () => {
    const known = new Map(OPTIONS.campaigns.map((campaign) => [campaign.code, campaign]));
    const isRunning = ({ campaign, receivedOn }: Gift) => {
      const found = campaign === null ? undefined : known.get(campaign);
      if (!found) return campaign === null;
      return found.startDate <= receivedOn && receivedOn <= (found.endDate ?? TODAY);
    };
    expect(breaking(isRunning)).toEqual([]);
  });

  it('peak in December, then in spring, with a long tail of faithful donors', () => {
    const inMonth = (month: string) => given.filter(({ receivedOn }) => receivedOn.slice(5, 7) === month).length;
    expect(inMonth('12')).toBeGreaterThan(2 * inMonth('11'));
    expect(inMonth('05')).toBeGreaterThan(1.3 * inMonth('07'));
    const perDonor = new Map<number, number>();
    for (const { donorIndex } of given) perDonor.set(donorIndex, (perDonor.get(donorIndex) ?? 0) + 1);
    const counts = [...perDonor.values()].sort((a, b) => b - a);
    const topTenth = counts.slice(0, counts.length / 10).reduce((sum, count) => sum + count, 0);
    expect(topTenth / given.length).toBeGreaterThan(0.35);
  });

  it('keep about 45 % of donors from one full year to the next', () => {
    const giversOf = (year: number) =>
      new Set(
        given.filter(({ receivedOn, paymentStatus }) => receivedOn.startsWith(`${year}`) && paymentStatus === 'completed').map(({ donorIndex }) => donorIndex),
      );
    const rates = [2019, 2020, 2021, 2022, 2023, 2024].map((year) => {
      const before = giversOf(year);
      const after = giversOf(year + 1);
      return [...before].filter((donor) => after.has(donor)).length / before.size;
    });
    for (const rate of rates) expect(rate).toBeGreaterThan(0.38);
    for (const rate of rates) expect(rate).toBeLessThan(0.52);
  });

  it('refuse impossible requests', () => {
    expect(() => [...gifts({ ...OPTIONS, donorIndexes: [] })]).toThrow(RangeError);
    expect(() => [...gifts({ ...OPTIONS, spotlight: { donorIndex: 99_999, gifts: 1 } })]).toThrow(RangeError);
    expect(() => [...gifts({ ...OPTIONS, spotlight: { donorIndex: 1, gifts: 60_000 } })]).toThrow(RangeError);
    expect(() => [...gifts({ ...OPTIONS, today: 'today' })]).toThrow(RangeError);
  });
});
