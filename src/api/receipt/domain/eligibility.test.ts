import fc from 'fast-check';
import { deemedValueCents } from '../../donation/domain/eligible-amount';
import { draftReceipt } from './draft-receipt';
import { reasonsAgainst, type Question } from './eligibility';
import type { Issuer, ReceiptGift } from './facts';
import { lineCents } from './receipt-line';
import { REASON_CODES, REASONS, type ReasonCode } from './reasons';

const ADDRESS = { line1: '1, rue A', line2: null, city: 'Québec', province: 'QC', postalCode: 'G1R 2B5', country: 'CA' };

const issuer: Issuer = {
  legalName: 'La Lanterne',
  isRegisteredCharity: true,
  registrationNumber: '123456789RR0001',
  address: ADDRESS,
  phone: null,
  email: null,
  website: null,
  currency: 'CAD',
  placeOfIssue: { fr: 'Montréal', en: 'Montreal' },
  signatoryName: 'M. Gagnon',
  signatoryTitle: { fr: null, en: null },
  signatoryFrom: null,
  signatoryUntil: null,
  prefix: null,
  minimumCents: 0,
  logo: null,
  signatureImage: null,
};

const gift: ReceiptGift = {
  id: 1,
  documentId: 'gift1',
  donorId: 1,
  donor: 'donor1',
  type: 'individual',
  firstName: 'Zoé',
  middleInitial: null,
  lastName: 'Roy',
  companyName: null,
  email: null,
  language: 'fr',
  address: ADDRESS,
  amount: 100,
  currency: 'CAD',
  exchangeRate: null,
  exchangeRateOn: null,
  exchangeRateSource: null,
  refundedAmount: 0,
  paymentStatus: 'completed',
  donationType: 'one_time',
  receivedOn: '2025-03-01',
  postmarkedOn: null,
  advantageAmount: 0,
  advantageDescription: null,
  inKind: null,
  securities: null,
  isAnonymous: false,
  receiptNumber: null,
  isAcknowledged: false,
  hasTrueDonorElsewhere: false,
};

const question: Question = { kind: 'single', issuedOn: '2026-01-15' };
const reasons = (change: Partial<ReceiptGift>, own: Partial<Issuer> = {}, asked: Partial<Question> = {}): ReasonCode[] =>
  reasonsAgainst({ ...gift, ...change }, { ...issuer, ...own }, { ...question, ...asked });

describe('whether a gift can be receipted', () => {
  it('nothing speaks against an ordinary gift', () => {
    expect(reasons({})).toEqual([]);
  });

  it.each<[ReasonCode, Partial<ReceiptGift>, Partial<Issuer>?, Partial<Question>?]>([
    ['REGISTRATION_NUMBER_INVALID', {}, { registrationNumber: '123456789RT0001' }],
    ['REGISTRATION_NUMBER_INVALID', {}, { registrationNumber: null }],
    ['CHARITY_NOT_REGISTERED', {}, { isRegisteredCharity: false }],
    ['CHARITY_ADDRESS_MISSING', {}, { address: { ...ADDRESS, line1: '  ' } }],
    ['CHARITY_ADDRESS_FOREIGN', {}, { address: { ...ADDRESS, country: 'US' } }],
    ['CHARITY_CURRENCY', {}, { currency: 'USD' }],
    ['PLACE_OF_ISSUE_MISSING', {}, { placeOfIssue: { fr: ' ', en: 'Montreal' } }],
    ['PLACE_OF_ISSUE_MISSING', {}, { placeOfIssue: { fr: 'Montréal', en: null } }, { language: 'bilingual' }],
    ['SIGNATORY_MISSING', {}, { signatoryName: '' }],
    ['SIGNATORY_NOT_ACTIVE', {}, { signatoryFrom: '2026-01-16' }],
    ['SIGNATORY_NOT_ACTIVE', {}, { signatoryUntil: '2026-01-14' }],
    ['DONOR_ADDRESS_MISSING', { address: { ...ADDRESS, postalCode: null } }],
    ['DONOR_NAME_MISSING', { firstName: null, lastName: null }],
    ['ANONYMOUS', { type: 'anonymous' }],
    ['ANONYMOUS', { isAnonymous: true }],
    ['LANGUAGE_UNKNOWN', { language: 'unknown', address: { ...ADDRESS, province: 'ON', postalCode: 'K1A 0B1' } }],
    ['NOT_PAID', { paymentStatus: 'pending' }],
    ['NOT_PAID', { paymentStatus: 'processing' }],
    ['NOT_PAID', { paymentStatus: 'failed' }],
    ['NOT_PAID', { paymentStatus: 'cancelled' }],
    ['DISPUTED', { paymentStatus: 'disputed' }],
    ['REFUNDED', { paymentStatus: 'refunded', refundedAmount: 100 }],
    ['ALREADY_RECEIPTED', { receiptNumber: '2025-00001' }],
    ['TRUE_DONOR_ELSEWHERE', { hasTrueDonorElsewhere: true }],
    ['ADVANTAGE_ABOVE_80_PERCENT', { advantageAmount: 80.01, advantageDescription: 'Gala' }],
    ['ADVANTAGE_WITHOUT_DESCRIPTION', { advantageAmount: 1 }],
    ['IN_KIND_WITHOUT_DESCRIPTION', { donationType: 'in_kind', inKind: { fairMarketValue: 100 } }],
    ['IN_KIND_WITHOUT_VALUE', { donationType: 'in_kind', inKind: { description: 'Pain' } }],
    ['SECURITIES_WITHOUT_DESCRIPTION', { donationType: 'securities', securities: { quantity: 2 } }],
    ['EXCHANGE_RATE_MISSING', { currency: 'USD', exchangeRate: '1.35', exchangeRateOn: '2025-03-01', exchangeRateSource: ' ' }],
    ['EXCHANGE_RATE_MISSING', { currency: 'USD', exchangeRate: '1.35', exchangeRateOn: '2025-03-02', exchangeRateSource: 'Bank of Canada' }],
    ['NON_CASH', { donationType: 'in_kind', inKind: { description: 'Pain', fairMarketValue: 100 } }, {}, { kind: 'consolidated' }],
    ['OTHER_YEAR', {}, {}, { kind: 'consolidated', year: 2024 }],
    ['OTHER_YEAR', { receivedOn: '2025-01-04', postmarkedOn: '2024-12-30' }, {}, { kind: 'consolidated', year: 2025 }],
    ['FUTURE_DATE', { receivedOn: '2026-01-16' }],
    // Defaults, not optional parameters: jest would take one more than the row has for its `done`.
  ])('%s: %j', (reason, change, own = {}, asked = {}) => {
    expect(reasons(change, own, asked)).toEqual([reason]);
  });

  it('names every reason at once, each in both languages', () => {
    expect(reasons({ paymentStatus: 'pending', isAnonymous: true, advantageAmount: 90 }, { signatoryName: null })).toEqual([
      'SIGNATORY_MISSING',
      'NOT_PAID',
      'ANONYMOUS',
      'ADVANTAGE_WITHOUT_DESCRIPTION',
    ]);
    for (const code of REASON_CODES) expect(REASONS[code].fr).not.toBe(REASONS[code].en);
  });

  it('an acknowledgement only asks for money that is there', () => {
    const asked = { kind: 'acknowledgement' } as const;
    expect(reasons({ advantageAmount: 90, address: { ...ADDRESS, city: null } }, { signatoryName: null }, asked)).toEqual([]);
    expect(reasons({ paymentStatus: 'pending' }, {}, asked)).toEqual(['NOT_PAID']);
  });
});

