import { checkGift, eligibleOf } from './check-gift';
import { emptyGift, giftDraftOf, rateOf } from './gift-values';

const empty = emptyGift('2026-03-01', 'CAD');
const fifty = { ...empty, amount: '50' };

describe('the form of a gift', () => {
  it('asks for an amount', () => {
    expect(checkGift(empty, 'fr', 'CAD')).toEqual({ amount: 'crm.refuse.amount' });
    expect(checkGift(fifty, 'fr', 'CAD')).toEqual({});
  });

  it('asks for a rate in another currency', () => {
    expect(checkGift({ ...fifty, currency: 'USD' }, 'fr', 'CAD')).toEqual({ exchangeRate: 'crm.refuse.exchange-rate' });
    expect(checkGift({ ...fifty, currency: 'usd', exchangeRate: '1,3542' }, 'fr', 'CAD')).toEqual({});
    expect(checkGift({ ...fifty, currency: 'ABC' }, 'fr', 'CAD')).toEqual({ currency: 'crm.refuse.currency' });
  });

  it('refuses an advantage above the gift', () => {
    expect(checkGift({ ...fifty, advantageAmount: '50,01' }, 'fr', 'CAD')).toEqual({ advantageAmount: 'crm.refuse.advantage' });
  });

  it('tells the eligible amount while one types', () => {
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '200' }, 'fr')).toBe(800);
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '75' }, 'fr')).toBe(1000);
    expect(eligibleOf({ ...fifty, amount: '1 000', advantageAmount: '800,01' }, 'fr')).toBeNull();
    expect(eligibleOf({ ...fifty, advantageAmount: 'x' }, 'fr')).toBeUndefined();
  });

  it('sends what the kind of gift needs and nothing else', () => {
    expect(giftDraftOf({ ...fifty, chequeNumber: '12', fund: 'f1' }, 'fr', 'CAD')).toEqual({
      amount: 50,
      currency: 'CAD',
      receivedOn: '2026-03-01',
      donationType: 'one_time',
      paymentMethodType: 'cheque',
      paymentStatus: 'completed',
      isAnonymous: false,
      advantageAmount: 0,
      chequeNumber: '12',
      allocations: [{ fund: 'f1', amount: 50 }],
    });
    expect(giftDraftOf({ ...fifty, donationType: 'in_kind', paymentMethodType: 'in_kind', inKindDescription: ' Piano ' }, 'fr', 'CAD')).toMatchObject({
      inKind: { description: 'Piano', fairMarketValue: 50, appraiserName: null },
    });
  });

  it('reads rates with any decimals', () => {
    expect(rateOf('1,354225')).toBe(1.354225);
    expect(rateOf('1.2.3')).toBeNaN();
  });
});
