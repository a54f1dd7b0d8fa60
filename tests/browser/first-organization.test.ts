import type { Browser } from 'playwright-core';
import { seriousFindings } from '../harness/accessibility';
import { leave, openBrowser, visitAs } from '../harness/browser';
import { startServer, type TestServer } from '../harness/server';

/** A new installation, where there is no charity yet. */
describe('the first organization', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('is made by the keeper of the installation, and so is another one', async () => {
    const { connection } = server.strapi.db;
    await connection.raw('DELETE FROM organization_members');
    await connection.raw('DELETE FROM organizations');
    const member = await visitAs(browser, server.url, 'staffMember', 'fr');
    await member.page.goto(`${server.url}/admin`);
    await member.page.getByText('Vous ne faites encore partie d’aucun organisme').waitFor();
    expect(await member.page.getByRole('button', { name: 'Nouvel organisme' }).count()).toBe(0);
    await leave(member.page);

    const english = await visitAs(browser, server.url, 'superAdmin', 'en');
    await english.page.goto(`${server.url}/admin`);
    await english.page.getByText('Create your organization').waitFor();
    await english.page.getByRole('button', { name: 'New organization' }).click();
    await english.page.getByRole('button', { name: 'Create the organization' }).waitFor();
    expect(await seriousFindings(english.page)).toEqual([]);
    await english.picture('organization-new');
    await leave(english.page);

    const { page, picture } = await visitAs(browser, server.url, 'superAdmin', 'fr');
    await page.goto(`${server.url}/admin`);
    await page.getByText('Créez votre organisme').waitFor();
    await picture('organization-first');
    await page.getByRole('button', { name: 'Nouvel organisme' }).click();
    await page.getByRole('button', { name: 'Créer l’organisme' }).click();
    await page.getByText('Donnez le nom de l’organisme.').waitFor();
    await page.getByRole('textbox', { name: 'Nom' }).fill('Les Amis du Fleuve');
    expect(await seriousFindings(page)).toEqual([]);
    await picture('organization-new');
    await page.getByRole('button', { name: 'Créer l’organisme' }).click();
    await page.waitForURL(/plugins\/crm\/organization$/);
    await page.getByRole('textbox', { name: 'Nom', exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Nom', exact: true }).inputValue()).toBe('Les Amis du Fleuve');

    await page.getByRole('button', { name: 'Nouvel organisme' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Les Amis du Fleuve');
    await dialog.getByRole('button', { name: 'Créer l’organisme' }).click();
    await dialog.getByText('existe déjà').first().waitFor();
    await dialog.getByRole('textbox', { name: 'Nom' }).fill('Les Amis du Lac');
    await dialog.getByRole('button', { name: 'Créer l’organisme' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Organisme' }).getByText('Les Amis du Lac').waitFor();
    await picture('organization-second');
    await leave(page);
    const { rows } = await connection.raw('SELECT name, slug, default_language, timezone FROM organizations ORDER BY id');
    expect(rows).toEqual([
      { name: 'Les Amis du Fleuve', slug: 'les-amis-du-fleuve', default_language: 'fr', timezone: 'America/Toronto' },
      { name: 'Les Amis du Lac', slug: 'les-amis-du-lac', default_language: 'fr', timezone: 'America/Toronto' },
    ]);
  }, 120_000);
});
