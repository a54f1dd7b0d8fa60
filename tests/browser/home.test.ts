import type { Browser } from 'playwright-core';
import { DESKTOP, leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { emailOf, PASSWORD } from '../harness/people';
import { startServer, type Client, type TestServer } from '../harness/server';

/** What a director sees first: the figures, and what is behind them. */
describe('the home page', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  const year = new Date().getUTCFullYear();

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
    const campaign = (await admin.post('/campaigns', { name: 'Guignolée', campaignStatus: 'active', goalAmount: 1000 }).expect(201)).body.data.documentId;
    const donor = (await admin.post('/donors', { firstName: 'Zoé', lastName: 'Tremblay', language: 'fr' }).expect(201)).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 1000.25, receivedOn: `${year - 1}-06-01` }).expect(201);
    await admin.post(`/donors/${donor}/donations`, { amount: 234.5, receivedOn: `${year}-01-02`, campaign }).expect(201);
    await admin.post(`/donors/${donor}/donations`, { amount: 65.5, receivedOn: `${year}-01-03` }).expect(201);
    await admin.post('/donors', { firstName: 'Jamais', lastName: 'Donné' }).expect(201);
    await admin.post(`/donors/${donor}/recurring`, { amount: 25, frequency: 'weekly', startDate: `${year}-01-01` }).expect(201);
    await admin.post('/tasks', { title: 'Appeler Zoé', donor, dueOn: `${year}-01-01` }).expect(201);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('comes after the form, which lets in nobody without the right password', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    await page.goto(`${server.url}/admin/auth/login`);
    await page.locator('input[name="email"]').fill(emailOf('staffAdmin'));
    await page.locator('input[name="password"]').fill(`not ${PASSWORD}`);
    await page.locator('button[type="submit"]').click();
    await page.getByText('L’adresse courriel ou le mot de passe est incorrect.').waitFor();
    await page.locator('input[name="password"]').fill(PASSWORD);
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(`${server.url}/admin/plugins/crm`);
    await page.getByRole('heading', { level: 1, name: 'Accueil' }).waitFor();
    await page.getByText('Appeler Zoé').waitFor();
    await context.close();
  });

  it('is where the panel begins, also by Strapi’s own link to it', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'superAdmin', 'en');
    await page.goto(`${server.url}/admin`);
    await page.waitForURL(`${server.url}/admin/plugins/crm`);
    await page.goto(`${server.url}/admin/settings/application-infos`);
    await page.getByRole('link', { name: 'Home', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  });

  it('stays open when the ten minutes of a token are over', async () => {
    const { page } = await visitAs(browser, server.url, 'superAdmin', 'fr');
    const tokenIsOver = () => page.evaluate(`localStorage.setItem('jwtToken', JSON.stringify('over'))`);
    const token = () => page.evaluate(`localStorage.getItem('jwtToken')`);
    await page.goto(`${server.url}/admin`);
    await page.getByRole('heading', { level: 1, name: 'Accueil' }).waitFor();
    await tokenIsOver();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Accueil' }).waitFor();
    expect(await token()).not.toBe('"over"');

    // The panel's pages for editing ask this; an error would be taken for the end of the session when it follows a renewal.
    const answered = await page.evaluate(
      `fetch('/admin/ai-feature-config', { headers: { Authorization: 'Bearer ' + JSON.parse(localStorage.getItem('jwtToken')) } }).then((answer) => answer.status)`,
    );
    expect(answered).toBe(200);
    await leave(page);
  });

  it.each([
    ['fr', 'light', 'Accueil', /^300,00\s\$$/, /2 dons\s: 300,00\s\$/, 'Appeler Zoé'],
    ['en', 'dark', 'Home', /^\$300\.00$/, /2 gifts: \$300\.00/, 'Appeler Zoé'],
  ] as const)(
    '%s, %s: shows the figures, and opens gifts that sum to the one pressed',
    async (language, theme, title, raised, sum, task) => {
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', language);
      await chooseTheme(page, theme);
      await walkTo(page, `${server.url}/admin/plugins/crm`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      const figure = page.getByRole('link', { name: raised });
      await figure.waitFor();
      await page.getByText(task).waitFor();
      await page.getByText('Guignolée').waitFor();
      await page.locator('svg.recharts-surface').first().waitFor();
      await picture(`home-${theme}`);
      expect(await seriousFindings(page)).toEqual([]);
      for (const width of [390, 768, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }
      await page.setViewportSize(DESKTOP);

      await figure.click();
      await page.waitForURL(/reports\/behind\/overview/);
      await page.getByText(sum).waitFor();
      expect(await seriousFindings(page)).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
    120_000,
  );

  it('keeps the period in the address, and counts it anew', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm?period=last-year`);
    await page
      .getByRole('link', { name: /^1\s000,25\s\$$/ })
      .first()
      .waitFor();
    await page.goto(`${server.url}/admin/plugins/crm?period=custom&from=${year}-01-03&to=${year}-01-03`);
    await page
      .getByRole('link', { name: /^65,50\s\$$/ })
      .first()
      .waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('lets a member tick a task off, and a viewer only read', async () => {
    const viewer = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(viewer.page, `${server.url}/admin/plugins/crm`);
    await viewer.page.getByRole('checkbox', { name: 'Appeler Zoé' }).waitFor();
    expect(await viewer.page.getByRole('checkbox', { name: 'Appeler Zoé' }).isDisabled()).toBe(true);
    expect(viewer.problems).toEqual([]);
    await leave(viewer.page);

    const member = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(member.page, `${server.url}/admin/plugins/crm`);
    await member.page.getByRole('checkbox', { name: 'Appeler Zoé' }).click();
    await member.page.getByRole('checkbox', { name: 'Appeler Zoé' }).waitFor({ state: 'detached' });
    expect((await admin.get('/tasks')).body.data).toEqual([]);
    expect(member.problems).toEqual([]);
    await leave(member.page);
  }, 120_000);

  it('is Strapi’s own for whoever has nothing to do here', async () => {
    const { db } = server.strapi;
    const author = await db.query('admin::role').findOne({ where: { code: 'strapi-author' } });
    await db.query('admin::user').update({ where: { email: emailOf('otherStaff') }, data: { roles: [author.id] } });
    const { page } = await visitAs(browser, server.url, 'otherStaff', 'en');
    await page.goto(`${server.url}/admin`);
    await page.getByRole('heading', { name: /^Hello/ }).waitFor();
    expect(page.url()).not.toContain('/plugins/crm');
    await leave(page);
  });
});
