import sharp from 'sharp';
import { imageHash, type ReceiptAssets } from '../../src/api/receipt/pdf/assets';
import type { ReceiptLine, ReceiptSnapshot } from '../../src/api/receipt/domain/snapshot';

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" width="620" height="200"><circle cx="100" cy="100" r="84" fill="#1b4b72"/>
<path d="M52 118 Q100 30 148 118 Q124 152 100 152 Q76 152 52 118Z" fill="#f2b84b"/><text x="210" y="92" font-size="64" font-family="sans-serif" fill="#1b4b72">Maison</text>
<text x="210" y="160" font-size="64" font-family="sans-serif" fill="#1b4b72">des Érables</text></svg>`;
const SIGNATURE = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="140"><path d="M20 100 C60 10 80 10 70 90 S120 20 140 70 S170 110 190 60 S240 20 230 90 S300 30 320 80 S380 100 450 40" fill="none" stroke="#16233a" stroke-width="6"/></svg>`;

/** A logo and a signature with transparent grounds, as charities upload them. */
export async function sampleAssets() {
  const logo = await sharp(Buffer.from(LOGO)).png().toBuffer();
  const signature = await sharp(Buffer.from(SIGNATURE)).png().toBuffer();
  const assets: ReceiptAssets = { images: new Map([logo, signature].map((bytes) => [imageHash(bytes), bytes])) };
  const image = (bytes: Buffer) => ({ sha256: imageHash(bytes), mimeType: 'image/png' as const });
  return { assets, logo: image(logo), signature: image(signature) };
}

export type SampleImages = Awaited<ReturnType<typeof sampleAssets>>;

export function sampleLine(change: Partial<ReceiptLine> = {}): ReceiptLine {
  const amount = change.amount ?? 1234.5;
  return { donation: null, receivedOn: '2025-12-31', amount, advantage: 0, eligible: amount, description: null, foreign: null, inKind: null, ...change };
}

/** A good Canadian receipt; its totals are those of its lines. */
export function sampleReceipt({ logo, signature }: SampleImages, change: Partial<ReceiptSnapshot> = {}): ReceiptSnapshot {
  const lines = change.lines ?? [sampleLine()];
  const sum = (of: (line: ReceiptLine) => number) => Math.round(lines.reduce((total, line) => total + of(line) * 100, 0)) / 100;
  return {
    number: '2025-004217',
    series: 'main',
    kind: 'single',
    jurisdiction: 'CA',
    language: 'bilingual',
    wordingVersion: 'CA-2019-04',
    issuedOn: '2026-01-15',
    placeOfIssue: { fr: 'Montréal (Québec)', en: 'Montréal, Quebec' },
    year: 2025,
    organization: {
      legalName: 'Fondation de la Maison des Érables',
      addressLines: ['1200, rue Saint-Denis, bureau 300', 'Montréal (Québec)  H2X 3J6', 'Canada'],
      country: 'CA',
      province: 'QC',
      registrationNumber: '123456789RR0001',
      phone: '514 555-0134',
      email: 'dons@maisondeserables.org',
      website: 'maisondeserables.org',
      logo,
      signatoryName: 'Marguerite Bourgeois-Lévesque',
      signatoryTitle: { fr: 'Trésorière', en: 'Treasurer' },
      signatureImage: signature,
    },
    donor: { displayName: 'Françoise D. Côté-Beauséjour', addressLines: ['45, avenue des Pins Ouest, app. 12', 'Montréal (Québec)  H2W 1R1'] },
    currency: 'CAD',
    lines,
    amount: sum((line) => line.amount),
    advantageAmount: sum((line) => line.advantage),
    advantageDescription: null,
    eligibleAmount: sum((line) => line.eligible),
    replaces: null,
    france: null,
    ...change,
  };
}

/** So many gifts over a year, each with an amount of its own. */
export function sampleLines(count: number): ReceiptLine[] {
  return Array.from({ length: count }, (_, index) =>
    sampleLine({
      receivedOn: `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + ((index * 7) % 28)).padStart(2, '0')}`,
      amount: Math.round(2000 + index * 137.31) / 100,
      description: index % 5 === 0 ? 'Campagne annuelle · carte' : null,
    }),
  );
}

const FRANCE = {
  legalForm: 'Association d’intérêt général',
  purpose: 'Accueil et hébergement de familles d’enfants hospitalisés',
  cgiArticles: ['200', '238 bis'],
  giftForm: 'manual_gift',
  giftNature: 'cash',
  paymentMode: 'transfer',
} satisfies ReceiptSnapshot['france'];

