import type { Browser, Page } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { expectUsable } from '../harness/usable';
import { workOffJobs } from '../harness/work-off';

/** Reports that are kept, and come by e-mail by themselves. */
describe('the room of saved reports', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const choose = async (page: Page, field: string, option: string): Promise<void> => {
    await page.locator(`[data-field="${field}"] [role="combobox"]`).click();
    await page.getByRole('option', { name: option }).first().click();
  };

  it('saves the report one looks at, sends it now, pauses it, takes it up again and deletes it', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/reports/trends?interval=week`);
    await page.getByRole('link', { name: 'Enregistrer ce rapport' }).click();
    await page.waitForURL(/saved-reports\/new\?/);
    expect(await page.locator('[data-field="interval"] [role="combobox"]').innerText()).toContain('par semaine');
    await page.keyboard.press('Control+s');
    await page.getByText('Donnez un nom au rapport.').waitFor();
    await page.locator('input[name="name"]').fill('Dons de la semaine');
    await page.keyboard.press('Control+s');
    await page.getByText('Choisissez qui le reçoit, ou envoyez-le seulement sur demande.').waitFor();
    await page.locator('[data-field="recipients"] [role="combobox"]').click();
    await page.getByRole('option', { name: /staffadmin@example\.test/ }).click();
    await page.keyboard.press('Escape');
    await choose(page, 'frequency', 'Chaque semaine');
    await choose(page, 'day', 'mardi');
    await choose(page, 'format', 'Fichier CSV');
    await picture('saved-report-form');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/saved-reports\/[a-z0-9]{20,}$/);
    await page.getByText('Chaque semaine, le mardi').waitFor();
    await page.getByRole('button', { name: 'Envoyer maintenant' }).click();
    const runs = page.getByRole('region', { name: 'Envois' }).first();
    await runs.getByText('En route').waitFor();
    // Nobody reloads: the page asks again by itself.
    await workOffJobs(server);
    await runs.getByText('Envoyé', { exact: true }).waitFor();
    await runs.getByText('staffadmin@example.test').waitFor();
    await picture('saved-report');
    const act = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Autres actions pour Dons de la semaine' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await act('Mettre en pause');
    await page.getByText('En pause', { exact: true }).waitFor();
    await act('Reprendre');
    await page.getByText('Actif', { exact: true }).waitFor();
    await act('Modifier');
    await choose(page, 'frequency', 'Seulement sur demande');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/saved-reports\/[a-z0-9]{20,}$/);
    await page.getByText('Seulement sur demande').waitFor();
    await page.getByRole('link', { name: 'Ouvrir le rapport' }).click();
    await page.waitForURL(/reports\/trends\?.*interval=week/);
    await page.goBack();
    await act('Supprimer le rapport enregistré');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer le rapport enregistré' }).click();
    await page.getByText('Aucun rapport enregistré').waitFor();
    const [message] = (await admin.get('/outbox').expect(200)).body.data;
    expect(message).toMatchObject({ to: 'staffadmin@example.test', subject: expect.stringContaining('Dons de la semaine') });
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('says beside the field who may not receive donors’ names', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/saved-reports/new?report=lybunt`);
    await page.locator('input[name="name"]').fill('To call');
    await page.locator('[data-field="recipients"] [role="combobox"]').click();
    await page.getByRole('option', { name: /staffviewer@example\.test/ }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await page
      .locator('[data-field="recipients"]')
      .getByText(/may not receive donors’ names/)
      .waitFor();
    expect(problems).toEqual([`422 POST /crm/organizations/${server.charities.lanterne}/saved-reports`]);
    await leave(page);
  }, 120_000);

  it.each(['staffMember', 'staffViewer'] as const)(
    'is not offered to %s',
    async (person) => {
      const { page } = await visitAs(browser, server.url, person, 'fr');
      await walkTo(page, `${crm}/reports/overview`);
      await page.locator('main h1').waitFor();
      expect(await page.getByRole('link', { name: 'Enregistrés et planifiés' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Enregistrer ce rapport' }).count()).toBe(0);
      await walkTo(page, `${crm}/saved-reports`);
      await page.getByText('Vous n’avez pas la permission').waitFor();
      await leave(page);
    },
    120_000,
  );

  it.each(['fr', 'en'] as const)(
    'can be used by everybody in %s: both themes, small screens',
    async (language) => {
      const [recipient] = (await admin.get('/members')).body.data.filter(({ email }: { email: string | null }) => email !== null);
      const made = await admin.post('/saved-reports', {
        ...{ name: `Mois ${language}`, report: 'overview', frequency: 'monthly', day: 1 },
        recipients: [recipient.documentId],
      });
      const saved = made.body.data.documentId;
      await admin.post(`/saved-reports/${saved}/send`, {}).expect(202);
      await workOffJobs(server);
      const visit = await visitAs(browser, server.url, 'staffAdmin', language);
      const pages = ['saved-reports', 'saved-reports/new', `saved-reports/${saved}`, `saved-reports/${saved}/edit`, 'reports/overview'];
      await expectUsable(visit, crm, pages, 'saved-reports');
      expect(visit.problems).toEqual([]);
      await leave(visit.page);
    },
    180_000,
  );
});
