import type { Organization } from '../../../../shared/manage';
import { checkSettings, settingsChange, settingsValues } from './settings-values';

const none = { fr: null, en: null };
const organization: Organization = {
  documentId: 'o1',
  name: 'La Lanterne',
  legalName: null,
  slug: 'lanterne',
  charityRegistrationNumber: '123456789RR0001',
  isRegisteredCharity: true,
  address: { line1: '1, rue Principale', line2: null, city: 'Québec', province: 'QC', postalCode: 'G1K 1A1', country: 'CA' },
  phone: null,
  email: null,
  website: null,
  timezone: 'America/Toronto',
  defaultCurrency: 'CAD',
  defaultLanguage: 'fr',
  fiscalYearStartMonth: 4,
  logo: null,
  receiptSettings: {
    placeOfIssue: { fr: 'Québec', en: null },
    signatoryName: null,
    signatoryTitle: none,
    signatureImage: 'f1',
    prefix: 'LAN-',
    minimumAmount: 20.5,
  },
  messageSettings: { fromName: none, fromEmail: 'info@lanterne.test', replyTo: null, footer: none },
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const values = settingsValues(organization, 'fr');

describe('the settings’ form', () => {
  it('sends nothing when nothing changed', () => {
    expect(settingsChange(values, values, 'fr')).toEqual({});
  });

  it('sends what changed, in its place, and none for what was emptied', () => {
    const after = {
      ...values,
      isRegisteredCharity: false,
      'address.city': ' Lévis ',
      'receiptSettings.placeOfIssue.en': 'Quebec City',
      'receiptSettings.minimumAmount': '1 000,25',
      'receiptSettings.signatureImage': '',
      'receiptSettings.prefix': '',
      'messageSettings.fromEmail': '',
      fiscalYearStartMonth: '1',
    };
    expect(settingsChange(values, after, 'fr')).toEqual({
      isRegisteredCharity: false,
      address: { city: 'Lévis' },
      fiscalYearStartMonth: 1,
      receiptSettings: { placeOfIssue: { en: 'Quebec City' }, minimumAmount: 1000.25, signatureImage: null, prefix: null },
      messageSettings: { fromEmail: null },
    });
  });

  it('refuses what the server would, where it stands', () => {
    const wrong = {
      ...values,
      name: ' ',
      charityRegistrationNumber: '123',
      'address.country': 'Canada',
      'receiptSettings.minimumAmount': 'beaucoup',
      'receiptSettings.prefix': 'lan_',
    };
    expect(Object.keys(checkSettings(wrong, 'fr')).sort()).toEqual([
      'address.country',
      'charityRegistrationNumber',
      'name',
      'receiptSettings.minimumAmount',
      'receiptSettings.prefix',
    ]);
    expect(checkSettings(values, 'fr')).toEqual({});
  });
});
