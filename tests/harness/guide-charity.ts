import { ADDRESS, gift, readyForReceipts, receiptDonor, RECEIPT_SETTINGS } from './charity-settings';
import type { Client } from './server';

/** Public ids of what the guide's pictures show, and words by which it is known that they show it. */
export interface GuideCharity {
  readonly donor: string;
  readonly batch: string;
  readonly plan: string;
  readonly campaign: string;
  readonly template: string;
  readonly words: {
    readonly donor: string;
    readonly email: string;
    readonly greeting: string;
    readonly major: string;
    readonly task: string;
    readonly homeless: string;
  };
}

type Person = readonly [firstName: string, lastName: string, language: 'fr' | 'en', amount: number];

interface Local {
  readonly settings: object;
  readonly address: object;
  readonly people: readonly Person[];
  /** Somebody without an address, whom a year's receipts leave out. */
  readonly homeless: readonly [firstName: string, lastName: string];
  readonly campaign: string;
  readonly other: string;
  readonly call: string;
  readonly thanks: string;
  readonly greeting: string;
}

/** What a charity of each language is made of: where it is, and who gives to it. */
const CHARITIES: Readonly<Record<'fr' | 'en', Local>> = {
  fr: {
    settings: RECEIPT_SETTINGS,
    address: ADDRESS,
    people: [
      ['Zoé', 'Tremblay', 'fr', 250],
      ['Gabrielle', 'Roy', 'fr', 1000],
      ['Émile', 'Nelligan', 'fr', 60],
      ['Anne', 'Hébert', 'fr', 480],
      ['Leonard', 'Cohen', 'en', 720],
      ['Mavis', 'Gallant', 'en', 150],
      ['Félix', 'Leclerc', 'fr', 35],
      ['Mordecai', 'Richler', 'en', 90],
    ],
    homeless: ['Paul', 'Sans-Adresse'],
    campaign: 'Guignolée',
    other: 'Bal des bénévoles',
    call: 'Appeler',
    thanks: 'Merci',
    greeting: 'Bonjour',
  },
  en: {
    settings: {
      ...RECEIPT_SETTINGS,
      address: { line1: '800 Water Street', city: 'Vancouver', province: 'BC', postalCode: 'V6B 1A1', country: 'CA' },
      receiptSettings: {
        placeOfIssue: { fr: 'Vancouver', en: 'Vancouver' },
        signatoryName: 'Joy Kogawa',
        signatoryTitle: { fr: 'Directrice générale', en: 'Executive Director' },
        prefix: 'HAR',
      },
    },
    address: { line1: '34 Harbour Road', city: 'Victoria', province: 'BC', postalCode: 'V8W 1H8', country: 'CA' },
    people: [
      ['Margaret', 'Laurence', 'en', 250],
      ['Alice', 'Munro', 'en', 1000],
      ['Emily', 'Carr', 'en', 60],
      ['Lucy', 'Montgomery', 'en', 480],
      ['Leonard', 'Cohen', 'en', 720],
      ['Mavis', 'Gallant', 'en', 150],
      ['Félix', 'Leclerc', 'fr', 35],
      ['Mordecai', 'Richler', 'en', 90],
    ],
    homeless: ['Paul', 'Wayfarer'],
    campaign: 'Winter appeal',
    other: 'Volunteers’ ball',
    call: 'Call',
    thanks: 'Thank you',
    greeting: 'Dear',
  },
};

/** A small charity in the middle of its year, as the guide shows it. */
export async function seedGuideCharity(admin: Client, language: 'fr' | 'en'): Promise<GuideCharity> {
  const local = CHARITIES[language];
  const year = new Date().getUTCFullYear();
  const made = async (path: string, data: object): Promise<string> => {
    const answer = await admin.post(path, data);
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body.data.documentId;
  };
  await readyForReceipts(admin, local.settings);
  const campaign = await made('/campaigns', { name: `${local.campaign} ${year}`, campaignStatus: 'active', goalAmount: 5000, startDate: `${year}-01-01` });
  await made('/campaigns', { name: local.other, campaignStatus: 'active', goalAmount: 2000, startDate: `${year}-01-01` });
  const donors: string[] = [];
  for (const [index, [firstName, lastName, spoken, amount]] of local.people.entries()) {
    const donor = await receiptDonor(admin, {
      firstName,
      middleInitial: null,
      lastName,
      language: spoken,
      email: addressOf(lastName),
      address: local.address,
    });
    donors.push(donor);
    await gift(admin, donor, { amount, receivedOn: `${year - 1}-0${index + 1}-14` });
    if (index % 3 !== 2) await gift(admin, donor, { amount: amount + 25, receivedOn: `${year}-01-0${index + 1}`, campaign });
  }
  const [donor = '', second = '', third = ''] = donors;
  const [firstName, lastName] = local.homeless;
  const homeless = await receiptDonor(admin, { firstName, middleInitial: null, lastName, address: {}, email: null });
  await gift(admin, homeless, { amount: 40, receivedOn: `${year - 1}-04-01` });
  for (const giver of [second, third]) await made(`/donations/${await gift(admin, giver, { amount: 120, receivedOn: `${year - 1}-12-02` })}/receipt`, {});
  const plan = await made(`/donors/${donor}/recurring`, { amount: 25, frequency: 'monthly', startDate: new Date().toISOString().slice(0, 10) });
  const [first = '', major = ''] = local.people.map(([given, family]) => `${given} ${family}`);
  const task = `${local.call} ${major}`;
  await made('/tasks', { title: task, donor: second, dueOn: `${year}-01-05` });
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
    name: local.thanks,
    messageClass: 'transactional',
    subjectFr: 'Merci, {{ donor.firstName }}',
    bodyFr: 'Bonjour {{ donor.name }},\n\nvotre générosité éclaire nos soirs d’hiver. Merci!',
    subjectEn: 'Thank you, {{ donor.firstName }}',
    bodyEn: 'Dear {{ donor.name }},\n\nyour kindness lights our winter evenings. Thank you!',
  });
  return {
    donor,
    batch,
    plan,
    campaign,
    template,
    words: {
      donor: first,
      email: addressOf(local.people[0]?.[1] ?? ''),
      greeting: `${local.greeting} ${first}`,
      major,
      task,
      homeless: local.homeless.join(' '),
    },
  };
}

function addressOf(lastName: string): string {
  const plain = lastName.normalize('NFD').replace(/\P{ASCII}/gu, '');
  return `${plain.toLowerCase()}@example.test`;
}
