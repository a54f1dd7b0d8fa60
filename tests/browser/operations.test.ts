import type { Browser } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { expectUsable } from '../harness/usable';
import { workOffJobs } from '../harness/work-off';

/** Long work, bulk changes with their way back, and the files that were made. */
describe('the operations room', () => {
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

  const donor = async (lastName: string): Promise<string> => (await admin.post('/donors', { firstName: 'Zoé', lastName }).expect(201)).body.data.documentId;

  it('follows a bulk change while it waits and works, and undoes it', async () => {
    const ids = [await donor('Étiquetée'), await donor('Marquée')];
    const tag = (await admin.post('/tags', { name: 'Fidèle' }).expect(201)).body.data.documentId;
    const started = await admin.post('/donors/bulk', { action: 'tag', tag, ids });
    expect(started.status).toBe(202);
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/operations`);
    await page.getByRole('link', { name: 'Modification de donateurs en lot' }).click();
    await page.waitForURL(/operations\/[a-z0-9]{20,}$/);
    await page.getByRole('button', { name: 'Arrêter' }).waitFor();
    await page.getByText('0 sur 2 faits').waitFor();
    await picture('operations-job');
    // Nobody reloads: the page asks again by itself.
    await workOffJobs(server);
    await page.getByText('Terminé', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Voir ce qui a été modifié' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mettre l’étiquette Fidèle' }).waitFor();
    await page.getByRole('link', { name: 'Zoé Étiquetée' }).waitFor();
    await picture('operations-bulk');
    await page.getByRole('button', { name: 'Défaire' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Défaire' }).click();
    await page.getByText('En attente').first().waitFor();
    await workOffJobs(server);
    await page.getByText('Rétabli', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Défaire' }).count()).toBe(0);
    expect((await admin.get(`/tags/${tag}`).expect(200)).body.data.donorCount).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('stops what has not begun, says why something failed, and keeps filters in the address', async () => {
    const ids = [await donor('Intacte')];
    const stopped = (await admin.post('/donors/bulk', { action: 'archive', ids }).expect(202)).body.data.documentId;
    await server.strapi.db.connection.raw(
      `INSERT INTO crm_jobs (organization_id, kind, job_status, done, total, error, started_by, finished_at)
       SELECT id, 'receipts.consolidate', 'failed', 3, 10, ?::jsonb, 'Mireille', now() FROM organizations WHERE slug = 'lanterne'`,
      [JSON.stringify({ code: 'INTERNAL', incident: 'abc-123', message: { fr: 'Une erreur est survenue.', en: 'Something went wrong here.' } })],
    );
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/operations/${stopped}`);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped', { exact: true }).first().waitFor();
    await workOffJobs(server);
    await page.goto(`${crm}/operations?jobStatus=failed`);
    await page.getByRole('link', { name: 'Consolidated receipts' }).click();
    await page.getByText('Something went wrong here.').waitFor();
    await page.getByText(/abc-123/).waitFor();
    await page.goto(`${crm}/operations?view=bulk&jobStatus=cancelled`);
    await page.getByRole('link', { name: 'Archive', exact: true }).waitFor();
    expect(await page.getByRole('row').count()).toBe(2);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('hands out the file of an export to whom it belongs', async () => {
    const staff = (await server.as('staffMember')).in('lanterne');
    await staff.get('/donors/export?async=true&format=csv').expect(202);
    await workOffJobs(server);
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/operations?view=files`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Télécharger/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^donors-.*\.csv$/);
    expect(await page.getByRole('tab', { name: 'Modifications en lot' }).count()).toBe(0);
    await page.getByRole('button', { name: /Autres actions/ }).click();
    await page.getByRole('menuitem', { name: 'Supprimer le fichier' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer le fichier' }).click();
    await page.getByText('Aucun fichier').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('is not offered to a viewer, and a member may stop nothing', async () => {
    const viewer = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(viewer.page, crm);
    await viewer.page.getByRole('link', { name: 'Donateurs' }).first().waitFor();
    expect(await viewer.page.getByRole('link', { name: 'Opérations' }).count()).toBe(0);
    await walkTo(viewer.page, `${crm}/operations`);
    await viewer.page.getByText('Vous n’avez pas la permission').waitFor();
    await leave(viewer.page);
    const job = (await admin.post('/donors/bulk', { action: 'archive', ids: [await donor('Attend')] }).expect(202)).body.data.documentId;
    const member = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(member.page, `${crm}/operations/${job}`);
    await member.page.getByText('En attente').first().waitFor();
    expect(await member.page.getByRole('button', { name: 'Arrêter' }).count()).toBe(0);
    await leave(member.page);
    await workOffJobs(server);
  }, 120_000);

  it.each(['fr', 'en'] as const)(
    'can be used by everybody in %s: both themes, small screens',
    async (language) => {
      const visit = await visitAs(browser, server.url, 'staffAdmin', language);
      const job = (await admin.get('/jobs')).body.data[0].documentId;
      const bulk = (await admin.get('/bulk-operations')).body.data[0].documentId;
      const pages = ['operations', 'operations?view=bulk', 'operations?view=files', `operations/${job}`, `operations/bulk/${bulk}`];
      await expectUsable(visit, crm, pages, 'operations');
      expect(visit.problems).toEqual([]);
      await leave(visit.page);
    },
    180_000,
  );
});
