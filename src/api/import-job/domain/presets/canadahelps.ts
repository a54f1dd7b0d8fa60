import type { Preset } from './preset';

/**
 * CanadaHelps' donation export. An anonymous donor is the literal `ANON` in every donor column; dates mix
 * `Y/m/d` and `Y-m-d`; the source `Monthly` is a recurring gift; files in UTF-16 without a mark were seen.
 */
export const canadahelps: Preset = {
  name: 'canadahelps',
  externalSystem: 'canadahelps',
  headings: {
    firstName: ['DONOR FIRST NAME'],
    lastName: ['DONOR LAST NAME'],
    companyName: ['DONOR COMPANY NAME'],
    addressLine1: ['DONOR ADDRESS 1'],
    addressLine2: ['DONOR ADDRESS 2'],
    city: ['DONOR CITY'],
    province: ['DONOR PROVINCE/STATE'],
    postalCode: ['DONOR POSTAL/ZIP CODE'],
    country: ['DONOR COUNTRY'],
    phone: ['DONOR PHONE NUMBER'],
    email: ['DONOR EMAIL ADDRESS'],
    giftId: ['TRANSACTION NUMBER'],
    amount: ['AMOUNT'],
    receivedOn: ['DONATION DATE'],
    receivedTime: ['DONATION TIME'],
    donationType: ['DONATION SOURCE'],
    message: ['MESSAGE TO CHARITY'],
  },
  signature: ['firstName', 'lastName', 'giftId', 'amount', 'receivedOn'],
  completedStatuses: null,
  anonymousLiteral: 'ANON',
  decimalStyle: 'point',
  hasFreeDonationType: true,
  hasAccountDonors: false,
};