const BEQUEST = 'Huile sur toile « Rivière Rouge, automne », 61 × 76 cm, signée et datée 1974, encadrée';

/** Every kind of receipt there is, by name. */
export function sampleVariants(images: SampleImages) {
  const receipt = (change: Partial<ReceiptSnapshot>) => sampleReceipt(images, change);
  const base = receipt({});
  const advantage = {
    lines: [sampleLine({ amount: 500, advantage: 120, eligible: 380 })],
    advantageDescription: 'Souper-bénéfice du 14 novembre 2025, un couvert',
  };
  return {
    single: base,
    singleFrench: receipt({ language: 'fr' }),
    singleEnglish: receipt({ language: 'en', organization: { ...base.organization, province: 'ON', logo: null } }),
    consolidated1: receipt({ kind: 'consolidated', lines: sampleLines(1), language: 'fr' }),
    consolidated12: receipt({ kind: 'consolidated', lines: sampleLines(12) }),
    consolidated300: receipt({ kind: 'consolidated', lines: sampleLines(300), language: 'en' }),
    inKind: receipt({
      kind: 'in_kind',
      lines: [
        sampleLine({
          amount: 8200,
          inKind: {
            description: BEQUEST,
            appraiserName: 'Galerie Beaux-Arts, Jean Tremblay, évaluateur agréé',
            appraiserAddress: '88, rue Sherbrooke Ouest, Montréal (Québec)  H3A 1B9',
            acquiredOn: '1998-05-04',
          },
        }),
      ],
    }),
    advantage: receipt(advantage),
    negligible: receipt({ lines: [sampleLine({ amount: 500, advantage: 40, eligible: 500 })], advantageDescription: 'Livre', language: 'fr' }),
    foreign: receipt({
      lines: [
        sampleLine({
          amount: 1361.2,
          foreign: { currency: 'USD', amount: 1000, rate: '1.3612', rateOn: '2025-12-31', source: 'Banque du Canada / Bank of Canada' },
        }),
      ],
    }),
    replacement: receipt({ replaces: '2025-004102', language: 'en' }),
    cancelled: receipt({ cancelled: { on: '2026-02-03', reason: 'Adresse erronée', replacedBy: '2025-004218' } }),
    cancelled12: receipt({
      kind: 'consolidated',
      lines: sampleLines(12),
      language: 'fr',
      cancelled: { on: '2026-02-03', reason: 'Don remboursé', replacedBy: null },
    }),
    acknowledgement: receipt({ kind: 'acknowledgement' }),
    unitedStates: receipt({
      jurisdiction: 'US',
      wordingVersion: 'US-1994-01',
      language: 'en',
      currency: 'USD',
      organization: { ...base.organization, country: 'US', registrationNumber: '12-3456789' },
    }),
    unitedStatesReturn: receipt({
      ...advantage,
      jurisdiction: 'US',
      wordingVersion: 'US-1994-01',
      language: 'en',
      currency: 'USD',
      advantageDescription: 'One seat at the November gala dinner',
    }),
    unitedStatesInKind: receipt({
      kind: 'in_kind',
      jurisdiction: 'US',
      wordingVersion: 'US-1994-01',
      language: 'en',
      currency: 'USD',
      lines: [sampleLine({ amount: 900, inKind: { description: 'Upright piano', appraiserName: null, appraiserAddress: null, acquiredOn: null } })],
    }),
    france: receipt({
      jurisdiction: 'FR',
      wordingVersion: 'FR-2018-01',
      language: 'fr',
      currency: 'EUR',
      placeOfIssue: { fr: 'Lyon', en: 'Lyon' },
      france: FRANCE,
    }),
    longNames: receipt({
      organization: { ...base.organization, legalName: `Société ${'philanthropique et charitable '.repeat(6)}du Québec` },
      donor: {
        displayName: `Anne-Élisabeth-${'Wolfeschlegelsteinhausenbergerdorff'.repeat(3)} de La Rochefoucauld-Montmorency et Cie, fiduciaires de la succession`,
        addressLines: [
          'a/s Étude notariale Bélanger, Côté, Desrosiers, Gagnon, Lévesque et associés, 12e étage',
          '1000, rue De La Gauchetière Ouest, bureau 4200, tour sud',
          'Montréal (Québec)  H3B 4W5',
          'Canada',
        ],
      },
    }),
  } satisfies Record<string, ReceiptSnapshot>;
}
