import { ADDRESS, gift, readyForReceipts, receiptDonor } from './charity-settings';
import type { Client } from './server';

/** Public ids of what the guide's pictures show. */
export interface GuideCharity {
  readonly donor: string;
  readonly batch: string;
  readonly plan: string;
  readonly campaign: string;
  readonly template: string;
}

const PEOPLE = [
  ['Zoé', 'Tremblay', 'fr', 250],
  ['Gabrielle', 'Roy', 'fr', 1000],
  ['Émile', 'Nelligan', 'fr', 60],
  ['Anne', 'Hébert', 'fr', 480],
  ['Leonard', 'Cohen', 'en', 720],
  ['Mavis', 'Gallant', 'en', 150],
  ['Félix', 'Leclerc', 'fr', 35],
  ['Mordecai', 'Richler', 'en', 90],
] as const;

/** A small charity in the middle of its year, as the guide shows it. */
export async function seedGuideCharity(admin: Client): Promise<GuideCharity> {
  const year = new Date().getUTCFullYear();
  const made = async (path: string, data: object): Promise<string> => {
    const answer = await admin.post(path, data);
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body.data.documentId;
  };
  await readyForReceipts(admin);
  const campaign = await made('/campaigns', { name: `Guignolée ${year}`, campaignStatus: 'active', goalAmount: 5000, startDate: `${year}-01-01` });
  await made('/campaigns', { name: 'Bal des bénévoles', campaignStatus: 'active', goalAmount: 2000, startDate: `${year}-01-01` });
  const donors: string[] = [];
  for (const [index, [firstName, lastName, language, amount]] of PEOPLE.entries()) {
    const email = `${lastName
      .normalize('NFD')
      .replace(/\P{ASCII}/gu, '')
      .toLowerCase()}@example.test`;
    const donor = await receiptDonor(admin, { firstName, middleInitial: null, lastName, language, email, address: ADDRESS });
    donors.push(donor);
    await gift(admin, donor, { amount, receivedOn: `${year - 1}-0${index + 1}-14` });
    if (index % 3 !== 2) await gift(admin, donor, { amount: amount + 25, receivedOn: `${year}-01-0${index + 1}`, campaign });
  }
  const [donor = '', second = '', third = ''] = donors;
  // Somebody without an address, whom a year's receipts leave out.
  const homeless = await receiptDonor(admin, { firstName: 'Paul', lastName: 'Sans-Adresse', address: {}, email: null });
  await gift(admin, homeless, { amount: 40, receivedOn: `${year - 1}-04-01` });
  for (const giver of [second, third]) await made(`/donations/${await gift(admin, giver, { amount: 120, receivedOn: `${year - 1}-12-02` })}/receipt`, {});
  const plan = await made(`/donors/${donor}/recurring`, { amount: 25, frequency: 'monthly', startDate: new Date().toISOString().slice(0, 10) });
  await made('/tasks', { title: 'Appeler Gabrielle Roy', donor: second, dueOn: `${year}-01-05` });
  const batch = await made('/gift-batches', { expectedCount: 4, expectedTotal: 310, receivedOn: `${year}-03-02` });
  const rows = [100, 60, 50].map((amount, index) => ({
    rowKey: `row-${index}`,
    version: 0,
    donor: donors[index] ?? null,
    amount,
    chequeNumber: String(101 + index),
  }));
  await admin.patch(`/gift-batches/${batch}/rows`, { rows }).expect(200);
  const template = await made('/templates', {
    name: 'Merci',
    messageClass: 'transactional',
    subjectFr: 'Merci, {{ donor.firstName }}',
    bodyFr: '<p>Bonjour {{ donor.name }},</p><p>votre générosité éclaire nos soirs d’hiver. Merci!</p>',
    subjectEn: 'Thank you, {{ donor.firstName }}',
    bodyEn: '<p>Dear {{ donor.name }},</p><p>your kindness lights our winter evenings. Thank you!</p>',
  });
  return { donor, batch, plan, campaign, template };
}
