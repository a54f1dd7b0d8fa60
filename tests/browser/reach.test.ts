import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { expectUsable } from '../harness/usable';
import { workOffJobs } from '../harness/work-off';

/** What is written to donors: templates with what a donor would read, all messages, and the outbox. */
describe('the rooms that reach out', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;
  let donor: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
    donor = (await admin.post('/donors', { firstName: 'Zoé', lastName: 'Côté', email: 'zoe@example.test', language: 'fr' }).expect(201)).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 75 }).expect(201);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('writes a template in both languages, with fields, refusals beside them and a donor’s own view', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/templates/new`);
    await page.locator('input[name="name"]').waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Donnez un nom au modèle.').waitFor();
    await page.locator('input[name="name"]').fill('Merci');
    await page.locator('input[name="subjectFr"]').fill('Merci de votre don');
    await page.locator('textarea[name="bodyFr"]').fill('Bonjour , merci de {{ gift.amount | money }} {{ donor.secret }}');
    // The field goes where the cursor was.
    await page.locator('textarea[name="bodyFr"]').press('Control+Home');
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowRight');
    await page.locator('[data-field="merge-fr"] [role="combobox"]').click();
    await page.getByRole('option', { name: 'Donateur : nom', exact: true }).click();
    expect(await page.locator('textarea[name="bodyFr"]').inputValue()).toBe('Bonjour {{ donor.name }}, merci de {{ gift.amount | money }} {{ donor.secret }}');
    await page.keyboard.press('Control+s');
    await page
      .locator('[data-field="bodyFr"]')
      .getByText(/n’existent pas : donor\.secret/)
      .waitFor();
    expect(problems).toEqual(['400 POST /crm/organizations/' + server.charities.lanterne + '/templates']);
    problems.length = 0;
    await page.locator('textarea[name="bodyFr"]').fill('Bonjour {{ donor.name }}, merci de {{ gift.amount | money }}.');
    // A gift that is slow to come: until it is known, nothing is asked that would be refused for the lack of it.
    await page.route(`**/donors/${donor}/donations?*`, async (route) => {
      await pause(1500);
      await route.continue();
    });
    await page.locator('[data-field="preview-donor"] [role="combobox"]').pressSequentially('Côté');
    await page.getByRole('option', { name: /Côté/ }).first().click();
    await page
      .frameLocator('iframe')
      .getByText(/Bonjour Zoé Côté, merci de 75,00/)
      .waitFor();
    await picture('template-form');
    await page.locator('input[name="subjectEn"]').fill('Thank you');
    await page.locator('textarea[name="bodyEn"]').fill('Dear {{ donor.name }}');
    await page.locator('[data-field="preview-language"] [role="combobox"]').click();
    await page.getByRole('option', { name: 'Anglais' }).click();
    await page.frameLocator('iframe').getByText('Dear Zoé Côté').waitFor();
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/templates$/);
    await page.getByRole('link', { name: 'Merci' }).click();
    await page.getByText('Version 1; enregistrer crée la suivante').waitFor();
    await page.locator('textarea[name="bodyEn"]').fill('');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/templates$/);
    await page.getByText('Français seulement').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('lists what was sent, and shows the file of a message that no mail service took', async () => {
    await admin
      .post(`/donors/${donor}/communications`, { subject: 'Des nouvelles', content: '<p>Bonne <b>année</b><script>alert(1)</script></p>' })
      .expect(201);
    await admin.post(`/donors/${donor}/communications`, { communicationType: 'phone', direction: 'inbound', content: 'A appelé' }).expect(201);
    await workOffJobs(server);
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/communications`);
    await page.getByRole('link', { name: 'Des nouvelles' }).waitFor();
    await walkTo(page, `${crm}/communications?type=phone`);
    await page.getByRole('link', { name: 'Appel' }).waitFor();
    expect(await page.getByRole('link', { name: 'Des nouvelles' }).count()).toBe(0);
    await walkTo(page, `${crm}/communications`);
    await page.getByRole('link', { name: 'Des nouvelles' }).click();
    await page.frameLocator('iframe').getByText('Bonne année').waitFor();
    await picture('communication');
    await page.getByRole('link', { name: 'Voir le fichier dans la boîte d’envoi' }).click();
    await page.getByText(/Bonne année/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger le fichier .eml' }).click();
    expect((await download).suggestedFilename()).toBe('des-nouvelles.eml');
    await picture('outbox-message');
    await page.getByRole('link', { name: 'Boîte d’envoi' }).first().click();
    await page.getByRole('link', { name: 'Des nouvelles' }).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('offers a viewer what may be read, and nothing else', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${crm}/templates`);
    await page.getByText('Merci', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Nouveau modèle' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Autres actions/ }).count()).toBe(0);
    await walkTo(page, `${crm}/communications`);
    await page.getByRole('link', { name: 'Des nouvelles' }).waitFor();
    expect(await page.getByRole('link', { name: 'Boîte d’envoi' }).count()).toBe(0);
    await walkTo(page, `${crm}/communications/outbox`);
    await page.getByText('Vous n’avez pas la permission').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it.each(['fr', 'en'] as const)(
    'can be used by everybody in %s: both themes, small screens',
    async (language) => {
      const visit = await visitAs(browser, server.url, 'staffAdmin', language);
      const template = (await admin.get('/templates')).body.data[0].documentId;
      const message = (await admin.get('/communications?type=email')).body.data[0].documentId;
      const file = (await admin.get('/outbox')).body.data[0].messageId;
      const pages = ['templates', 'templates/new', `templates/${template}/edit`, 'communications', `communications/${message}`, 'communications/outbox'];
      pages.push(`communications/outbox/${encodeURIComponent(file)}`);
      await expectUsable(visit, crm, pages, 'reach');
      expect(visit.problems).toEqual([]);
      await leave(visit.page);
    },
    180_000,
  );
});
