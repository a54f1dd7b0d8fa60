import { textOf, toolOutput } from '../../../../tests/harness/read-pdf';
import { sampleAssets, sampleReceipt, sampleVariants, type SampleImages } from '../../../../tests/harness/receipts';
import type { ReceiptSnapshot } from '../domain/snapshot';
import { wordingFor } from '../domain/wordings/wordings';
import { IncompleteReceiptError, ReceiptImageError, UnprintableTextError } from './render-errors';
import { renderReceipt, renderReceipts } from './render-receipt';
import { unprintableCharacters } from './printable';

let images: SampleImages;
beforeAll(async () => {
  images = await sampleAssets();
});
const render = (snapshot: ReceiptSnapshot) => renderReceipt(snapshot, images.assets);
const read = async (snapshot: ReceiptSnapshot) => textOf(await render(snapshot));
/** In the order of the file; text that lies across the page as well. */
const readRaw = async (snapshot: ReceiptSnapshot) => toolOutput(await render(snapshot), 'pdftotext', ['-raw'], ['-']);

describe('a Canadian receipt', () => {
  const CASH = {
    fr: [
      "Reçu officiel aux fins de l'impôt sur le revenu",
      'Agence du revenu du Canada – canada.ca/organismes-bienfaisance-dons',
      'Numéro du reçu',
      'Date de délivrance',
      'Lieu de délivrance',
      'Numéro d’enregistrement',
      'Date de réception du don',
      'Montant du don',
      'Montant admissible du don',
      'Signature autorisée',
      'Montréal (Québec)',
      '1 234,50 $',
      'Trésorière',
    ],
    en: [
      'Official receipt for income tax purposes',
      'Canada Revenue Agency – canada.ca/charities-giving',
      'Receipt number',
      'Date issued',
      'Place issued',
      'Registration number',
      'Date gift received',
      'Amount of gift',
      'Eligible amount of gift',
      'Authorized signature',
      'Montréal, Quebec',
      '$1,234.50',
      'Treasurer',
    ],
  };
  const FACTS = [
    'REÇU OFFICIEL / OFFICIAL RECEIPT',
    '2025-004217',
    '123456789RR0001',
    'Fondation de la Maison des Érables',
    '1200, rue Saint-Denis, bureau 300',
    'Françoise D. Côté-Beauséjour',
    '45, avenue des Pins Ouest, app. 12',
    'Marguerite Bourgeois-Lévesque',
  ];

  it.each(['fr', 'en', 'bilingual'] as const)('shows every field of 3501(1) in its language (%s), and none of the other', async (language) => {
    const text = await read(sampleReceipt(images, { language }));
    const wanted = language === 'bilingual' ? [...CASH.fr, ...CASH.en] : CASH[language];
    for (const phrase of [...FACTS, ...wanted]) expect(text).toContain(phrase);
    const foreign = { fr: CASH.en, en: CASH.fr, bilingual: [] }[language].filter((phrase) => phrase !== 'Montréal (Québec)');
    for (const phrase of foreign) expect(text).not.toContain(phrase);
  });

  it('writes dates in its language, and in numbers when it speaks both', async () => {
    expect(await read(sampleReceipt(images, { language: 'fr', issuedOn: '2026-01-01' }))).toMatch(/1er janvier 2026[\s\S]*31 décembre 2025/);
    expect(await read(sampleReceipt(images, { language: 'en', issuedOn: '2026-01-01' }))).toMatch(/January 1, 2026[\s\S]*December 31, 2025/);
    expect(await read(sampleReceipt(images, { issuedOn: '2026-01-01' }))).toMatch(/2026-01-01[\s\S]*2025-12-31/);
  });

  it('has place, date of issue, number and registration each on a line of its own', async () => {
    const lines = (await readRaw(sampleReceipt(images, { language: 'en' }))).split('\n');
    for (const [label, value] of [
      ['Receipt number', '2025-004217'],
      ['Date issued', 'January 15, 2026'],
      ['Place issued', 'Montréal, Quebec'],
      ['Registration number', '123456789RR0001'],
    ] as const) {
      expect(lines[lines.indexOf(label) + 1]).toBe(value);
    }
  });

  it('titles itself in English only outside Quebec', async () => {
    const text = await read(sampleVariants(images).singleEnglish);
    expect(text).toContain('OFFICIAL RECEIPT');
    expect(text).not.toContain('REÇU');
  });

  it('describes a gift in kind and who appraised it', async () => {
    const text = await read({ ...sampleVariants(images).inKind, language: 'fr' });
    for (const phrase of [
      'Description du bien reçu',
      'Rivière Rouge',
      'Évaluateur',
      'Jean Tremblay',
      '88, rue Sherbrooke Ouest',
      'Juste valeur marchande du bien',
      '8 200,00 $',
    ]) {
      expect(text).toContain(phrase);
    }
  });

  it('describes an advantage, its amount and what is left', async () => {
    const text = await read({ ...sampleVariants(images).advantage, language: 'en' });
    for (const phrase of ['Advantage received by the donor', 'Souper-bénéfice du 14 novembre 2025', '$500.00', '$120.00', '$380.00'])
      expect(text).toContain(phrase);
  });

  it('says why a negligible advantage takes nothing off', async () => {
    expect(await read(sampleVariants(images).negligible)).toContain('ne réduit pas le montant admissible');
  });

  it('tells the rate, date and source of a foreign gift', async () => {
    const text = await read({ ...sampleVariants(images).foreign, language: 'en' });
    expect(text.replace(/\s+/g, ' ')).toContain('USD 1,000.00 at 1.3612 on December 31, 2025 (Banque du Canada / Bank of Canada)');
    expect(text).toContain('$1,361.20');
  });

  it('says which receipt it replaces, in both languages', async () => {
    const text = await read({ ...sampleVariants(images).replacement, language: 'bilingual' });
    expect(text).toContain('Le présent reçu annule et remplace le reçu n° 2025-004102');
    expect(text).toContain('This receipt cancels and replaces receipt No. 2025-004102');
  });

  it('is marked across every page once it is cancelled, with when, why and what replaces it', async () => {
    const { cancelled, cancelled12 } = sampleVariants(images);
    const text = await readRaw(cancelled);
    // Letters that lie across the page come one a line.
    expect(text.replace(/\s/g, '')).toMatch(/ANNULÉ\/CANCELLED$/);
    for (const phrase of ['CANCELLED', 'Adresse erronée', '3 février 2026', 'Replaced by receipt No. 2025-004218']) expect(text).toContain(phrase);
    const plain = await read({ ...cancelled, cancelled: undefined });
    expect(plain).not.toMatch(/ANNULÉ|CANCELLED/);
    const pages = (await readRaw(cancelled12)).split('\f').slice(0, 2);
    for (const page of pages) expect(page).toMatch(/· ANNULÉ[\s\S]*A\nN\nN\nU\nL\nÉ/);
  });

  it('is no receipt when it only acknowledges', async () => {
    const text = await read(sampleVariants(images).acknowledgement);
    expect(text).toContain("CECI N'EST PAS UN REÇU OFFICIEL");
    expect(text).toContain('NOT AN OFFICIAL RECEIPT');
    expect(text).not.toMatch(/income tax purposes|aux fins de l'impôt|Eligible|admissible/);
  });
});

describe('elsewhere', () => {
  it('an American receipt says that nothing was given in return, or what and for how much', async () => {
    const { unitedStates, unitedStatesReturn } = sampleVariants(images);
    const flat = async (snapshot: ReceiptSnapshot) => (await read(snapshot)).replace(/\s+/g, ' ');
    expect(await flat(unitedStates)).toContain('No goods or services were provided in exchange for this contribution.');
    const disclosed = await flat(unitedStatesReturn);
    expect(disclosed).toContain('good-faith estimated value of $120.00: One seat at the November gala dinner');
    expect(disclosed).toContain('deductible for federal income tax purposes is limited');
    expect(disclosed).not.toContain('No goods or services');
  });

  it('an American receipt describes property and puts no value on it', async () => {
    const text = await read(sampleVariants(images).unitedStatesInKind);
    expect(text).toContain('Upright piano');
    expect(text).not.toContain('900');
  });

  it('a French receipt has its order number, both amounts, its articles and its oath', async () => {
    const text = (await read(sampleVariants(images).france)).replace(/[ \n]+/g, ' ');
    for (const phrase of [
      'Numéro d’ordre du reçu',
      'Cerfa n° 11580',
      '1 234,50 €',
      'mille deux cent trente-quatre euros et cinquante centimes',
      'Association d’intérêt général',
      'Accueil et hébergement',
      'Déclaration de don manuel',
      'Numéraire',
      'Virement',
      'certifie sur l’honneur',
      'l’article 200, 238 bis du code général des impôts',
      'Fait à Lyon, le 15 janvier 2026',
    ]) {
      expect(text).toContain(phrase);
    }
  });
});

describe('the file', () => {
  it('is sound, tagged, in A4 or letter, with everything embedded, and cannot be modified', async () => {
    for (const [name, snapshot] of Object.entries(sampleVariants(images))) {
      const pdf = await render(snapshot);
      expect([name, await toolOutput(pdf, 'qpdf', ['--check'])]).toEqual([name, expect.stringContaining('No syntax or stream encoding errors found')]);
      const info = await toolOutput(pdf, 'pdfinfo', []);
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toContain(snapshot.jurisdiction === 'FR' ? '(A4)' : '(letter)');
      expect(info).toMatch(/Title: .*2025-004217/);
      const fonts = (await toolOutput(pdf, 'pdffonts', [])).trim().split('\n').slice(2);
      expect(fonts).toHaveLength(2);
      for (const font of fonts) expect(font).toMatch(/SourceSans3.* CID TrueType +Identity-H +yes yes yes/);
    }
  });

  it('asks for no password to be read, and refuses every change', async () => {
    const encryption = await toolOutput(await render(sampleReceipt(images)), 'qpdf', ['--show-encryption']);
    for (const right of ['modify document assembly', 'modify forms', 'modify annotations', 'modify other', 'modify anything'])
      expect(encryption).toContain(`${right}: not allowed`);
    for (const right of ['extract for accessibility', 'extract for any purpose', 'print high resolution']) expect(encryption).toContain(`${right}: allowed`);
    expect(encryption).toMatch(/User password = \n/);
    expect(encryption).toContain('file encryption method: AESv2');
  });

  it('reads out its title, its rows with their headings, its pictures, and says which words are English', async () => {
    const structure = await toolOutput(await render(sampleReceipt(images)), 'pdfinfo', ['-struct-text']);
    expect(structure).toMatch(/H1[\s\S]*REÇU OFFICIEL/);
    expect(structure.match(/Figure/g)).toHaveLength(2);
    expect(structure).toMatch(/TR\b[\s\S]*TH[\s\S]*Montant du don[\s\S]*TD[\s\S]*1.234,50/);
    expect(structure).not.toContain('Page 1');
    const objects = await toolOutput(await render(sampleReceipt(images)), 'qpdf', ['--json', '--decrypt']);
    for (const fact of ['Logo de Fondation', 'Signature de Marguerite', 'en-CA', 'fr-CA']) expect(objects).toContain(fact);
  });

  it('keeps figures whole with no-break spaces, and words searchable whatever their ligatures', async () => {
    const cmaps = await toolOutput(await renderReceipts([sampleReceipt(images)], images.assets), 'qpdf', ['--qdf', '--object-streams=disable'], ['-']);
    expect(cmaps).toContain('<00a0>');
    expect(await read(sampleReceipt(images, { donor: { displayName: 'Geo\ufb00rey O\ufb03ce', addressLines: ['1, rue Griffin'] } }))).toMatch(
      /Geoffrey Office[\s\S]*Griffin/,
    );
  });

  it('is the same every time but for its encryption', async () => {
    const twelve = sampleVariants(images).consolidated12;
    const first = await renderReceipts([twelve], images.assets);
    await render(sampleReceipt(images, { donor: { displayName: 'Zoë Ångström', addressLines: ['1, rue X'] } }));
    expect((await renderReceipts([twelve], images.assets)).equals(first)).toBe(true);
    expect((await render(twelve)).equals(await render(twelve))).toBe(false);
  });

  it('puts many receipts in one document, each from a new page and counted on its own', async () => {
    const { single, consolidated12, france } = sampleVariants(images);
    const pages = (await textOf(await renderReceipts([single, consolidated12, france], images.assets))).split('\f').slice(0, -1);
    expect(pages.map((page) => /Page \d de \d/.exec(page)?.[0])).toEqual(['Page 1 de 1', 'Page 1 de 2', 'Page 2 de 2', 'Page 1 de 1']);
    await expect(renderReceipts([], images.assets)).rejects.toThrow(RangeError);
  });
});

describe('what is not drawn', () => {
  it('a receipt that lacks what the law asks', async () => {
    const snapshot = sampleReceipt(images, { placeOfIssue: { fr: null, en: null } });
    await expect(render(snapshot)).rejects.toThrow(IncompleteReceiptError);
    await expect(render(snapshot)).rejects.toMatchObject({ fields: ['placeOfIssue'] });
  });

  it('a name in letters the typeface does not have; accents of any Latin language, Greek and Cyrillic are fine', async () => {
    const named = (displayName: string) => sampleReceipt(images, { donor: { displayName, addressLines: ['1, rue X'] } });
    await expect(render(named('王小明'))).rejects.toThrow(UnprintableTextError);
    expect(unprintableCharacters(named('王小明 😀'))).toEqual(['王', '小', '明', '😀']);
    const decomposed = 'Zoe\u0308 Nguye\u0302\u0303n Łukasz Ψ Жанна\u0000\u200b\tSt-Œuf';
    expect(unprintableCharacters(named(decomposed))).toEqual([]);
    expect(await read(named(decomposed))).toContain('Zoë Nguyễn Łukasz Ψ Жанна St-Œuf');
  });

  it('an image that was not handed over, is another one, or is none', async () => {
    const snapshot = sampleReceipt(images);
    const bytes = Buffer.from('not an image');
    const { imageHash } = await import('./assets');
    const fake = { sha256: imageHash(bytes), mimeType: 'image/png' as const };
    const withLogo = { ...snapshot, organization: { ...snapshot.organization, logo: fake } };
    const none = withLogo.organization.logo.sha256;
    for (const assets of [images.assets, { images: new Map([[none, Buffer.from('other')]]) }, { images: new Map([...images.assets.images, [none, bytes]]) }]) {
      await expect(renderReceipt(withLogo, assets)).rejects.toThrow(ReceiptImageError);
    }
  });

  it('a wording nobody knows', async () => {
    await expect(render(sampleReceipt(images, { wordingVersion: 'CA-1867' }))).rejects.toThrow('CA-1867');
    expect(wordingFor('CA', '2026-01-15').version).toBe(sampleReceipt(images).wordingVersion);
  });
});
