import fc from 'fast-check';
import iconv from 'iconv-lite';
import { parseMapping } from './mapping';
import { planImport, type ImportOptions } from './plan';
import { describeProblem } from './problem';
import { describeQuestion } from './question';

const options: ImportOptions = { currency: 'CAD', timezone: 'America/Toronto', today: '2026-01-24' };
const plan = (text: string, more: Partial<ImportOptions> = {}) => planImport(Buffer.from(text), { ...options, ...more });

const canadahelpsHeader = 'DONOR FIRST NAME,DONOR LAST NAME,DONOR EMAIL ADDRESS,TRANSACTION NUMBER,AMOUNT,DONATION DATE,DONATION TIME\n';

describe('planImport', () => {
  it('recognises a CanadaHelps export, in UTF-16 without a mark too', async () => {
    const text = `${canadahelpsHeader}Zoé,Côté,z@example.com,CH1,"1,250.00",2025/01/14,09:05 AM\nJo,Roy,,CH2,50,2025-01-15,\n`;
    const expected = {
      kind: 'ready',
      plan: {
        preset: 'canadahelps',
        delimiter: ',',
        decimalStyle: 'point',
        dateOrder: null,
        rowCount: 2,
        content: 'gifts',
      },
    };
    expect(await plan(text)).toMatchObject(expected);
    const utf16 = await planImport(iconv.encode(text, 'utf-16le'), options);
    expect(utf16).toMatchObject({ ...expected, plan: { ...expected.plan, encoding: 'utf-16le' } });
  });

  it('reads a French file in Windows-1252 with semicolons and decimal commas', async () => {
    const text = 'Prénom;Nom;Montant;Date;Mode de paiement;Couleur\r\nZoé;Côté;1 250,00 $;31/01/2025;Chèque;bleu\r\n';
    expect(await planImport(iconv.encode(text, 'windows-1252'), options)).toMatchObject({
      kind: 'ready',
      plan: {
        encoding: 'windows-1252',
        delimiter: ';',
        preset: 'generic',
        decimalStyle: 'comma',
        dateOrder: 'dmy',
        columns: { firstName: 0, lastName: 1, amount: 2, receivedOn: 3, paymentMethodType: 4 },
        ignoredColumns: ['Couleur'],
      },
    });
  });

  it('asks what it cannot know, in both languages, and takes the answer', async () => {
    const text = 'Nom;Montant;Date\nRoy;1,250;03/04/2025\n';
    const asked = await plan(text);
    expect(asked).toMatchObject({
      kind: 'questions',
      questions: [
        { option: 'decimalStyle', column: 'Montant', examples: ['1,250'] },
        { option: 'dateStyle', column: 'Date', examples: ['03/04/2025'] },
      ],
    });
    if (asked.kind !== 'questions') throw new Error('expected questions');
    expect(asked.questions.map((question) => describeQuestion(question, 'en'))).toEqual([
      'Column “Montant”: the amounts can be read in two ways (1,250). Do the cents follow a point or a comma?',
      'Column “Date”: the dates can be read in two ways (03/04/2025). Does the day or the month come first?',
    ]);
    expect(asked.questions.map((question) => describeQuestion(question, 'fr'))).toEqual([
      'Colonne «\u00a0Montant\u00a0»\u00a0: les montants se lisent de deux façons (1,250). Les cents suivent-ils le point ou la virgule?',
      'Colonne «\u00a0Date\u00a0»\u00a0: les dates se lisent de deux façons (03/04/2025). Le jour ou le mois vient-il en premier?',
    ]);
    expect(await plan(text, { decimalStyle: 'point', dateStyle: 'mdy' })).toMatchObject({
      kind: 'ready',
      plan: { decimalStyle: 'point', dateOrder: 'mdy' },
    });
  });

  it('settles a style by one value far down the file', async () => {
    const rows = 'Roy,03/04/2025,"1,250"\n'.repeat(5_000);
    expect(await plan(`Nom,Date,Montant\n${rows}Roy,13/04/2025,"1,250.00"\n`)).toMatchObject({
      kind: 'ready',
      plan: { dateOrder: 'dmy', decimalStyle: 'point', rowCount: 5_001 },
    });
  });

  it('takes the user’s mapping', async () => {
    const parsed = parseMapping('amount=Don, brut,receivedOn=Quand,lastName=Qui');
    if (parsed.kind !== 'mapping') throw new Error('expected a mapping');
    expect(await plan('Qui;Don, brut;Quand\nRoy;5;2025-01-01\n', { mapping: parsed.mapping })).toMatchObject({
      kind: 'ready',
      plan: { columns: { lastName: 0, amount: 1, receivedOn: 2 } },
    });
  });

  it('plans donors when no gift column is there', async () => {
    expect(await plan('First name,Last name\nZoé,Roy\n')).toMatchObject({ kind: 'ready', plan: { content: 'donors' } });
  });

  test.each([
    ['', 'FILE_EMPTY'],
    ['\n\n', 'FILE_EMPTY'],
    [canadahelpsHeader, 'FILE_HEADER_ONLY'],
    ['foo,bar\n1,2\n', 'COLUMNS_NOT_RECOGNISED'],
    ['Nom,Montant\nRoy,5\n', 'COLUMN_MISSING'],
    ['Nom,Date\nRoy,2025-01-01\n', 'COLUMN_MISSING'],
    ['Montant,Date\n5,2025-01-01\n', 'COLUMN_MISSING'],
    ['Nom,Montant,Montant,Date\nRoy,5,6,2025-01-01\n', 'COLUMN_TWICE'],
    ['Nom,Montant,Date\nRoy,"5,2025-01-01\n', 'QUOTE_NOT_CLOSED'],
    ['Nom,Montant,Date\nR\0oy,5,2025-01-01\n', 'NUL_CHARACTER'],
  ])('refuses %j: %s', async (text, code) => {
    const outcome = await plan(text);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ code }] });
    if (outcome.kind === 'refused') expect(outcome.problems.map((problem) => describeProblem(problem, 'fr'))[0]).toMatch(/\.$/);
  });

  it('leaves the cut last line of a sample out', async () => {
    const sample = Buffer.from('Nom,Montant,Date\nRoy,5,2025-01-01\n"Côté').subarray(0, -1);
    expect(await planImport(sample, { ...options, isSampleCut: true })).toMatchObject({
      kind: 'ready',
      plan: { rowCount: 1 },
    });
    const utf16 = iconv.encode('Nom,Montant,Date\nRoy,5,2025-01-01\nCôt', 'utf-16le').subarray(0, -1);
    expect(await planImport(utf16, { ...options, isSampleCut: true })).toMatchObject({
      kind: 'ready',
      plan: { rowCount: 1 },
    });
  });

  it('never crashes, whatever the bytes', async () => {
    const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
    const cells = fc.array(fc.constantFrom(',', ';', '"', '\n', '\r', "'", 'Nom', 'Montant', 'Date', '1,250', '03/04/2025', '\0', 'é', '='));
    const csv = cells.map((parts) => Buffer.from(`Nom,Montant,Date\n${parts.join('')}`));
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, csv), fc.boolean(), async (bytes, isSampleCut) => {
        const outcome = await planImport(bytes, { ...options, isSampleCut });
        expect(['ready', 'questions', 'refused']).toContain(outcome.kind);
      }),
      { numRuns: 300 },
    );
  });
});
