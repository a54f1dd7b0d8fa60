import fc from 'fast-check';
import { shift } from '../../../platform/civil-date';
import { earliestImplying, lastDayOf, MESSAGE_CLASSES, PURPOSES, type MessageClass } from './consent';
import { decideConsent, type ConsentEntry, type ConsentFacts } from './decide-consent';

const FACTS: ConsentFacts = {
  timezone: 'America/Toronto',
  isRegisteredCharity: true,
  hasAddress: true,
  isDeceased: false,
  isDoNotContact: false,
  saidNo: false,
  hasBounced: false,
  hasComplained: false,
  entries: [],
  lastGift: null,
  plan: null,
};

/** An instant on a civil day in Montréal; the last one of it when asked for. */
const on = (day: string, time = '12:00:00-05:00'): Date => new Date(`${day}T${time}`);
const grant = (basis: NonNullable<ConsentEntry['basis']>, givenAt: string, purpose: ConsentEntry['purpose'] = 'all'): ConsentEntry => ({
  documentId: `${basis}${givenAt}`,
  purpose,
  basis,
  givenAt,
  expiresOn: lastDayOf(basis, givenAt.slice(0, 10)),
  withdrawnAt: null,
});
const withdrawal = (withdrawnAt: string, purpose: ConsentEntry['purpose'] = 'all'): ConsentEntry => ({
  documentId: `w${withdrawnAt}`,
  purpose,
  basis: null,
  givenAt: withdrawnAt,
  expiresOn: null,
  withdrawnAt,
});
const commercial = (facts: Partial<ConsentFacts>, instant: Date) => decideConsent({ ...FACTS, ...facts }, 'commercial', instant);

describe('what implies consent, and how long', () => {
  it('a gift of 2024-11-22 permits up to and including 2026-11-22', () => {
    const facts = { lastGift: { documentId: 'g1', receivedOn: '2024-11-22' } };
    expect(commercial(facts, on('2026-11-22', '23:59:59-05:00'))).toEqual({
      allowed: true,
      basis: 'implied_gift',
      evidence: { type: 'donation', documentId: 'g1', lastDay: '2026-11-22' },
      refusal: null,
    });
    expect(commercial(facts, on('2026-11-23', '00:00:00-05:00'))).toMatchObject({ allowed: false, refusal: 'no_consent' });
    // It is the charity's day that counts: in UTC the 23rd has begun already.
    expect(commercial({ ...facts, timezone: 'UTC' }, on('2026-11-22', '23:59:59-05:00')).allowed).toBe(false);
  });

  it('the refund of the only gift ends it', () => {
    expect(commercial({ lastGift: null }, on('2025-01-01'))).toMatchObject({ allowed: false, refusal: 'no_consent' });
  });

  it('a recurring plan implies it while it runs and two years after: cancelled 2026-03-01, last day 2028-03-01', () => {
    const cancelled = { plan: { documentId: 'p1', endedOn: '2026-03-01' } };
    expect(commercial(cancelled, on('2028-03-01'))).toMatchObject({
      allowed: true,
      evidence: { type: 'recurring_donation', documentId: 'p1', lastDay: '2028-03-01' },
    });
    expect(commercial(cancelled, on('2028-03-02')).allowed).toBe(false);
    expect(commercial({ plan: { documentId: 'p1', endedOn: null } }, on('2040-01-01'))).toMatchObject({ allowed: true, evidence: { lastDay: null } });
  });

  it.each([
    ['implied_membership', '2024-05-10T15:00:00.000Z', '2026-05-10', '2026-05-11'],
    ['implied_enquiry', '2025-08-31T15:00:00.000Z', '2026-02-28', '2026-03-01'],
    ['implied_gift', '2024-02-29T15:00:00.000Z', '2026-02-28', '2026-03-01'],
  ] as const)('%s', (basis, givenAt, last, after) => {
    expect(commercial({ entries: [grant(basis, givenAt)] }, on(last))).toMatchObject({ allowed: true, basis });
    expect(commercial({ entries: [grant(basis, givenAt)] }, on(after)).allowed).toBe(false);
    expect(commercial({ entries: [grant(basis, givenAt)] }, new Date(Date.parse(givenAt) - 1)).allowed).toBe(false);
  });

  it('express consent lasts until it is withdrawn, and is named before what a gift implies', () => {
    const entries = [grant('implied_enquiry', '2025-12-01T12:00:00.000Z'), grant('express', '2010-01-01T12:00:00.000Z')];
    expect(commercial({ entries, lastGift: { documentId: 'g1', receivedOn: '2025-12-01' } }, on('2026-01-01'))).toMatchObject({
      allowed: true,
      basis: 'express',
    });
  });

  it('gifts imply nothing for who is no registered charity, and fundraising is not exempt then', () => {
    const facts = { ...FACTS, isRegisteredCharity: false, lastGift: { documentId: 'g1', receivedOn: '2026-01-01' } };
    for (const messageClass of ['commercial', 'fundraising'] as const) {
      expect(decideConsent(facts, messageClass, on('2026-01-02')).allowed).toBe(false);
      expect(decideConsent({ ...facts, entries: [grant('express', '2026-01-01T12:00:00.000Z')] }, messageClass, on('2026-01-02')).allowed).toBe(true);
    }
  });

  it('a day is within the earliest day that implies exactly when it is on or before the last day', () => {
    for (let day = '2026-01-01'; day <= '2030-01-01'; day = shift(day, { days: 1 })) {
      const earliest = earliestImplying(day);
      expect([lastDayOf('implied_gift', earliest)! >= day, lastDayOf('implied_gift', shift(earliest, { days: -1 }))! >= day]).toEqual([true, false]);
    }
  });
});

