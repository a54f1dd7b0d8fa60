import { checkGift, eligibleOf, receiptWarnings } from './check-gift';
import { emptyGift } from './gift-values';

const donor = { documentId: 'd1', name: 'Zoé' };
const empty = emptyGift('2026-03-01', 'CAD', donor);
const fifty = { ...empty, amount: '50' };
const piano = { ...fifty, amount: '1 000', donationType: 'in_kind', paymentMethodType: 'in_kind', inKindDescription: 'Piano' };

describe('the form of a gift', () => {
  it('asks for a donor and an amount', () => {
    expect(checkGift(emptyGift('2026-03-01', 'CAD'), 'fr', 'CAD')).toEqual({ donor: 'crm.refuse.donor', amount: 'crm.refuse.amount' });
    expect(checkGift(fifty, 'fr', 'CAD')).toEqual({});
    expect(checkGift({ ...fifty, amount: '0' }, 'fr', 'CAD')).toEqual({ amount: 'crm.refuse.amount' });
    expect(checkGift({ ...fifty, receivedOn: '2026-02-30', depositedOn: '2026-13-01' }, 'fr', 'CAD')).toEqual({
      receivedOn: 'crm.refuse.date',
      depositedOn: 'crm.refuse.date',
    });
  });

  it('asks for a rate in another currency', () => {
    expect(checkGift({ ...fifty, currency: 'USD' }, 'fr', 'CAD')).toEqual({ exchangeRate: 'crm.refuse.exchange-rate' });
    expect(checkGift({ ...fifty, currency: 'usd', exchangeRate: '1,3542' }, 'fr', 'CAD')).toEqual({});
    expect(checkGift({ ...fifty, currency: 'ABC' }, 'fr', 'CAD')).toEqual({ currency: 'crm.refuse.currency' });
  });

  it('refuses an advantage above the gift', () => {
    expect(checkGift({ ...fifty, advantageAmount: '50,01' }, 'fr', 'CAD')).toEqual({ advantageAmount: 'crm.refuse.advantage' });
  });

  it('refuses parts that are not whole, twice the same or do not add up', () => {
    const split = (...splits: { fund: string; amount: string }[]) => checkGift({ ...fifty, splits }, 'fr', 'CAD').splits;
    expect(split({ fund: 'a', amount: '49,99' }, { fund: 'b', amount: '0,01' })).toBeUndefined();
    expect(split({ fund: 'a', amount: '49,99' }, { fund: 'b', amount: '0,02' })).toBe('crm.refuse.split-sum');
    expect(split({ fund: 'a', amount: '25' }, { fund: 'a', amount: '25' })).toBe('crm.refuse.split-twice');
    expect(split({ fund: 'a', amount: '50' }, { fund: '', amount: '' })).toBe('crm.refuse.split-part');
    expect(split({ fund: 'a', amount: '50' }, { fund: 'b', amount: '0' })).toBe('crm.refuse.split-part');
  });

  it('refuses a credit without a donor, above the gift, or twice the same', () => {
    const credit = (...softCredits: { donor: typeof donor | undefined; type: string; amount: string }[]) =>
      checkGift({ ...fifty, softCredits }, 'fr', 'CAD').softCredits;
    expect(credit({ donor, type: 'household', amount: '50' }, { donor, type: 'other', amount: '50' })).toBeUndefined();
    expect(credit({ donor: undefined, type: 'household', amount: '50' })).toBe('crm.refuse.credit');
    expect(credit({ donor, type: 'household', amount: '50,01' })).toBe('crm.refuse.credit-amount');
    expect(credit({ donor, type: 'other', amount: '1' }, { donor, type: 'other', amount: '1' })).toBe('crm.refuse.credit-twice');
  });

  it('asks for what property and tributes need', () => {
    expect(checkGift({ ...piano, inKindDescription: ' ', inKindValue: 'x', inKindCost: '-1' }, 'fr', 'CAD')).toEqual({
      inKindDescription: 'crm.refuse.in-kind',
      inKindValue: 'crm.refuse.amount',
      inKindCost: 'crm.refuse.amount-or-none',
    });
    expect(checkGift({ ...fifty, donationType: 'securities', quantity: '0', price: 'x' }, 'fr', 'CAD')).toEqual({
      symbol: 'crm.refuse.symbol',
      quantity: 'crm.refuse.positive',
      price: 'crm.refuse.positive',
    });
    expect(checkGift({ ...fifty, tributeType: 'memorial', notifyPreference: 'mail', notifyEmail: 'x' }, 'fr', 'CAD')).toEqual({
      honoree: 'crm.refuse.honoree',
      notifyEmail: 'crm.refuse.email',
      notifyAddress: 'crm.refuse.notify-address',
    });
    expect(checkGift({ ...fifty, tributeType: 'honour', honoree: 'Zoé', notifyPreference: 'email' }, 'fr', 'CAD')).toEqual({ notifyEmail: 'crm.refuse.email' });
  });

  it('tells the eligible amount while one types, as the receipt will', () => {
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '200' }, 'fr')).toBe(800);
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '75' }, 'fr')).toBe(1000);
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '800,01' }, 'fr')).toBeNull();
    expect(eligibleOf({ ...fifty, advantageAmount: 'x' }, 'fr')).toBeUndefined();
    expect(eligibleOf({ ...fifty, receivedOn: '' }, 'fr')).toBeUndefined();
  });

  it('goes by what property cost when it was acquired of late', () => {
    expect(eligibleOf(piano, 'fr')).toBe(1000);
    expect(eligibleOf({ ...piano, inKindValue: '900' }, 'fr')).toBe(900);
    expect(eligibleOf({ ...piano, inKindCost: '400', inKindAcquiredOn: '2023-03-02' }, 'fr')).toBe(400);
    expect(eligibleOf({ ...piano, inKindCost: '400', inKindAcquiredOn: '2023-03-01' }, 'fr')).toBe(1000);
    expect(eligibleOf({ ...piano, inKindCost: '400', inKindAcquiredOn: '2020-03-01', inKindAcquiredToGive: true }, 'fr')).toBe(400);
    // Of a gift of money, what was typed about property before counts no more.
    expect(eligibleOf({ ...piano, donationType: 'one_time', inKindValue: '900' }, 'fr')).toBe(1000);
  });

  it('warns of what would keep a receipt from being given', () => {
    expect(receiptWarnings({ ...fifty, advantageAmount: '10' }, 'fr')).toEqual(['crm.gift.warn.advantage-description']);
    expect(receiptWarnings(piano, 'fr')).toEqual(['crm.gift.warn.appraisal']);
    expect(receiptWarnings({ ...piano, amount: '999,99' }, 'fr')).toEqual([]);
    expect(receiptWarnings({ ...piano, inKindAppraiser: 'A. B.' }, 'fr')).toEqual([]);
  });
});
