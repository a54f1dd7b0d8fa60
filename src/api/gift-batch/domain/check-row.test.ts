import { checkRow, type RowFacts } from './check-row';

const WHOLE: RowFacts = {
  rowKey: 'a',
  line: 4,
  donorId: 1,
  amount: 10,
  receivedOn: '2026-03-02',
  campaign: null,
  isFundArchived: false,
};
const over = { name: 'Noël', campaignStatus: 'completed', endDate: '2026-03-01' };
const codes = (change: Partial<RowFacts>) => checkRow({ ...WHOLE, ...change }, 'en').map(({ code }) => code);

describe('what keeps a row from being posted', () => {
  it('is nothing when it is whole', () => expect(codes({})).toEqual([]));

  it('is everything that is missing, at once, with the row and the field', () => {
    expect(codes({ donorId: null, amount: null, receivedOn: null })).toEqual(['DONOR_MISSING', 'AMOUNT_MISSING', 'DATE_MISSING']);
    expect(checkRow({ ...WHOLE, donorId: null }, 'fr')).toEqual([
      { path: ['rows', 'a', 'donor'], rowKey: 'a', line: 4, field: 'donor', code: 'DONOR_MISSING', message: 'Choisissez le donateur.' },
    ]);
  });

  it('is a completed campaign for what came after its end, not for what came up to it', () => {
    expect(codes({ campaign: over })).toEqual(['CAMPAIGN_OVER']);
    expect(codes({ campaign: over, receivedOn: '2026-03-01' })).toEqual([]);
    expect(codes({ campaign: { ...over, endDate: null } })).toEqual(['CAMPAIGN_OVER']);
  });

  it('is a cancelled campaign whenever the gift came, but neither a draft nor a pause', () => {
    expect(codes({ campaign: { ...over, campaignStatus: 'cancelled' }, receivedOn: '2020-01-01' })).toEqual(['CAMPAIGN_CANCELLED']);
    for (const campaignStatus of ['draft', 'active', 'paused']) expect(codes({ campaign: { ...over, campaignStatus } })).toEqual([]);
  });

  it('is an archived fund', () => expect(codes({ isFundArchived: true })).toEqual(['FUND_ARCHIVED']));
});
