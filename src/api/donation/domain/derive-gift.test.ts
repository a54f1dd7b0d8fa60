import type { Organization } from '../../../platform/tenancy/scope';
import { deriveGift, type GiftFacts } from './derive-gift';

const montreal: Organization = {
  id: 1,
  documentId: 'o',
  name: 'O',
  timezone: 'America/Toronto',
  defaultCurrency: 'CAD',
  defaultLanguage: 'fr',
  fiscalYearStartMonth: 1,
};
const gift = (facts: Partial<GiftFacts>): GiftFacts => ({
  amount: 100,
  currency: 'CAD',
  exchangeRate: null,
  receivedAt: null,
  receivedOn: '2026-01-02',
  postmarkedOn: null,
  advantageAmount: null,
  feeAmount: null,
  memo: null,
  ...facts,
});

describe('a gift', () => {
  it('of 2026-01-01T04:59:59Z is a 2025 gift in Montréal', () => {
    expect(deriveGift(gift({ receivedOn: null, receivedAt: '2026-01-01T04:59:59Z' }), montreal).receivedOn).toBe('2025-12-31');
  });

  it('in US dollars is converted to the cent, half up, and needs its rate', () => {
    expect(deriveGift(gift({ amount: 100.01, currency: 'usd', exchangeRate: 1.36955 }), montreal)).toMatchObject({ currency: 'USD', baseAmount: 136.97 });
    expect(() => deriveGift(gift({ currency: 'USD' }), montreal)).toThrow(expect.objectContaining({ code: 'EXCHANGE_RATE_REQUIRED' }));
  });

  it('masks a card number in its memo', () => {
    expect(deriveGift(gift({ memo: 'card 4242 4242 4242 4242' }), montreal).memo).toBe('card •••• 4242');
  });

  it.each([
    [{ amount: 0 }, 'INVALID_AMOUNT'],
    [{ amount: -5 }, 'INVALID_AMOUNT'],
    [{ amount: 10.005 }, 'INVALID_AMOUNT'],
    [{ amount: Number.NaN }, 'INVALID_AMOUNT'],
    [{ currency: 'ABC' }, 'INVALID_CURRENCY'],
    [{ receivedOn: '2025-02-30' }, 'INVALID_DATE'],
    [{ advantageAmount: 100.01 }, 'INVALID_AMOUNT'],
    [{ feeAmount: -1 }, 'INVALID_AMOUNT'],
  ] as const)('with %p is refused: %s', (facts, code) => {
    expect(() => deriveGift(gift(facts), montreal)).toThrow(expect.objectContaining({ code }));
  });
});
