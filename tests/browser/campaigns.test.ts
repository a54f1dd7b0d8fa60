import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';

/** A campaign from its first draft to its end. */
describe('campaigns', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is created, started, followed with what belongs to it, and ended', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm/campaigns`);
    await page.getByText('Pas encore de campagne').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nouvelle campagne' }).first().click();
    await page.locator('input[name="name"]').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Écrivez le nom de la campagne.').waitFor();
    await page.locator('input[name="name"]').fill('Guignolée');
    await page.locator('input[name="goalAmount"]').fill('1 000,50');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.waitForURL(/campaigns\/[a-z0-9]{20,}$/);
    await page.getByText('Brouillon').first().waitFor();
    const campaign = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect((await admin.get(`/campaigns/${campaign}`)).body.data).toMatchObject({ name: 'Guignolée', goalAmount: 1000.5, campaignStatus: 'draft' });

    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Lancer ou reprendre' }).click();
    await page.getByText('En cours').first().waitFor();

    const child = (await admin.post('/campaigns', { name: 'Courriels', parent: campaign, campaignStatus: 'active' }).expect(201)).body.data.documentId;
    const donor = (await admin.post('/donors', { lastName: 'Tremblay' }).expect(201)).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 100, receivedOn: '2026-03-01', campaign }).expect(201);
    await admin.post(`/donors/${donor}/donations`, { amount: 50, receivedOn: '2026-03-02', campaign: child }).expect(201);
    await page.reload();
    await page
      .getByRole('link', { name: /^100,00\s\$$/ })
      .first()
      .waitFor();
    await page.getByText('Courriels').waitFor();
    await picture('campaign');
    expect(await seriousFindings(page)).toEqual([]);
    await walkTo(page, `${server.url}/admin/plugins/crm/campaigns/${campaign}?rollUp=true`);
    await page
      .getByRole('link', { name: /^150,00\s\$$/ })
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /^150,00\s\$$/ })
      .first()
      .click();
    await page.waitForURL(/gifts\?.*rollUp=true/);
    await page.locator('table tbody tr').nth(1).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    await walkTo(page, `${server.url}/admin/plugins/crm/campaigns/${campaign}`);
    await page.getByRole('button', { name: 'Autres actions' }).click();
    await page.getByRole('menuitem', { name: 'Terminer' }).click();
    await page.getByRole('button', { name: 'Terminer' }).click();
    await page.getByText('Terminée').first().waitFor();
    await page.getByRole('button', { name: 'Autres actions' }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('are found by name, in the dark and on a phone; a viewer only reads', async () => {
    await admin.post('/campaigns', { name: 'Été 2026', campaignStatus: 'active' }).expect(201);
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'en', { width: 390, height: 844 });
    await chooseTheme(page, 'dark');
    await walkTo(page, `${server.url}/admin/plugins/crm/campaigns`);
    await page.locator('input[name="search"]').fill('ete');
    await page.getByRole('heading', { level: 1, name: '1 campaign' }).waitFor();
    await page.getByRole('link', { name: 'Été 2026' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await page.getByRole('link', { name: 'New campaign' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Été 2026' }).click();
    await page.getByRole('heading', { level: 1, name: 'Été 2026' }).waitFor();
    expect(await page.getByRole('button', { name: 'More actions' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    await walkTo(page, `${server.url}/admin/plugins/crm/campaigns/new`);
    await page.getByText('You do not have permission for this').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);
});
