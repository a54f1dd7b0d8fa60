import type { DonationOut } from '../../../../shared/donations';
import type { Pledge } from '../../../../shared/manage';
import { giftChangesOf, giftDraftOf } from './gift-draft';
import { giftMessages } from './gift-messages';
import { giftOfPledge } from './gift-of-pledge';
import { sectionOf } from './gift-sections';
import { remainderOf, withRest } from './gift-splits';
import { emptyGift, giftValuesOf, type GiftValues } from './gift-values';

const fifty = { ...emptyGift('2026-03-01', 'CAD', { documentId: 'd1', name: 'Zoé' }), amount: '50' };

const STORED: DonationOut = {
  documentId: 'g1',
  donor: { documentId: 'd1', name: 'Zoé' },
  amount: 900,
  currency: 'USD',
  baseAmount: 1215,
  baseCurrency: 'CAD',
  exchangeRate: 1.35,
  exchangeRateSource: null,
  exchangeRateOn: null,
  donationType: 'in_kind',
  paymentStatus: 'completed',
  paymentMethodType: 'in_kind',
  paymentMethod: null,
  chequeNumber: null,
  provider: null,
  providerPaymentId: null,
  feeAmount: 0,
  netAmount: 900,
  refundedAmount: 0,
  countedAmount: 1215,
  receivedAt: null,
  receivedOn: '2026-01-01',
  depositedOn: null,
  postmarkedOn: null,
  campaign: { documentId: 'c1', name: 'Guignolée' },
  recurringDonation: null,
  pledge: null,
  allocations: [
    { fund: { documentId: 'f1', name: 'A' }, amount: 899.99 },
    { fund: { documentId: 'f2', name: 'B' }, amount: 0.01 },
  ],
  inKind: { description: 'Piano', fairMarketValue: 900, cost: null, appraiserName: 'A. B.' },
  securities: null,
  advantageAmount: 0,
  advantageDescription: null,
  eligibleAmount: 900,
  tribute: { type: 'memorial', honoree: 'Omar', notifiedAt: '2026-01-02T00:00:00.000Z' },
  isAnonymous: true,
  acknowledgement: 'sent',
  receiptNumber: null,
  memo: 'x',
  externalIds: [],
  metadata: {},
  refunds: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};

describe('what a new gift sends', () => {
  it('is what was typed and nothing else', () => {
    expect(giftDraftOf({ ...fifty, chequeNumber: '12', fund: 'f1' }, 'fr', 'CAD')).toEqual({
      amount: 50,
      currency: 'CAD',
      receivedOn: '2026-03-01',
      donationType: 'one_time',
      paymentMethodType: 'cheque',
      paymentStatus: 'completed',
      isAnonymous: false,
      advantageAmount: 0,
      feeAmount: 0,
      acknowledgement: 'to_do',
      chequeNumber: '12',
      allocations: [{ fund: 'f1', amount: 50 }],
    });
  });

  it('names the pledge it pays', () => {
    const pledge: Pledge = {
      documentId: 'p1',
      donor: { documentId: 'd1', name: 'Zoé' },
      campaign: null,
      fund: { documentId: 'f1', name: 'A' },
      amount: 300,
      currency: 'CAD',
      pledgedOn: '2026-01-01',
      schedule: [
        { dueOn: '2026-02-01', amount: 100 },
        { dueOn: '2026-06-01', amount: 200 },
      ],
      pledgeStatus: 'active',
      paid: 0,
      balance: 300,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    };
    expect(giftDraftOf(giftOfPledge(pledge, '2026-03-01', 'fr'), 'fr', 'CAD')).toMatchObject({
      amount: 100,
      pledge: 'p1',
      donationType: 'pledge_payment',
      allocations: [{ fund: 'f1', amount: 100 }],
    });
    expect(giftOfPledge({ ...pledge, paid: 300, balance: 0 }, '2026-03-01', 'fr').amount).toBe('');
  });

  it('says who else is credited for it', () => {
    const softCredits = [{ donor: { documentId: 'd2', name: 'Omar' }, type: 'household', amount: '25,50' }];
    expect(giftDraftOf({ ...fifty, softCredits }, 'fr', 'CAD')).toMatchObject({ softCredits: [{ donor: 'd2', type: 'household', amount: 25.5 }] });
  });

  it('is what its kind needs', () => {
    const piano = { ...fifty, donationType: 'in_kind', paymentMethodType: 'in_kind', inKindDescription: ' Piano ', chequeNumber: '12' };
    const draft = giftDraftOf(piano, 'fr', 'CAD');
    expect(draft).toMatchObject({ inKind: { description: 'Piano', fairMarketValue: 50, appraiserName: null } });
    expect(draft).not.toHaveProperty('chequeNumber');
    expect(giftDraftOf({ ...piano, inKindValue: '60,50' }, 'fr', 'CAD')).toMatchObject({ inKind: { fairMarketValue: 60.5 } });
    expect(giftDraftOf({ ...fifty, donationType: 'securities', symbol: ' ry ', quantity: '10,5', price: '4.76' }, 'fr', 'CAD')).toMatchObject({
      securities: { symbol: 'RY', quantity: 10.5, price: 4.76 },
    });
    expect(giftDraftOf({ ...fifty, tributeType: 'honour', honoree: 'Zoé ' }, 'fr', 'CAD')).toMatchObject({ tribute: { type: 'honour', honoree: 'Zoé' } });
  });
});

