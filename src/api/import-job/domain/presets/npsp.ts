import type { Preset } from './preset';

/**
 * Salesforce NPSP: opportunities flattened with their contact. Only `Closed Won` is money received; a
 * pledge or a lost opportunity is left out with the reason. An opportunity without a contact belongs to the
 * account, whose name stands in the household column; that name is then its only identity in the export.
 */
export const npsp: Preset = {
  name: 'npsp',
  externalSystem: 'npsp',
  headings: {
    giftId: ['gift_id', 'Opportunity ID'],
    donorId: ['contact_id', 'Contact ID'],
    firstName: ['FirstName'],
    lastName: ['LastName'],
    email: ['Email'],
    householdName: ['household', 'Household Name'],
    addressLine1: ['BillingStreet'],
    city: ['BillingCity'],
    province: ['BillingState'],
    postalCode: ['BillingPostalCode'],
    country: ['BillingCountry'],
    amount: ['amount'],
    giftStatus: ['stage_name', 'Stage'],
    receivedOn: ['close_date'],
  },
  signature: ['giftId', 'donorId', 'giftStatus', 'receivedOn', 'amount'],
  completedStatuses: new Set(['closed won']),
  anonymousLiteral: null,
  decimalStyle: 'point',
  hasFreeDonationType: false,
  hasAccountDonors: true,
};
