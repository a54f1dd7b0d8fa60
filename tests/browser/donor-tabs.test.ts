import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { RECEIPT_SETTINGS } from '../harness/charity-settings';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';
import { workOffJobs } from '../harness/work-off';

/** The sections of a donor's page: what was said, what they agreed to, how they pay, what was done. */
describe('a donor’s page', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;

  beforeAll(async () => {
    server = await startServer({ MECENE_DATA_DIR: mkdtempSync(path.join(tmpdir(), 'donor-tabs-')) }, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
    // A mail's footer says who writes: without an address nothing is sent.
    await admin.patch('', RECEIPT_SETTINGS).expect(200);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const made = async (route: string, data: object): Promise<string> => {
    const answer = await admin.post(route, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const newDonor = (lastName: string, email = `${lastName.toLowerCase()}@example.test`): Promise<string> =>
    made('/donors', { firstName: 'Zoé', lastName, email, language: 'fr' });

  it('tells what was said: an e-mail is written, kept, sent; a call is recorded; each opens', async () => {
    const donor = await newDonor('Ecrite');
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/donors/${donor}/communications`);
    await page.getByText('Rien n’a encore été dit').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Écrire un courriel' }).click();
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Un courriel doit avoir un objet.').waitFor();
    await page.locator('input[name="subject"]').fill('Merci Zoé');
    await page.locator('textarea[name="content"]').fill('Merci pour tout.\nÀ bientôt');
    await page.getByRole('checkbox', { name: 'Garder en brouillon pour l’instant' }).click();
    await page.getByRole('button', { name: 'Garder le brouillon' }).click();
    await page.getByRole('button', { name: 'Merci Zoé' }).click();
    await page.waitForURL(/communications\?message=[a-z0-9]+$/);
    await page.getByText('À bientôt').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('dialog').getByText('En route').waitFor();
    await workOffJobs(server);
    await page.keyboard.press('Escape');
    // The row asks for itself again while it waits.
    await page.getByRole('cell', { name: 'Envoyé', exact: true }).waitFor();

    await page.getByRole('button', { name: 'Inscrire une communication' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Écrivez ce qui a été dit.').waitFor();
    await page.locator('textarea[name="content"]').fill('Elle aime les lanternes.');
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('cell', { name: 'Appel', exact: true }).first().waitFor();
    await picture('donor-communications');
    expect(await seriousFindings(page)).toEqual([]);
    const { data } = (await admin.get(`/donors/${donor}/communications`).expect(200)).body;
    expect(data).toMatchObject([
      { communicationType: 'phone', direction: 'outbound', deliveryStatus: 'sent', content: 'Elle aime les lanternes.' },
      { communicationType: 'email', deliveryStatus: 'sent', subject: 'Merci Zoé', consentBasis: 'exempt' },
    ]);

    await page.goto(`${crm}/donors/${donor}/communications?type=phone&message=${data[1].documentId}`);
    await page.getByRole('dialog').getByText('Merci pour tout.').waitFor();
    await picture('donor-communication');
    await page.keyboard.press('Escape');
    await page.getByRole('cell', { name: 'Courriel', exact: true }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('says beforehand why an e-mail would be refused, and shows the refusal', async () => {
    const donor = await newDonor('Refuse');
    await admin.patch(`/donors/${donor}`, { communicationPreferences: { doNotContact: true } }).expect(200);
    const { page } = await visitAs(browser, server.url, 'staffMember', 'en');
    await walkTo(page, `${crm}/donors/${donor}/communications`);
    await page.getByRole('button', { name: 'Write an e-mail' }).click();
    await page.getByText(/This donor may not be sent this: /).waitFor();
    await page.locator('input[name="subject"]').fill('Hello');
    await page.locator('textarea[name="content"]').fill('Hello');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('dialog').getByText('This did not work').waitFor();
    expect((await admin.get(`/donors/${donor}/communications`)).body.data).toEqual([]);
    await leave(page);
  }, 120_000);

  it('keeps the ledger of consents, and says what may be sent today', async () => {
    const donor = await newDonor('Consentante');
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/donors/${donor}/consents`);
    await page.getByText('Aucun consentement inscrit').waitFor();
    const offers = page
      .getByRole('row', { name: /^Courriel/ })
      .getByRole('cell')
      .last();
    await offers.getByText('Non permis').waitFor();
    await page.getByRole('button', { name: 'Inscrire un consentement' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Inscrire un consentement' }).click();
    await dialog.getByText(/Un consentement exprès doit dire d’où il vient/).waitFor();
    await page.locator('input[name="source"]').fill('Formulaire du gala');
    await page.locator('textarea[name="wording"]').fill('Oui, écrivez-moi');
    await dialog.getByRole('button', { name: 'Inscrire un consentement' }).click();
    await offers.getByText('Permis', { exact: true }).waitFor();
    await page.getByRole('cell', { name: 'Formulaire du gala' }).waitFor();
    await page.getByText('1 élément').click();
    await page.getByText('wording: Oui, écrivez-moi').waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Inscrire un retrait' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Inscrire un retrait' }).click();
    await offers.getByText('Non permis').waitFor();
    await page.getByRole('cell', { name: 'Retiré', exact: true }).waitFor();
    await picture('donor-consents');
    expect((await admin.get(`/donors/${donor}/consents`)).body.data).toMatchObject([
      { channel: 'email', basis: null, withdrawnAt: expect.any(String) },
      { channel: 'email', basis: 'express', source: 'Formulaire du gala', evidence: { wording: 'Oui, écrivez-moi' }, recordedBy: expect.any(String) },
    ]);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('keeps how a donor pays: added, made the default, retired, deleted', async () => {
    const donor = await newDonor('Payante');
    await made(`/donors/${donor}/payment-methods`, { type: 'cheque', bankName: 'Caisse du Phare', isDefault: true });
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/donors/${donor}/payment-methods`);
    await page.getByRole('button', { name: 'Add a payment method' }).click();
    await page.locator('input[name="brand"]').fill('4111 1111 1111 1111');
    await page.locator('input[name="last4"]').fill('42');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Write exactly four digits.').waitFor();
    await page.locator('input[name="last4"]').fill('4242');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('[data-field="brand"] [aria-invalid="true"]').waitFor();
    await page.locator('input[name="brand"]').fill('Visa');
    await page.locator('input[name="expiry"]').fill('2031-04');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('row', { name: /Visa •••• 4242.*2031-04/ }).waitFor();
    await page.getByRole('button', { name: 'More actions for Visa •••• 4242' }).click();
    await page.getByRole('menuitem', { name: 'Use by default' }).click();
    await page.getByRole('row', { name: /Visa •••• 4242 by default/ }).waitFor();
    await page.getByRole('button', { name: 'More actions for Caisse du Phare' }).click();
    await page.getByRole('menuitem', { name: 'Use no longer' }).click();
    await page.getByRole('row', { name: /Caisse du Phare.*no longer used/ }).waitFor();
    await picture('donor-payment-methods');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'More actions for Caisse du Phare' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('row', { name: /Caisse du Phare/ }).waitFor({ state: 'detached' });
    // The card number that was typed is refused by the server: the one failed request.
    expect(problems.filter((problem) => !/^400 POST .*payment-methods$/.test(problem))).toEqual([]);

    await walkTo(page, `${crm}/donors/${donor}/history`);
    await page.getByText('Payment methods: delete').waitFor();
    await picture('donor-history');
    expect(await seriousFindings(page)).toEqual([]);
    await leave(page);
  }, 120_000);

  it('opens on the section its address names, in both themes, and on a phone', async () => {
    const donor = await newDonor('Partout-de-Sainte-Anne', 'marie-philomene.partout-de-sainte-anne@organisation-exemple.test');
    const campaign = await made('/campaigns', { name: 'Grande campagne annuelle des lanternes', campaignStatus: 'active', startDate: '2020-01-01' });
    for (let year = 2020; year <= 2026; year += 1) await made(`/donors/${donor}/donations`, { amount: 12_345.67, receivedOn: `${year}-03-01`, campaign });
    const tag = await made('/tags', { name: 'Bénévole du grand bal annuel', color: '#c5221f' });
    await admin.post(`/donors/${donor}/tags`, { tagId: tag }).expect(201);
    const segment = await made('/segments', { name: 'Amis de longue date de la maison', isAutomatic: false });
    await admin.post(`/segments/${segment}/assign`, { add: [donor], reason: 'Choisie par le conseil' }).expect(200);
    await made(`/donors/${donor}/pledges`, { amount: 12_345.67 });
    await made(`/donors/${donor}/recurring`, { amount: 1250, frequency: 'monthly', startDate: '2030-01-01' });
    await made(`/donors/${donor}/notes`, { body: 'Préfère qu’on lui téléphone le soir.', kind: 'general' });
    await made('/tasks', { title: 'Rappeler après le grand bal annuel', donor, dueOn: '2030-01-05' });
    await made(`/donors/${donor}/communications`, { communicationType: 'letter', content: 'Bonjour', subject: 'Une lettre' });
    await made(`/donors/${donor}/consents`, { channel: 'mail', basis: 'express', source: 'Lettre' });
    await made(`/donors/${donor}/payment-methods`, { type: 'card', brand: 'Visa', last4: '4242' });
    const TABS = ['overview', 'donations', 'recurring', 'receipts', 'profile', 'payment-methods', 'communications', 'consents', 'notes', 'history'];
    for (const language of ['fr', 'en'] as const) {
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', language, { width: 390, height: 844 });
      for (const theme of ['dark', 'light'] as const) {
        await chooseTheme(page, theme);
        for (const tab of TABS) {
          await walkTo(page, `${crm}/donors/${donor}/${tab}`);
          await page.getByRole('tabpanel').waitFor();
          expect([theme, tab, await seriousFindings(page)]).toEqual([theme, tab, []]);
          expect([theme, tab, await overflow(page)]).toEqual([theme, tab, 0]);
          if (theme === 'dark') await picture(`donor-${tab}-phone`);
        }
      }
      expect(problems).toEqual([]);
      await leave(page);
    }
  }, 400_000);

  it('loads no chart for a section that has none', async () => {
    const donor = await newDonor('Legere');
    await made(`/donors/${donor}/donations`, { amount: 20, receivedOn: '2026-03-01' });
    const { page } = await visitAs(browser, server.url, 'staffViewer', 'en');
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await walkTo(page, `${crm}/donors/${donor}/profile`);
    await page.getByText('Communication preferences').waitFor();
    await page.waitForLoadState('networkidle');
    expect(loaded.filter((url) => /BarsChart|recharts/.test(url))).toEqual([]);
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.locator('svg.recharts-surface').waitFor();
    expect(loaded.filter((url) => /BarsChart/.test(url)).length).toBeGreaterThan(0);
    await leave(page);
  }, 120_000);

  it('offers a viewer to read, masks what they may not see, and says who can let them in', async () => {
    const donor = await newDonor('Regardee');
    await made(`/donors/${donor}/payment-methods`, { type: 'card', brand: 'Visa', last4: '4242' });
    await made(`/donors/${donor}/communications`, { communicationType: 'email', subject: 'Brouillon', content: 'Pas encore', deliveryStatus: 'draft' });
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${crm}/donors/${donor}/payment-methods`);
    await page.getByRole('row', { name: /Visa/ }).waitFor();
    expect(await page.getByText('4242').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Ajouter un mode|Autres actions pour/ }).count()).toBe(0);
    await walkTo(page, `${crm}/donors/${donor}/communications`);
    await page.getByRole('button', { name: 'Brouillon' }).click();
    await page.getByText('Pas encore').waitFor();
    expect(await page.getByRole('button', { name: /Envoyer|Écrire un courriel|Inscrire/ }).count()).toBe(0);
    await walkTo(page, `${crm}/donors/${donor}/consents`);
    await page.getByText('Aucun consentement inscrit').waitFor();
    expect(await page.getByRole('button', { name: /Inscrire/ }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'Historique' }).count()).toBe(0);
    await walkTo(page, `${crm}/donors/${donor}/history`);
    await page.getByText('Vous n’avez pas la permission').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);
});
