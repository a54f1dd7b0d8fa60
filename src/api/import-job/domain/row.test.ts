import { planImport, type ImportPlan } from './plan';
import { describeProblem } from './problem';
import { readRecordBatches } from './records';
import { interpretRow, matchKeysOfDraft, type RowOutcome } from './row';

async function interpret(text: string): Promise<{ plan: ImportPlan; rows: RowOutcome[] }> {
  const outcome = await planImport(Buffer.from(text), {
    currency: 'CAD',
    timezone: 'America/Toronto',
    today: '2026-01-24',
  });
  if (outcome.kind !== 'ready') throw new Error(JSON.stringify(outcome));
  const rows: RowOutcome[] = [];
  for await (const batch of readRecordBatches([text], outcome.plan.delimiter)) {
    for (const record of batch) if (rows.length > 0 || record.line > 1) rows.push(interpretRow(record, outcome.plan));
  }
  return { plan: outcome.plan, rows };
}

const canadahelps = `DONOR FIRST NAME,DONOR LAST NAME,DONOR COMPANY NAME,DONOR ADDRESS 1,DONOR CITY,DONOR PROVINCE/STATE,DONOR POSTAL/ZIP CODE,DONOR COUNTRY,DONOR PHONE NUMBER,DONOR EMAIL ADDRESS,TRANSACTION NUMBER,AMOUNT,DONATION DATE,DONATION TIME,DONATION SOURCE,MESSAGE TO CHARITY
Léa,Roy,,3 rue Bleue,Québec,Quebec,g1k1a1,Canada,418-555-0101,Lea.R@example.com ,X1,40,2025/01/14,09:05 AM,Monthly,"Merci!
À bientôt"
ANON,ANON,,ANON,ANON,ANON,ANON,ANON,ANON,ANON,X2,"1,250.00",2024-12-31,11:59 PM,,
Pat,Neil,Acme Ltd.,,,,,,,,X3,25.45,2025/01/02,,Donate Now,card 4242 4242 4242 4242
`;

describe('interpretRow, CanadaHelps', () => {
  it('reads donors, anonymous donors and companies', async () => {
    const { rows } = await interpret(canadahelps);
    expect(rows[0]).toEqual({
      kind: 'gift',
      line: 2,
      donor: {
        type: 'individual',
        salutation: null,
        firstName: 'Léa',
        middleInitial: null,
        lastName: 'Roy',
        companyName: null,
        householdName: null,
        email: 'Lea.R@example.com',
        phone: '+14185550101',
        addressLine1: '3 rue Bleue',
        addressLine2: null,
        city: 'Québec',
        province: 'QC',
        postalCode: 'G1K 1A1',
        country: 'CA',
        language: 'unknown',
        externalId: null,
      },
      gift: {
        amountCents: 4_000,
        currency: 'CAD',
        receivedOn: '2025-01-14',
        receivedAt: '2025-01-14T14:05:00Z',
        donationType: 'recurring',
        paymentMethodType: null,
        chequeNumber: null,
        campaignCode: null,
        externalId: { system: 'canadahelps', id: 'X1' },
        message: 'Merci!\nÀ bientôt',
      },
      warnings: [],
    });
    expect(rows[1]).toMatchObject({
      kind: 'gift',
      line: 4,
      donor: { type: 'anonymous', firstName: null, email: null, city: null },
      gift: {
        amountCents: 125_000,
        receivedOn: '2024-12-31',
        receivedAt: '2025-01-01T04:59:00Z',
        donationType: 'one_time',
      },
    });
    expect(rows[2]).toMatchObject({
      donor: { type: 'company', firstName: 'Pat', companyName: 'Acme Ltd.' },
      gift: { receivedAt: null, message: 'card •••• 4242' },
      warnings: [{ code: 'CARD_NUMBER_MASKED', line: 5, column: 'MESSAGE TO CHARITY', value: 'card •••• 4242' }],
    });
  });

  it('gives an anonymous donor no match key', async () => {
    const { rows } = await interpret(canadahelps);
    const keys = rows.map((row) => (row.kind === 'gift' ? matchKeysOfDraft(row.donor) : null));
    expect(keys[0]).toEqual({
      externalIds: [],
      emailName: 'lea.r@example.com|lea|roy',
      nameAddress: 'roy|lea|g1k1a1|3',
    });
    expect(keys[1]).toEqual({ externalIds: [], emailName: null, nameAddress: null });
  });
});

it('NPSP: only Closed Won is money; ids and household are kept', async () => {
  const { rows } = await interpret(
    `gift_id,contact_id,FirstName,LastName,household,BillingState,BillingCountry,amount,stage_name,close_date
7,70,Ana,Diaz,Diaz Household,Minnesota,United States,811.0,Closed Won,2016-11-25
8,70,Ana,Diaz,Diaz Household,Minnesota,United States,nothing,Pledged,2016-11-26
9,70,Ana,Diaz,Diaz Household,Minnesota,United States,5,Closed Lost,2016-11-26
10,70,Ana,Diaz,Diaz Household,Minnesota,United States,5,,2016-11-26
11,,,,Flashpoint,,,5,Closed Won,2016-11-26
12,,,,Diaz Household,,,5,Closed Won,2016-11-26
`,
  );
  expect(rows[0]).toMatchObject({
    kind: 'gift',
    donor: {
      externalId: { system: 'npsp', id: '70' },
      householdName: 'Diaz Household',
      province: 'Minnesota',
      country: 'US',
    },
    gift: { amountCents: 81_100, externalId: { system: 'npsp', id: '7' } },
  });
  expect(rows.slice(1)).toMatchObject([
    { kind: 'skip', reason: { code: 'STATUS_NOT_COMPLETED', value: 'Pledged' } },
    { kind: 'skip', reason: { value: 'Closed Lost' } },
    { kind: 'skip', reason: { value: '' } },
    {
      kind: 'gift',
      donor: {
        type: 'company',
        companyName: 'Flashpoint',
        householdName: null,
        externalId: { id: 'account:Flashpoint' },
      },
    },
    { kind: 'gift', donor: { type: 'household', companyName: null, householdName: 'Diaz Household' } },
  ]);
});

