import { checkPlan, emptyPlan, planDraftOf, termsChanged, type TermValues } from './plan-values';

const values = { ...emptyPlan('d1', '2026-02-10', 'CAD'), amount: '50' };
const terms: TermValues = {
  amount: '50,00',
  frequency: 'monthly',
  interval: '1',
  dayOfMonth: '10',
  endDate: '',
  plannedPayments: '',
  paymentMethod: '',
  reason: '',
};

describe('checkPlan', () => {
  it('asks for a donor, an amount, a start and sensible counts', () => {
    expect(checkPlan({ ...values, donor: '', amount: '0', startDate: '', interval: '21', plannedPayments: 'douze', endDate: '' }, 'fr')).toEqual({
      donor: 'crm.plan.refuse-donor',
      amount: 'crm.refuse.amount',
      startDate: 'crm.refuse.date',
      interval: 'crm.plan.refuse-interval',
      plannedPayments: 'crm.refuse.positive',
    });
    expect(checkPlan({ ...values, endDate: '2026-02-09' }, 'fr')).toEqual({ endDate: 'crm.campaign.refuse-dates' });
    expect(checkPlan(values, 'fr')).toEqual({});
  });
});

describe('planDraftOf', () => {
  it('leaves out what was not said, and a day where the rhythm has none', () => {
    expect(planDraftOf({ ...values, frequency: 'weekly', dayOfMonth: '31' }, 'fr')).toEqual({
      amount: 50,
      currency: 'CAD',
      frequency: 'weekly',
      interval: 1,
      startDate: '2026-02-10',
    });
    expect(planDraftOf({ ...values, dayOfMonth: 'last', plannedPayments: '12' }, 'fr')).toMatchObject({ dayOfMonth: 'last', plannedPayments: 12 });
  });
});

describe('termsChanged', () => {
  it('sends only what differs', () => {
    expect(termsChanged(terms, { ...terms, reason: 'rien' }, 'fr')).toBeUndefined();
    expect(termsChanged(terms, { ...terms, amount: '60', dayOfMonth: 'last', reason: ' Augmentation ' }, 'fr')).toEqual({
      amount: 60,
      dayOfMonth: 'last',
      reason: 'Augmentation',
    });
    expect(termsChanged({ ...terms, endDate: '2026-12-31' }, terms, 'fr')).toEqual({ endDate: null });
  });
});
