import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';

/** A recurring gift, from the day it is promised to the day it ends. */
describe('recurring gifts', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let donor: string;
  const today = new Date().toISOString().slice(0, 10);

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
    donor = (await admin.post('/donors', { firstName: 'Zoé', lastName: 'Tremblay' }).expect(201)).body.data.documentId;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is started for a donor found by typing', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm/recurring`);
    await page.getByText('Pas encore de don récurrent').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await walkTo(page, `${server.url}/admin/plugins/crm/recurring/new`);
    await page.getByRole('combobox', { name: /Donateur/ }).click();
    await page.keyboard.type('zo');
    await page.getByRole('option', { name: 'Zoé Tremblay' }).click();
    await page.locator('input[name="amount"]').fill('25,50');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.waitForURL(/recurring\/[a-z0-9]{20,}$/);
    await page.getByRole('heading', { level: 1, name: /25,50\s\$ chaque mois/ }).waitFor();
    expect((await admin.get(`/donors/${donor}/recurring`)).body.data).toMatchObject([{ amount: 25.5, frequency: 'monthly', startDate: expect.any(String) }]);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('is paid, raised, paused, resumed and cancelled with its reasons kept', async () => {
    const started = await admin.post(`/donors/${donor}/recurring`, { amount: 40, frequency: 'monthly', startDate: today }).expect(201);
    const plan: string = started.body.data.documentId;
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm/recurring/${plan}`);
    await page.locator('svg.recharts-surface').waitFor();
    await picture('recurring');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('tab', { name: 'Versements' }).click();
    await page.getByRole('button', { name: 'Inscrire le paiement' }).click();
    await page.getByRole('button', { name: 'Inscrire le don' }).click();
    await page.getByText('Payé', { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.locator('[role="dialog"] input[name="amount"]').fill('60');
    await page.locator('[role="dialog"] input[name="reason"]').fill('Augmentation');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('heading', { level: 1, name: /60,00\s\$/ }).waitFor();

    await page.getByRole('button', { name: 'Suspendre' }).click();
    await page.locator('[role="dialog"]').getByRole('button', { name: 'Suspendre' }).click();
    await page.getByText('Suspendu', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.getByText('Actif', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Annuler le don récurrent' }).click();
    await page.locator('[role="dialog"]').getByRole('button', { name: 'Annuler le don récurrent' }).click();
    await page.getByText('Dites pourquoi').waitFor();
    await page.locator('[role="dialog"] input[name="reason"]').fill('Déménagement');
    await page.locator('[role="dialog"]').getByRole('button', { name: 'Annuler le don récurrent' }).click();
    await page.getByText(/Annulé le .* : Déménagement|Annulé le .*Déménagement/).waitFor();
    expect(await page.getByRole('button', { name: 'Modifier' }).count()).toBe(0);

    await walkTo(page, `${server.url}/admin/plugins/crm/recurring/${plan}/changes`);
    await page.getByText(/Vaut 240,00\s\$ de plus par année/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect((await admin.get(`/recurring/${plan}`)).body.data).toMatchObject({
      planStatus: 'cancelled',
      cancelReason: 'Déménagement',
      totalPayments: 1,
      amount: 60,
    });
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('shows with its donor, in the dark and on a phone; a viewer only reads', async () => {
    const started = await admin.post(`/donors/${donor}/recurring`, { amount: 15, frequency: 'yearly', startDate: today }).expect(201);
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'en', { width: 390, height: 844 });
    await chooseTheme(page, 'dark');
    await walkTo(page, `${server.url}/admin/plugins/crm/donors/${donor}/recurring`);
    await page.getByRole('link', { name: '$15.00 every year' }).click();
    await page.getByRole('heading', { level: 1, name: '$15.00 every year' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    for (const name of ['Pause', 'Change', 'More actions']) expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0]);
    await walkTo(page, `${server.url}/admin/plugins/crm/recurring/${started.body.data.documentId}/installments`);
    await page.locator('table tbody tr').first().waitFor();
    expect(await page.getByRole('button', { name: 'Record payment' }).count()).toBe(0);
    await walkTo(page, `${server.url}/admin/plugins/crm/recurring?planStatus=active`);
    await page.locator('table tbody tr').first().waitFor();
    expect(await overflow(page)).toBe(0);
    expect(await page.getByRole('link', { name: 'New recurring gift' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);
});