const generic = (row: string) =>
  interpret(`Nom;Courriel;Téléphone;Pays;Code postal;Langue;Type de donateur;Montant;Devise;Date;Mode de paiement;No chèque;Statut
Base;;;;;;;5,00;;31/01/2025;;;
${row}
`).then(({ rows }) => rows[1]);

describe('interpretRow, generic', () => {
  it('names every problem of a row at once, in both languages', async () => {
    const outcome = await generic('Roy;not an address;;;;;robot;-5,00;;30/02/2025;;;payé');
    expect(outcome).toMatchObject({ kind: 'refused', line: 3 });
    if (outcome?.kind !== 'refused') throw new Error('expected a refusal');
    expect(outcome.problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
      'Line 3, column “Type de donateur”: “robot” is not a type of donor. Write individual, company, foundation, household or anonymous.',
      'Line 3, column “Courriel”: “not an address” is not an e-mail address. Correct it or leave it blank.',
      'Line 3, column “Montant”: “-5,00” is not more than zero. A refund is recorded on its gift, not imported as a gift.',
      'Line 3, column “Date”: “30/02/2025” does not exist in the calendar. Correct the date.',
    ]);
    expect(describeProblem(outcome.problems[3] ?? { code: 'FILE_EMPTY' }, 'fr')).toBe(
      "Ligne 3, colonne «\u00a0Date\u00a0»\u00a0: «\u00a030/02/2025\u00a0» n'existe pas au calendrier. Corrigez la date.",
    );
  });

  it('keeps what it can with warnings', async () => {
    expect(await generic("'=Roy;r@example.com;12;Atlantide;ABC;klingon;;1 250,00 $ US;;1/2/2025;troc;;reçu")).toMatchObject({
      kind: 'gift',
      donor: { lastName: '=Roy', phone: '12', country: null, postalCode: 'ABC', language: 'unknown' },
      gift: { amountCents: 125_000, currency: 'USD', receivedOn: '2025-02-01', paymentMethodType: 'other' },
      warnings: [{ code: 'COUNTRY_UNKNOWN' }, { code: 'PHONE_INVALID' }, { code: 'LANGUAGE_UNKNOWN' }, { code: 'PAYMENT_METHOD_UNKNOWN' }],
    });
  });

  it('deduces a cheque from its number', async () => {
    expect(await generic('Roy;;;;;;;5,00;eur;1/2/2025;;00123;')).toMatchObject({
      gift: { paymentMethodType: 'cheque', chequeNumber: '00123', currency: 'EUR' },
    });
  });

  test.each([
    [';;;;;;;5,00;;1/2/2025;;;', 'DONOR_MISSING'],
    ['Roy;;;;;;;;;1/2/2025;;;', 'AMOUNT_EMPTY'],
    ['Roy;;;;;;;0,00;;1/2/2025;;;', 'AMOUNT_NOT_POSITIVE'],
    ['Roy;;;;;;;5,00;ZZZ;1/2/2025;;;', 'CURRENCY_UNKNOWN'],
    ['Roy;;;;;;;5,00 €;CAD;1/2/2025;;;', 'CURRENCY_CONFLICT'],
    ['Roy;;;;;;;5,00;;;;;', 'DATE_EMPTY'],
    ['Roy;;;;;;;5,00;;1/2/2025 noon;;;', 'DATE_UNREADABLE'],
    [`${'R'.repeat(256)};;;;;;;5,00;;1/2/2025;;;`, 'TEXT_TOO_LONG'],
    ['Roy;5,00', 'COLUMN_COUNT'],
  ])('refuses %s: %s', async (row, code) => {
    expect(await generic(row)).toMatchObject({ kind: 'refused', problems: [{ code }] });
  });

  test.each(['Anonyme;;;;;;;5,00;;1/2/2025;;;', ';;;;;;anonyme;5,00;;1/2/2025;;;'])('knows an anonymous donor in %s', async (row) => {
    expect(await generic(row)).toMatchObject({ kind: 'gift', donor: { type: 'anonymous', lastName: null } });
  });

  it('moves an instant to the charity’s civil date, and refuses what only an answer would settle', async () => {
    expect(await generic('Roy;;;;;;;5,00;;2026-01-01T04:59:00Z;;;')).toMatchObject({
      gift: { receivedOn: '2025-12-31', receivedAt: '2026-01-01T04:59:00Z' },
    });
    const { plan } = await interpret('Nom,Montant,Date\nRoy,5,2025-01-01\n');
    const late = { line: 9, cells: ['Roy', '1,250', '03/04/2025'], problems: [] };
    expect(interpretRow(late, plan)).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'AMOUNT_AMBIGUOUS' }, { code: 'DATE_AMBIGUOUS' }],
    });
  });

  it('reads donors without gifts, and skips a row made blank in place', async () => {
    const { rows, plan } = await interpret('First name,Last name,Donor id\nZoé,Roy,12\n');
    expect(rows[0]).toMatchObject({ kind: 'donor', donor: { externalId: { system: 'import', id: '12' } } });
    expect(interpretRow({ line: 2, cells: ['', ' ', ''], problems: [] }, plan)).toMatchObject({
      kind: 'skip',
      reason: { code: 'ROW_BLANK' },
    });
  });
});
