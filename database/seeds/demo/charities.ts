/** A demo charity: its settings, and the population it is given. */
export interface DemoCharity {
  readonly slug: string;
  readonly name: string;
  readonly registrationNumber: string;
  readonly addressLine1: string;
  readonly city: string;
  readonly province: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly timezone: string;
  readonly language: 'fr' | 'en';
  readonly fiscalYearStartMonth: number;
  readonly signatory: { readonly name: string; readonly title: { readonly fr: string; readonly en: string } };
  readonly receiptPrefix: string;
  readonly seed: number;
  readonly frenchShare: number;
  readonly donors: number;
  readonly gifts: number;
}

/** Both are invented: their addresses end in `.example` and their numbers belong to nobody. */
export const LANTERNE: DemoCharity = {
  slug: 'la-lanterne-de-montreal',
  name: 'La Lanterne de Montréal',
  registrationNumber: '000000001RR0001',
  addressLine1: '1200, rue de la Lanterne',
  city: 'Montréal',
  province: 'QC',
  postalCode: 'H2X 0A0',
  phone: '+1 514 555-0142',
  email: 'bonjour@lanterne.example',
  timezone: 'America/Toronto',
  language: 'fr',
  fiscalYearStartMonth: 4,
  signatory: { name: 'Mireille Gagnon', title: { fr: 'Directrice générale', en: 'Executive Director' } },
  receiptPrefix: 'LAN',
  seed: 514,
  frenchShare: 0.8,
  donors: 300,
  gifts: 3000,
};

export const HARBOUR: DemoCharity = {
  slug: 'harbour-house-society',
  name: 'Harbour House Society',
  registrationNumber: '000000002RR0001',
  addressLine1: '88 Lighthouse Lane',
  city: 'Halifax',
  province: 'NS',
  postalCode: 'B3H 0A0',
  phone: '+1 902 555-0188',
  email: 'hello@harbourhouse.example',
  timezone: 'America/Halifax',
  language: 'en',
  fiscalYearStartMonth: 1,
  signatory: { name: 'Angus MacLeod', title: { fr: 'Directeur général', en: 'Executive Director' } },
  receiptPrefix: 'HH',
  seed: 902,
  frenchShare: 0.2,
  donors: 300,
  gifts: 3000,
};
