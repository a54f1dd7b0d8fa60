import type { Browser } from 'playwright-core';
import { seriousFindings } from '../harness/accessibility';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';

/** What people do in the panel's first rooms, in a real browser and in both languages. */
describe('the panel', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
    await admin.post('/donors', { type: 'company', companyName: 'Acme Ltd.' }).expect(201);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A donor with one gift of 1,234.50. */
  const newDonor = async (firstName: string): Promise<string> => {
    const answer = await admin.post('/donors', {
      firstName,
      lastName: 'Tremblay-Côté',
      email: 'zoe@example.test',
      language: 'fr',
      address: { city: 'Québec', postalCode: 'G1K 1A1' },
    });
    await admin.post(`/donors/${answer.body.data.documentId}/donations`, { amount: 1234.5, receivedOn: '2026-03-01' }).expect(201);
    return answer.body.data.documentId;
  };

  it.each([
    ['fr', /donateurs/i, /1\s234,50\s\$/, '250,00', /1\s484,50\s\$/],
    ['en', /donors/i, /\$1,234\.50/, '250.00', /\$1,484\.50/],
  ] as const)(
    '%s: finds a donor, records a gift and sees the new total',
    async (language, title, before, amount, after) => {
      const donor = await newDonor(language === 'fr' ? 'Zoé' : 'Zoë');
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', language);
      await walkTo(page, `${server.url}/admin/plugins/crm/donors`);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('table tbody tr').nth(1).waitFor();
      await picture('donors');
      expect(await seriousFindings(page)).toEqual([]);

      await page.keyboard.press('/');
      await page.keyboard.type('zoe trem');
      await page.getByText('Acme Ltd.').waitFor({ state: 'detached' });
      await page
        .getByText(language === 'fr' ? 'Zoé Tremblay-Côté' : 'Zoë Tremblay-Côté')
        .first()
        .click();
      await page.waitForURL(new RegExp(`donors/${donor}`));
      await page.getByText(before).first().waitFor();
      await picture('donor');
      expect(await seriousFindings(page)).toEqual([]);

      await walkTo(page, `${server.url}/admin/plugins/crm/donors/${donor}/gifts/new`);
      await page.locator('input[name="amount"]').fill(amount);
      await picture('new-gift');
      await page.keyboard.press('Control+s');
      await page.waitForURL(new RegExp(`donors/${donor}$`));
      await page.getByText(after).first().waitFor();
      expect(problems).toEqual([]);
      await leave(page);
    },
    180_000,
  );

  it('creates a donor with a tidy postal code, and asks for a name first', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm/donors/new`);
    await page.locator('input[name="firstName"]').waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await picture('new-donor-refused');
    await page.locator('input[name="firstName"]').fill('Ève');
    await page.locator('input[name="lastName"]').fill('Gagnon');
    await page.locator('input[name="postalCode"]').fill('h2x1y4');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/donors\/[a-z0-9]{20,}$/);
    await page.getByText('H2X 1Y4').first().waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('offers a viewer nothing they may not do, and the door holds too', async () => {
    const donor = await newDonor('Zoé');
    const { page } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${server.url}/admin/plugins/crm/donors/${donor}`);
    await page.getByText('Zoé Tremblay-Côté').first().waitFor();
    expect(await page.getByRole('link', { name: 'Nouveau don' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Nouveau don' }).count()).toBe(0);
    await walkTo(page, `${server.url}/admin/plugins/crm/donors/new`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('input[name="firstName"]').count()).toBe(0);
    await leave(page);
  }, 180_000);
});
