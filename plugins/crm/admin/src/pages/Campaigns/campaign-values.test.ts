import { campaignDraftOf, checkCampaign, emptyCampaign } from './campaign-values';

const values = { ...emptyCampaign(''), name: ' Guignolée ' };

describe('checkCampaign', () => {
  it('asks for a name, dates in order and numbers that are numbers', () => {
    expect(checkCampaign({ ...values, name: ' ', startDate: '2026-02-01', endDate: '2026-01-31', goalAmount: 'beaucoup', goalDonors: '-1' }, 'fr')).toEqual({
      name: 'crm.campaign.refuse-name',
      endDate: 'crm.campaign.refuse-dates',
      goalAmount: 'crm.refuse.amount-or-none',
      goalDonors: 'crm.campaign.refuse-count',
    });
    expect(checkCampaign(values, 'fr')).toEqual({});
  });
});

describe('campaignDraftOf', () => {
  it('sends nothing for what was left empty, and amounts as numbers', () => {
    expect(campaignDraftOf({ ...values, goalAmount: '1 234,50', audienceSize: '12 000' }, 'fr')).toMatchObject({
      name: 'Guignolée',
      code: null,
      parent: null,
      goalAmount: 1234.5,
      goalDonors: null,
      cost: 0,
      audienceSize: 12000,
    });
  });
});
