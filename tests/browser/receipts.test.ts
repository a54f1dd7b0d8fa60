import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chooseTheme } from '../harness/accessibility';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { gift, readyForReceipts, receiptDonor } from '../harness/charity-settings';
import { textOf } from '../harness/read-pdf';
import { startServer, type Client, type TestServer } from '../harness/server';
import { findingsIn } from '../harness/usable';
import { workOffJobs } from '../harness/work-off';

const YEAR = 2025;

/** The auditor's visit, the treasurer's January, and what staff do with one receipt. */
describe('the rooms of receipts', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;
  let chain: string[];
  let lastOfChain: string;
  let donor: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
    await readyForReceipts(admin);
    donor = await receiptDonor(admin, { firstName: 'Hélène', lastName: 'Vérifiée' });
    const first = await issued(donor, { amount: 500, advantageAmount: 120, advantageDescription: 'Souper-bénéfice' });
    const second = (await admin.post(`/receipts/${first.documentId}/replace`, { reason: 'Adresse erronée' }).expect(201)).body.data;
    const third = (await admin.post(`/receipts/${second.documentId}/replace`, { reason: 'Prénom erroné' }).expect(201)).body.data;
    chain = [first.number, second.number, third.number];
    lastOfChain = third.documentId;
    const ended = await issued(donor, { amount: 80 });
    await admin.post(`/receipts/${ended.documentId}/cancel`, { reason: 'Don d’une autre personne' }).expect(200);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const issued = async (of: string, fields: object): Promise<{ documentId: string; number: string }> =>
    (await admin.post(`/donations/${await gift(admin, of, { receivedOn: `${YEAR}-03-01`, ...fields })}/receipt`, {}).expect(201)).body.data;
  const choose = async (page: Page, field: string, option: string): Promise<void> => {
    await page.locator(`[data-field="${field}"] [role="combobox"]`).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  /** Presses a button that opens a PDF in a tab of its own. @returns what the PDF says */
  const pdfOf = async (page: Page, press: () => Promise<void>, endsWith: RegExp): Promise<string> => {
    // Read on its way: the browser keeps no body of what a page takes as a blob.
    const onItsWay = new Promise<Buffer>((resolve) => {
      void page.route(
        (address) => endsWith.test(address.pathname),
        async (route) => {
          const response = await route.fetch();
          expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
          const body = await response.body();
          await route.fulfill({ response, body });
          resolve(body);
        },
        { times: 1 },
      );
    });
    const opened = page.waitForEvent('popup');
    await press();
    const body = await onItsWay;
    await (await opened).close();
    return textOf(body);
  };

  it('the auditor finds number N, opens its PDF, sees its chain, takes the pack away and verifies', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/receipts?year=${YEAR}`);
    await page.getByText('Reçus et dons concordent au cent près').waitFor();
    await page.getByText(`Délivrés : 1 · Annulés : 1 · Remplacés : 2 · Numéros manquants : 0`).waitFor();
    await page.getByLabel('Trouver un reçu par son numéro').fill(chain[1] ?? '');
    await page.keyboard.press('Enter');
    await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
    await picture('receipts-register');
    await page.getByRole('link', { name: chain[1] }).click();
    await page.getByRole('heading', { level: 1, name: `Reçu ${chain[1]}` }).waitFor();

    const links = page.getByRole('region', { name: 'Chaîne' });
    expect(await links.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^${chain[0]}Remplacé`)),
      expect.stringMatching(new RegExp(`^${chain[1]}Remplacé`)),
      expect.stringMatching(new RegExp(`^${chain[2]}Délivré`)),
    ]);
    await links.getByText('Prénom erroné').waitFor();
    await picture('receipt-chain');
    const marked = await pdfOf(page, () => page.getByRole('button', { name: 'Ouvrir le PDF' }).click(), /\/pdf$/);
    expect(marked).toContain('ANNULÉ');
    expect(marked).toContain(chain[1]);
    await page.getByRole('button', { name: /Autres actions/ }).click();
    const original = await pdfOf(page, () => page.getByRole('menuitem', { name: 'Ouvrir le PDF tel que délivré' }).click(), /\/pdf$/);
    expect(original).toContain(`annule et remplace le reçu n° ${chain[0]}`);
    expect(original).not.toContain('ANNULÉ');
    expect(original).toContain('380,00');
    await links.getByRole('link', { name: chain[2] }).click();
    await page.getByRole('heading', { level: 1, name: `Reçu ${chain[2]}` }).waitFor();

    await walkTo(page, `${crm}/receipts?year=${YEAR}`);
    await page.getByRole('button', { name: 'Dossier de vérification' }).click();
    await page.getByRole('progressbar', { name: 'Dossier en préparation' }).waitFor();
    await workOffJobs(server);
    const take = page.getByRole('button', { name: `Télécharger le dossier de ${YEAR}` });
    await take.waitFor();
    // Whoever comes back finds it again.
    await page.reload();
    await take.waitFor();
    const download = page.waitForEvent('download');
    await take.click();
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'pack-')), 'pack.zip');
    await (await download).saveAs(file);
    execFileSync('unzip', ['-q', file, '-d', path.dirname(file)]);
    const told = JSON.parse(readFileSync(path.join(path.dirname(file), String(YEAR), 'verification.json'), 'utf8'));
    expect(told).toMatchObject({ verification: { isIntact: true, receipts: 4 }, totals: { issued: 1, cancelled: 1, replaced: 2, missing: 0, difference: 0 } });

    await page.getByRole('button', { name: 'Vérifier le registre' }).click();
    await page.getByText('Le registre est intact').waitFor();
    await page.getByText(/4 reçus vérifiés/).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('the treasurer puts right what the preflight finds, sees what the run would do, and runs it', async () => {
    const homeless = await receiptDonor(admin, { firstName: 'Paul', lastName: 'Sans-Adresse', address: {}, email: null });
    await gift(admin, homeless, { amount: 40, receivedOn: `${YEAR}-04-01` });
    const ready = await receiptDonor(admin, { firstName: 'Ève', lastName: 'Prête', email: 'eve@example.test' });
    await gift(admin, ready, { amount: 60, receivedOn: `${YEAR}-05-01` });
    const gala = await gift(admin, ready, { amount: 100, receivedOn: `${YEAR}-05-02`, advantageAmount: 90, advantageDescription: 'Gala' });
    for (const email of ['un@example.test', 'deux@example.test'])
      await gift(admin, await receiptDonor(admin, { firstName: 'Jeanne', lastName: 'Jumelle', email }), { amount: 15, receivedOn: `${YEAR}-06-01` });
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    const problem = (name: RegExp) => page.getByRole('region', { name });
    const preflight = async (): Promise<void> => {
      await walkTo(page, `${crm}/receipts/preflight?year=${YEAR}`);
      await page.getByRole('heading', { level: 1, name: 'Avant les reçus' }).waitFor();
      await page.locator('table').first().waitFor();
    };
    await preflight();
    await picture('receipts-preflight');
    // Each row leads to its fix: the settings, the gift, the two who are likely one, the donor.
    await problem(/Les paramètres de l’organisme/)
      .getByRole('link', { name: 'Téléversez une image de la signature.' })
      .click();
    await page.waitForURL(/\/organization$/);
    await preflight();
    await problem(/L’avantage dépasse 80/)
      .getByRole('link', { name: /Vérifiez l’avantage/ })
      .click();
    await page.waitForURL(new RegExp(`donors/${ready}/donations\\?gift=${gala}$`));
    await page.getByRole('dialog', { name: /Don de 100,00/ }).waitFor();
    await preflight();
    await problem(/sans doute le même/)
      .getByRole('link', { name: 'Fusionnez les deux, ou laissez-les séparés.' })
      .first()
      .click();
    await page.waitForURL(/donors\?search=/);
    await page.locator('tbody tr', { hasText: 'Jumelle' }).nth(1).waitFor();
    await preflight();
    await problem(/L’adresse du donateur est incomplète/)
      .getByRole('link', { name: 'Complétez l’adresse du donateur.' })
      .click();
    await page.waitForURL(new RegExp(`donors/${homeless}/edit$`));

    await walkTo(page, `${crm}/receipts/run?year=${YEAR}`);
    await page.getByRole('button', { name: 'Voir ce qui serait délivré' }).click();
    await page.getByRole('progressbar', { name: 'En cours' }).waitFor();
    await page.getByText('En attente de son tour.').waitFor();
    await workOffJobs(server);
    await page.getByRole('heading', { name: `Ce qui serait délivré · ${YEAR}` }).waitFor();
    await page.locator('tr', { hasText: 'Paul L Sans-Adresse' }).getByText('L’adresse du donateur est incomplète.').waitFor();
    await page
      .locator('tr', { hasText: 'Ève L Prête' })
      .getByText(/dépasse 80/)
      .waitFor();
    await picture('receipts-dry-run');
    expect((await admin.get(`/receipts/register?year=${YEAR}`)).body.data.totals.issued).toBe(1);

    await page.getByRole('button', { name: 'Délivrer ces reçus' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Délivrer ces reçus' }).click();
    await page.getByRole('progressbar', { name: 'En cours' }).waitFor();
    await picture('receipts-run');
    // One may leave and come back: the run is found again.
    await walkTo(page, `${crm}/receipts`);
    await page.getByRole('link', { name: 'Reçus d’une année' }).click();
    await page.getByRole('progressbar', { name: 'En cours' }).waitFor();
    await workOffJobs(server);
    await page.getByRole('heading', { name: `Terminé · ${YEAR}` }).waitFor();
    await page
      .locator('tr', { hasText: 'Ève L Prête' })
      .getByRole('link', { name: /^LAN-2025-/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /^Reçu LAN-2025-/ }).waitFor();
    await page.getByText('Dons d’une année').waitFor();
    await walkTo(page, `${crm}/receipts?year=${YEAR}`);
    await page.getByText('Reçus et dons concordent au cent près').waitFor();
    const { totals } = (await admin.get(`/receipts/register?year=${YEAR}`)).body.data;
    expect(totals).toMatchObject({ missing: 0, difference: 0 });
    expect(totals.issued).toBeGreaterThan(3);
    expect(problems).toEqual([]);
    await leave(page);
  }, 240_000);

  it('on a gift: acknowledges, issues in another language, replaces with what was wrong put right, cancels', async () => {
    const giver = await receiptDonor(admin, { firstName: 'Luc', lastName: 'Corrigé', email: 'luc@example.test' });
    const given = await gift(admin, giver, { amount: 60, receivedOn: `${YEAR}-09-02` });
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/donors/${giver}/donations?gift=${given}`);
    const card = page.getByRole('dialog', { name: /Gift of \$60\.00/ });
    await card.getByRole('button', { name: 'Acknowledge (not official)' }).click();
    await card.getByText('Acknowledgement, not official').waitFor();
    await choose(page, 'receiptLanguage', 'English');
    await card.getByRole('button', { name: 'Issue the receipt' }).click();
    const number = card.getByRole('link', { name: /^LAN-2025-/ });
    await number.waitFor();
    await picture('gift-receipts');
    const old = (await number.textContent()) ?? '';
    const first = (await admin.get(`/donations/${given}/receipt`).set('Accept', 'application/json').expect(200)).body.data;
    expect(first).toMatchObject({ number: old, language: 'en', kind: 'single' });

    await card.getByRole('button', { name: `More actions for Receipt ${old}` }).click();
    await page.getByRole('menuitem', { name: 'Replace the receipt' }).click();
    const replacing = page.getByRole('dialog', { name: 'Replace the receipt' });
    await choose(page, 'gift', 'Gift of $60.00, September 2, 2025');
    await replacing.locator(`input[name="${given}.amount"]`).fill('0');
    await replacing.getByRole('button', { name: 'Replace the receipt' }).click();
    await replacing.locator(`[data-field="${given}.amount"] [aria-invalid="true"]`).waitFor();
    await replacing.locator('[data-field="reason"] [aria-invalid="true"]').waitFor();
    await picture('receipt-replace');
    await replacing.locator('textarea[name="reason"]').fill('Wrong amount');
    await replacing.locator(`input[name="${given}.amount"]`).fill('66.50');
    await choose(page, 'language', 'French and English');
    await replacing.getByRole('button', { name: 'Replace the receipt' }).click();
    await page.waitForURL(/\/receipts\/[a-z0-9]{24}$/);
    await page.getByText('$66.50').first().waitFor();
    expect((await admin.get(`/donations/${given}`)).body.data).toMatchObject({ amount: 66.5 });
    const second = (await admin.get(`/donations/${given}/receipt`).set('Accept', 'application/json')).body.data;
    expect(second).toMatchObject({ language: 'bilingual', amount: 66.5, replaces: { number: old } });

    await page.getByRole('button', { name: /More actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Cancel the receipt' }).click();
    const cancelling = page.getByRole('dialog', { name: 'Cancel the receipt' });
    await cancelling.getByRole('button', { name: 'Cancel the receipt' }).click();
    await cancelling.locator('[aria-invalid="true"]').waitFor();
    await cancelling.locator('textarea').fill('Gift given back');
    await cancelling.getByRole('button', { name: 'Cancel the receipt' }).click();
    await page.getByText('Cancelled').first().waitFor();
    // On the gift every receipt it ever had, and the way to another.
    await walkTo(page, `${crm}/donors/${giver}/donations?gift=${given}`);
    await page.getByRole('dialog').getByRole('link', { name: old }).waitFor();
    await page.getByRole('dialog').getByRole('link', { name: second.number }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Issue the receipt' }).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('a wording is refused while the law misses something, seen, published, and used from then on', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/organization`);
    const specimen = await pdfOf(page, () => page.getByRole('button', { name: 'Aperçu : Français', exact: true }).click(), /preview$/);
    expect(specimen).toContain('SPÉCIMEN');
    expect(specimen).toContain('Mireille Gagnon');
    await page.getByRole('link', { name: 'Libellés des reçus, version par version' }).click();
    await page.getByRole('cell', { name: /CA-2019-04/ }).waitFor();
    await page.getByRole('link', { name: 'Nouveau libellé' }).click();
    await page.locator('input[name="donorName.fr"]').fill('Ami de la maison');
    await page.locator('input[name="donorName.en"]').fill('');
    expect(await page.locator('[name="officialPhrase.fr"]').count()).toBe(0);
    await page.keyboard.press('Control+s');
    await page.locator('[data-field="donorName.en"]').getByText('Il manque, en français ou en anglais : nom du donateur.').waitFor();
    await picture('wording-refused');
    await page.locator('input[name="donorName.en"]').fill('Friend of the house');
    const seen = await pdfOf(page, () => page.getByRole('button', { name: 'Aperçu : Français et anglais' }).click(), /preview$/);
    expect(seen).toContain('Ami de la maison');
    await page.getByRole('button', { name: 'Publier' }).first().click();
    await page.waitForURL(/\/receipts\/wordings$/);
    await page.locator('tr', { hasText: /-v1/ }).getByText('En vigueur').waitFor();
    await picture('wordings');
    const { documentId, wordingVersion } = (await admin.get(`/receipts/${(await issued(donor, { amount: 31 })).documentId}`)).body.data;
    expect(wordingVersion).toMatch(/^CA-.*-v1$/);
    await walkTo(page, `${crm}/receipts/${documentId}`);
    await page.getByText(wordingVersion).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it.each(['light', 'dark'] as const)(
    'has no serious finding and no sideways scroll in the %s theme',
    async (theme) => {
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', theme === 'light' ? 'fr' : 'en');
      await chooseTheme(page, theme);
      const names: Readonly<Record<string, string>> = {
        [`receipts?year=${YEAR}`]: 'register',
        [`receipts/${lastOfChain}`]: 'receipt',
        [`receipts/run?year=${YEAR}`]: 'run',
        [`receipts/preflight?year=${YEAR}`]: 'preflight',
        'receipts/wordings': 'wordings',
        'receipts/wordings/new': 'wording-new',
        [`donors/${donor}/receipts`]: 'of-donor',
      };
      expect(await findingsIn(page, crm, Object.keys(names), { seen: (room) => picture(`receipts-${names[room]}-${theme}`) })).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
    240_000,
  );

  it('offers a viewer the register and its PDFs, and nothing she may not do', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${crm}/receipts?year=${YEAR}`);
    await page.getByText('Reçus et dons concordent au cent près').waitFor();
    for (const name of ['Dossier de vérification', 'Imprimer ceux sans courriel']) expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Reçus d’une année' }).count()).toBe(0);
    await walkTo(page, `${crm}/receipts/${lastOfChain}`);
    await page.getByRole('button', { name: 'Ouvrir le PDF' }).waitFor();
    for (const name of [/Envoyer/, /Autres actions/]) expect(await page.getByRole('button', { name }).count()).toBe(0);
    expect(await pdfOf(page, () => page.getByRole('button', { name: 'Ouvrir le PDF' }).click(), /\/pdf$/)).toContain(chain[2]);
    const unreceipted = await gift(admin, donor, { amount: 12, receivedOn: `${YEAR}-10-10` });
    await walkTo(page, `${crm}/donors/${donor}/donations?gift=${unreceipted}`);
    await page.getByRole('dialog').getByText('Ce don n’a pas de reçu.').waitFor();
    for (const name of ['Délivrer le reçu', /Accuser réception/]) expect(await page.getByRole('dialog').getByRole('button', { name }).count()).toBe(0);
    await walkTo(page, `${crm}/receipts/wordings`);
    await page.getByRole('cell', { name: /CA-2019-04/ }).waitFor();
    expect(await page.getByRole('link', { name: /Nouveau libellé|Partir de celui-ci/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Aperçu/ }).count()).toBe(0);
    expect(problems).toEqual([]);
    for (const address of ['receipts/run', 'receipts/wordings/new']) {
      await walkTo(page, `${crm}/${address}`);
      await page.getByText('Vous n’avez pas la permission').first().waitFor();
    }
    await leave(page);
  }, 120_000);
});