describe('what an edited gift sends', () => {
  const before = giftValuesOf(STORED, 'fr');
  const changed = (values: Partial<GiftValues>) => giftChangesOf(before, { ...before, ...values }, 'fr', 'CAD');

  it('is nothing when nothing changed', () => {
    expect(changed({})).toEqual({});
    expect(changed({ amount: '900', memo: ' x ' })).toEqual({});
  });

  it('is what changed, emptied fields as nothing', () => {
    expect(changed({ campaign: '', memo: '' })).toEqual({ campaign: null, memo: null });
    expect(changed({ donor: { documentId: 'd2', name: 'Omar' } })).toEqual({ donor: 'd2' });
    expect(changed({ tributeType: '' })).toEqual({ tribute: null });
    const paying = giftValuesOf({ ...STORED, pledge: 'p1' }, 'fr');
    expect(giftChangesOf(paying, { ...paying, pledge: '' }, 'fr', 'CAD')).toEqual({ pledge: null });
    expect(changed({ splits: [], fund: '' })).toEqual({ allocations: [] });
    expect(changed({ currency: 'CAD' })).toEqual({ currency: 'CAD', exchangeRate: null });
  });

  it('keeps what the form does not show', () => {
    expect(changed({ honoree: 'Omar H.' })).toEqual({ tribute: expect.objectContaining({ honoree: 'Omar H.', notifiedAt: '2026-01-02T00:00:00.000Z' }) });
  });

  it('moves the one fund with the amount', () => {
    const one = { ...STORED, allocations: [{ fund: { documentId: 'f1', name: 'A' }, amount: 900 }], donationType: 'one_time' as const, inKind: null };
    const values = giftValuesOf(one, 'en');
    expect(giftChangesOf(values, { ...values, amount: '100' }, 'en', 'CAD')).toEqual({ amount: 100, allocations: [{ fund: 'f1', amount: 100 }] });
  });
});

describe('a split', () => {
  const split = (amount: string, ...parts: string[]) => ({ amount, splits: parts.map((part, index) => ({ fund: `f${index}`, amount: part })) });

  it('says what is left to the cent', () => {
    expect(remainderOf(split('0,30', '0,10', '0,20'), 'fr')).toBe(0);
    expect(remainderOf(split('100', '33,33', 'x'), 'fr')).toBe(66.67);
    expect(remainderOf(split('100', '100,01'), 'fr')).toBe(-0.01);
    expect(remainderOf(split('', '1'), 'fr')).toBeUndefined();
  });

  it('gives the rest to one part, and never makes it less than nothing', () => {
    expect(withRest(split('100', '33,33', '1'), 1, 'fr')).toMatchObject([{ amount: '33,33' }, { amount: '66,67' }]);
    expect(withRest(split('100', '150', ''), 1, 'fr')).toMatchObject([{ amount: '150' }, { amount: '' }]);
  });
});

describe('the API’s refusals', () => {
  it('stand beside their field and open its part of the form', () => {
    const problem = {
      status: 400,
      code: 'VALIDATION',
      message: '',
      errors: [
        { path: ['data', 'inKind', 'description'], message: 'a' },
        { path: ['data', 'allocations', 0, 'amount'], message: 'b' },
        { path: ['data', 'tribute', 'honoree'], message: 'c' },
        { path: ['data', 'softCredits', 1, 'donor'], message: 'e' },
        { path: ['data', 'amount'], message: 'd' },
      ],
    };
    const messages = giftMessages(problem);
    expect(messages).toEqual({ inKindDescription: 'a', splits: 'b', honoree: 'c', softCredits: 'e', amount: 'd' });
    expect(sectionOf(messages)).toBe('kind');
    expect(sectionOf({ amount: 'd' })).toBeUndefined();
    expect(sectionOf({ splits: 'b' })).toBe('splits');
  });
});
