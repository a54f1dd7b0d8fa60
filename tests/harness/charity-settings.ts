import type { Client } from './server';

/** Settings with which a charity of the tests may issue official receipts. */
export const RECEIPT_SETTINGS = {
  charityRegistrationNumber: '123456789RR0001',
  isRegisteredCharity: true,
  address: { line1: '1200, rue de la Lanterne', city: 'Montréal', province: 'QC', postalCode: 'H2X 0A0', country: 'CA' },
  receiptSettings: {
    placeOfIssue: { fr: 'Montréal', en: 'Montreal' },
    signatoryName: 'Mireille Gagnon',
    signatoryTitle: { fr: 'Directrice générale', en: 'Executive Director' },
    prefix: 'LAN',
  },
} as const;

/** Makes a charity ready to issue receipts. */
export async function readyForReceipts(admin: Client, settings: object = RECEIPT_SETTINGS): Promise<void> {
  await admin.patch('', settings).expect(200);
}

export const ADDRESS = { line1: '12, rue des Érables', city: 'Québec', province: 'QC', postalCode: 'G1R 2B5', country: 'CA' } as const;

/** A donor with everything a receipt needs; `more` changes that. */
export async function receiptDonor(admin: Client, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const created = await admin.post('/donors', {
    firstName: 'Zoé',
    middleInitial: 'L',
    lastName: 'Tremblay',
    language: 'fr',
    email: 'zoe@example.test',
    address: ADDRESS,
    ...more,
  });
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  return created.body.data.documentId;
}

/** A gift of a donor. */
export async function gift(admin: Client, donor: string, fields: Readonly<Record<string, unknown>>): Promise<string> {
  const created = await admin.post(`/donors/${donor}/donations`, fields);
  if (created.status !== 201) throw new Error(JSON.stringify(created.body));
  return created.body.data.documentId;
}
