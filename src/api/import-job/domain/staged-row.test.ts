import fc from 'fast-check';
import { keptText, rowKept, type KeptRow, type StagedRow } from './staged-row';

const said = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });
const id = fc.record({ system: fc.string(), id: fc.string() });

const donor = fc.record({
  type: fc.constantFrom('individual' as const, 'company' as const, 'household' as const, 'anonymous' as const),
  salutation: said,
  firstName: said,
  middleInitial: said,
  lastName: said,
  companyName: said,
  householdName: said,
  email: said,
  phone: said,
  addressLine1: said,
  addressLine2: said,
  city: said,
  province: said,
  postalCode: said,
  country: said,
  language: fc.constantFrom('fr' as const, 'en' as const, 'unknown' as const),
  externalId: fc.option(id, { nil: null }),
});
const gift = fc.record({
  amountCents: fc.integer({ min: 1 }),
  currency: fc.constantFrom('CAD', 'USD'),
  receivedOn: fc.constant('2025-02-28'),
  receivedAt: fc.option(fc.constant('2025-02-28T12:00:00Z'), { nil: null }),
  donationType: fc.constantFrom('one_time' as const, 'in_kind' as const),
  paymentMethodType: fc.option(fc.constantFrom('cheque' as const, 'cash' as const), { nil: null }),
  chequeNumber: said,
  campaignCode: said,
  externalId: id,
  message: said,
});

describe('a row between reading and applying', () => {
  it('is kept without what the file does not say, and comes back whole (property)', () => {
    fc.assert(
      fc.property(donor, fc.option(gift, { nil: null }), (someone, something) => {
        const row: StagedRow = { donor: someone, gift: something };
        const kept: KeptRow = JSON.parse(keptText(row));
        expect(Object.values({ ...kept.donor, ...kept.gift })).not.toContain(null);
        expect(rowKept(kept)).toEqual(row);
      }),
    );
  });
});