describe('the amounts of a receipt', () => {
  it('agrees with the law as it is written, on 10,000 random gifts', () => {
    // Exact fractions: a tenth and four fifths of a gift need not be whole cents.
    const written = (value: bigint, advantage: bigint): bigint | null => {
      const tenths = advantage * 100n;
      if (tenths > value * 80n) return null;
      const threshold = 7500n * 100n < value * 10n ? 7500n * 100n : value * 10n;
      return tenths <= threshold ? value : value - advantage;
    };
    const pair = fc.integer({ min: 1, max: 200_000_00 }).chain((value) =>
      // Near the edges more often than chance would be.
      fc.tuple(
        fc.constant(value),
        fc.oneof(
          fc.integer({ min: 0, max: value }),
          ...[0.1, 0.8].map((share) => fc.integer({ min: -2, max: 2 }).map((by) => Math.min(value, Math.max(0, Math.round(value * share) + by)))),
          fc.integer({ min: 7498, max: 7502 }).map((cents) => Math.min(value, cents)),
        ),
      ),
    );
    let receiptable = 0;
    fc.assert(
      fc.property(pair, ([value, advantage]) => {
        const given = { ...gift, amount: value / 100, advantageAmount: advantage / 100, advantageDescription: 'Gala' };
        const expected = written(BigInt(value), BigInt(advantage));
        const refused = reasonsAgainst(given, issuer, question).includes('ADVANTAGE_ABOVE_80_PERCENT');
        expect(lineCents(given).eligible).toBe(expected === null ? null : Number(expected));
        expect(refused).toBe(expected === null);
        if (expected === null) return;
        receiptable += 1;
        const { eligibleAmount, lines } = draftReceipt([given], issuer, { kind: 'single', issuedOn: '2026-01-15', wordingVersion: 'CA-2019-04' });
        expect([Math.round(eligibleAmount * 100), lines.length]).toEqual([Number(expected), 1]);
      }),
      { numRuns: 10_000 },
    );
    expect(receiptable).toBeGreaterThan(1000);
  });

  it.each([
    ['2022-03-02', false, 40_00],
    ['2022-03-01', false, 100_00],
    ['2015-03-02', true, 40_00],
    ['2015-03-01', true, 100_00],
    ['2015-03-02', false, 100_00],
  ])('property acquired on %s (to give it: %p) and given on 2025-03-01 is worth %i', (acquiredOn, isAcquiredToGive, expected) => {
    expect(deemedValueCents({ valueCents: 100_00, costCents: 40_00, acquiredOn, isAcquiredToGive }, '2025-03-01')).toBe(expected);
    expect(deemedValueCents({ valueCents: 30_00, costCents: 40_00, acquiredOn, isAcquiredToGive }, '2025-03-01')).toBe(30_00);
  });

  it('converts what is left of a foreign gift before the rules apply', () => {
    const dollars = { ...gift, currency: 'USD', exchangeRate: '1.5', amount: 100, refundedAmount: 20, advantageAmount: 8.01 };
    expect(lineCents(dollars)).toEqual({ amount: 120_00, advantage: 12_02, eligible: 107_98 });
  });
});