describe('withdrawal', () => {
  const gift = { lastGift: { documentId: 'g1', receivedOn: '2026-02-01' } };

  it('takes effect at once, and a gift after it implies nothing until consent is expressly given again', () => {
    const entries = [withdrawal('2026-01-10T12:00:00.000Z')];
    expect(commercial({ ...gift, entries }, new Date('2026-01-10T12:00:00.000Z'))).toMatchObject({ allowed: false, refusal: 'unsubscribed' });
    expect(commercial({ ...gift, entries }, on('2026-02-02'))).toMatchObject({ refusal: 'unsubscribed' });
    expect(commercial({ ...gift, entries: [...entries, grant('implied_membership', '2026-01-11T12:00:00.000Z')] }, on('2026-02-02'))).toMatchObject({
      refusal: 'unsubscribed',
    });
    expect(commercial({ ...gift, entries: [...entries, grant('express', '2026-01-11T12:00:00.000Z')] }, on('2026-02-02'))).toMatchObject({
      allowed: true,
      basis: 'express',
    });
    // In the same instant the withdrawal is the last word.
    expect(commercial({ entries: [...entries, grant('express', '2026-01-10T12:00:00.000Z')] }, on('2026-02-02'))).toMatchObject({ refusal: 'unsubscribed' });
  });

  it('from one kind of message leaves the other kinds', () => {
    const facts = { ...FACTS, ...gift, entries: [withdrawal('2026-01-10T12:00:00.000Z', 'fundraising')] };
    const allowed = MESSAGE_CLASSES.filter((messageClass) => decideConsent(facts, messageClass, on('2026-02-02')).allowed);
    expect(allowed).toEqual(['receipt', 'transactional', 'commercial']);
  });

  it('from everything leaves receipts alone', () => {
    const facts = { ...FACTS, ...gift, entries: [withdrawal('2026-01-10T12:00:00.000Z')] };
    expect(MESSAGE_CLASSES.filter((messageClass) => decideConsent(facts, messageClass, on('2026-02-02')).allowed)).toEqual(['receipt']);
  });
});

describe('never', () => {
  const willing = { ...FACTS, entries: [grant('express', '2026-01-01T12:00:00.000Z')] };
  const who = (facts: Partial<ConsentFacts>): MessageClass[] =>
    MESSAGE_CLASSES.filter((messageClass) => decideConsent({ ...willing, ...facts }, messageClass, on('2026-02-02')).allowed);

  it.each([
    ['deceased', { isDeceased: true }, ['receipt']],
    ['do-not-contact', { isDoNotContact: true }, ['receipt']],
    ['complained', { hasComplained: true }, ['receipt']],
    ['an address that bounced', { hasBounced: true }, []],
    ['no address', { hasAddress: false }, []],
    ['said no to the channel', { saidNo: true }, ['receipt', 'transactional']],
    ['nothing against it', {}, [...MESSAGE_CLASSES]],
  ] as const)('%s: what still goes', (_, facts, expected) => {
    expect(who(facts)).toEqual(expected);
  });

  it('whatever the ledger holds: one more withdrawal at the end stops every kind it is about', () => {
    const entry = fc.record({
      purpose: fc.constantFrom(...PURPOSES),
      day: fc.integer({ min: 1, max: 28 }),
      basis: fc.constantFrom('express', 'implied_membership', null),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.constantFrom(...PURPOSES), (drawn, purpose) => {
        const entries = drawn.map(({ purpose: about, day, basis }) => {
          const at = `2026-01-${String(day).padStart(2, '0')}T12:00:00.000Z`;
          return basis === null ? withdrawal(at, about) : grant(basis, at, about);
        });
        const facts = { ...FACTS, entries: [...entries, withdrawal('2026-01-29T12:00:00.000Z', purpose)] };
        for (const messageClass of ['fundraising', 'commercial'] as const) {
          if (purpose === 'all' || purpose === messageClass) expect(decideConsent(facts, messageClass, on('2026-01-30')).refusal).toBe('unsubscribed');
        }
      }),
    );
  });
});
