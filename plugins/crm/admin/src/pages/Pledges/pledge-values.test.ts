import fc from 'fast-check';
import { checkPledge, equalParts, monthsAfter, newPledge, pledgeDraft, scheduledTotal } from './pledge-values';

const values = { ...newPledge('2026-03-01'), amount: '873,18' };

describe('a pledge’s form', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 12, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %i months later is %s', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  it('refuses what the server would', () => {
    expect(checkPledge({ ...values, amount: '', pledgedOn: '' }, 'fr')).toEqual({ amount: 'crm.refuse.amount', pledgedOn: 'crm.refuse.date' });
    expect(checkPledge({ ...values, amount: '0' }, 'fr')).toEqual({ amount: 'crm.refuse.amount' });
    expect(checkPledge({ ...values, schedule: [{ dueOn: '', amount: '873,18' }] }, 'fr')).toEqual({ schedule: 'crm.pledge.refuse-dates' });
    expect(checkPledge({ ...values, schedule: [{ dueOn: '2026-04-01', amount: 'x' }] }, 'fr')).toEqual({ schedule: 'crm.pledge.refuse-amounts' });
    expect(checkPledge({ ...values, schedule: [{ dueOn: '2026-04-01', amount: '873,17' }] }, 'fr')).toEqual({ schedule: 'crm.pledge.refuse-sum' });
    expect(checkPledge({ ...values, schedule: [{ dueOn: '2026-04-01', amount: '873,18' }] }, 'fr')).toEqual({});
  });

  it('splits any amount into parts that pass its own check', () => {
    fc.assert(
      fc.property(fc.integer({ min: 240, max: 100_000_000 }), fc.integer({ min: 1, max: 240 }), fc.constantFrom('fr', 'en'), (cents, count, language) => {
        const amount = cents / 100;
        const schedule = equalParts(amount, count, '2026-01-31', 1, language);
        expect(schedule).toHaveLength(count);
        expect(scheduledTotal(schedule, language)).toBe(amount);
        expect(checkPledge({ ...values, amount: amount.toFixed(2).replace('.', language === 'fr' ? ',' : '.'), schedule }, language)).toEqual({});
      }),
      { numRuns: 50 },
    );
  });

  it('sends no campaign as none', () => {
    expect(pledgeDraft(values, 'fr')).toEqual({ amount: 873.18, pledgedOn: '2026-03-01', campaign: null, fund: null, schedule: [] });
  });
});
