import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';
import { workOffJobs } from '../harness/work-off';

/** The donor list at work: views that are kept, donors changed many at a time, files taken along. */
describe('the donor list', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let donors: string;
  let tag: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    donors = `${server.url}/admin/plugins/crm/donors`;
    admin = (await server.as('admin')).in('lanterne');
    for (let number = 10; number < 40; number += 1)
      await admin.post('/donors', { firstName: 'Ana', lastName: `Lanterne ${number}`, address: { city: number < 20 ? 'Lévis' : 'Québec' } }).expect(201);
    tag = (await admin.post('/tags', { name: 'Gala' }).expect(201)).body.data.documentId;
    await admin.post('/segments', { name: 'À rappeler', isAutomatic: false }).expect(201);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const tagged = async (): Promise<number> => (await admin.get(`/donors?tag=${tag}`).expect(200)).body.meta.pagination.total;
  const tick = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
  const rowsOf = async (download: Download, delimiter = ','): Promise<Record<string, string>[]> =>
    parse(await readFile(await download.path()), { bom: true, columns: true, delimiter });

  it('changes all that match as a job, and takes it back', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${donors}?search=lanterne`);
    await tick(page, /Choisir Ana Lanterne 10/).click();
    await page.getByText('1 donateur choisi').waitFor();
    await tick(page, /Choisir toute la page/).click();
    await page.getByText('25 donateurs choisis').waitFor();
    await page.getByRole('button', { name: 'Choisir les 30 qui correspondent' }).click();
    await page.getByText('Les 30 qui correspondent sont tous choisis').waitFor();
    await picture('donors-chosen');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ajouter une étiquette' }).click();
    await page.getByRole('dialog').getByText('Il s’agit de 30 donateurs. On peut l’annuler ensuite.').waitFor();
    await page.getByRole('button', { name: 'Modifier 30 donateurs' }).click();
    await page.getByText('Faites un choix.').waitFor();
    await page.getByRole('dialog').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Gala' }).click();
    await page.getByRole('button', { name: 'Modifier 30 donateurs' }).click();
    await page.getByRole('progressbar').waitFor();
    // It goes on when one leaves the page, and is there when one comes back.
    await walkTo(page, `${server.url}/admin/plugins/crm/tags`);
    await workOffJobs(server);
    expect(await tagged()).toBe(30);
    await walkTo(page, donors);
    await page.getByText('30 donateurs modifiés.').waitFor();
    await page.getByRole('cell', { name: 'Gala' }).first().waitFor();
    await picture('donors-changed');
    expect(await seriousFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Défaire' }).click();
    await page.getByText('Annulation de la modification en cours').first().waitFor();
    await workOffJobs(server);
    await page.getByText('Annulé pour 30 donateurs.').waitFor();
    expect(await tagged()).toBe(0);
    await page.getByRole('cell', { name: 'Gala' }).first().waitFor({ state: 'detached' });
    await page.getByRole('group', { name: 'Résultat' }).getByRole('button', { name: 'Fermer' }).click();
    await page.reload();
    await page.getByRole('row', { name: /Ana Lanterne 10/ }).waitFor();
    expect(await page.getByText('Annulé pour 30 donateurs.').count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('archives a few by keyboard, brings them back, and puts them in a segment', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${donors}?search=lanterne+1`);
    await page.getByRole('row', { name: /Ana Lanterne 11/ }).waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 donors chosen').waitFor();
    await page.getByRole('group', { name: 'Chosen donors' }).getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await page.getByRole('button', { name: 'Change 2 donors' }).click();
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText('2 donors changed.').waitFor();
    await page.getByRole('row', { name: /Ana Lanterne 10/ }).waitFor({ state: 'detached' });

    await walkTo(page, `${donors}?archived=true`);
    await tick(page, /Select the whole page/).click();
    await page.getByRole('group', { name: 'Chosen donors' }).getByRole('button', { name: 'More actions' }).click();
    expect(await page.getByRole('menuitem', { name: 'Archive', exact: true }).count()).toBe(0);
    await page.getByRole('menuitem', { name: 'Bring back from the archive' }).click();
    await page.getByRole('button', { name: 'Change 2 donors' }).click();
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText('2 donors changed.').waitFor();

    await walkTo(page, `${donors}?search=lanterne+10`);
    await tick(page, /Select Ana Lanterne 10/).click();
    await page.getByRole('button', { name: 'Add to a segment' }).click();
    await page.getByRole('dialog').getByRole('combobox').click();
    await page.getByRole('option', { name: 'À rappeler' }).click();
    await page.getByRole('button', { name: 'Change 1 donor' }).click();
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText('1 donor changed.').waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('keeps a view, opens it with its columns, changes, shares, renames and deletes it', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${donors}?search=lanterne&sort=city:desc`);
    await page
      .getByRole('row', { name: /Ana Lanterne/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Choisir les colonnes' }).click();
    await page.getByRole('checkbox', { name: 'Province' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Province' }).waitFor();
    await page.getByRole('button', { name: 'Vues' }).click();
    await page.getByRole('menuitem', { name: 'Enregistrer comme nouvelle vue' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Donnez un nom à la vue.').waitFor();
    await page.locator('input[name="name"]').fill('Par ville');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.waitForURL(/view=[a-z0-9]+/);
    await page.getByRole('button', { name: 'Par ville', exact: true }).waitFor();

    // Another list with other columns; the view brings both back.
    await walkTo(page, donors);
    await page.getByRole('button', { name: 'Choisir les colonnes' }).click();
    await page.getByRole('checkbox', { name: 'Province' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Province' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Vues' }).click();
    await page.getByRole('menuitem', { name: 'Par ville' }).click();
    await page.waitForURL(/search=lanterne&sort=city%3Adesc&view=/);
    await page.getByRole('columnheader', { name: 'Province' }).waitFor();

    await page.locator('input[type="search"], input[name="search"]').first().fill('lanterne 1');
    await page.getByRole('button', { name: 'Par ville (modifiée)' }).click();
    await picture('donors-views');
    await page.getByRole('menuitem', { name: 'Enregistrer les changements dans « Par ville »' }).click();
    await page.getByRole('button', { name: 'Par ville', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Renommer ou partager « Par ville »' }).click();
    await page.locator('input[name="name"]').fill('Lévis d’abord');
    await page.getByRole('checkbox', { name: 'Mes collègues voient aussi cette vue' }).click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByRole('button', { name: 'Lévis d’abord', exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);

    // A viewer opens what is shared, and may not change it.
    const other = await visitAs(browser, server.url, 'staffViewer', 'en');
    await walkTo(other.page, donors);
    await other.page.getByRole('button', { name: 'Views' }).click();
    await other.page.getByRole('menuitem', { name: /^Lévis d’abord \(by / }).click();
    await other.page.waitForURL(/search=lanterne\+1&sort=city%3Adesc/);
    await other.page.getByRole('button', { name: 'Lévis d’abord', exact: true }).click();
    await other.page.getByRole('menuitem', { name: 'Save as a new view' }).waitFor();
    expect(await other.page.getByRole('menuitem', { name: /Rename|Delete/ }).count()).toBe(0);
    expect(other.problems).toEqual([]);
    await leave(other.page);

    await page.getByRole('button', { name: 'Lévis d’abord', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Supprimer « Lévis d’abord »' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer la vue' }).click();
    await page.getByRole('button', { name: 'Vues' }).waitFor();
    expect((await admin.get('/saved-views?room=donors')).body.data).toEqual([]);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('takes along those who are ticked at once, and a long list by a job', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${donors}?search=lanterne`);
    await tick(page, /Choisir Ana Lanterne 12/).click();
    await tick(page, /Choisir Ana Lanterne 14/).click();
    expect(await page.getByRole('button', { name: 'Ajouter une étiquette' }).count()).toBe(0);
    await page.getByRole('group', { name: 'Donateurs choisis' }).getByRole('button', { name: 'Exporter' }).click();
    await page.getByText('Le fichier contiendra 2 donateurs.').waitFor();
    await picture('donors-export');
    const [few] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click()]);
    expect(few.suggestedFilename()).toMatch(/^donateurs-\d{4}-\d{2}-\d{2}\.csv$/);
    expect((await rowsOf(few, ';')).map((row) => [row['Nom affiché'], row.Ville])).toEqual([
      ['Ana Lanterne 12', 'Lévis'],
      ['Ana Lanterne 14', 'Lévis'],
    ]);

    await page.getByRole('button', { name: 'Exporter' }).first().click();
    await page.getByText('Le fichier contiendra 30 donateurs.').waitFor();
    await page.getByRole('dialog').getByRole('combobox').last().click();
    await page.getByRole('option', { name: 'Toutes les colonnes' }).click();
    const [all] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click()]);
    const rows = await rowsOf(all, ';');
    expect([rows.length, Object.keys(rows[0] ?? {}).length > 20]).toEqual([30, true]);

    // A list that says it is long is made by a job, whatever its size here.
    await page.route(/\/crm\/organizations\/[a-z0-9]+\/donors\?/, async (route) => {
      const answer = await route.fetch();
      const body = await answer.json();
      body.meta.pagination.total = 10_000;
      body.meta.pagination.isTotalCapped = true;
      await route.fulfill({ response: answer, json: body });
    });
    await page.reload();
    await page.getByRole('row', { name: /Ana Lanterne 12/ }).waitFor();
    await page.getByRole('button', { name: 'Exporter' }).first().click();
    await page.getByText(/plus de 10\s000 donateurs/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText(/Le fichier est prêt/).waitFor();
    await picture('donors-export-ready');
    const [made] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Télécharger' }).click()]);
    expect(await rowsOf(made, ';')).toHaveLength(30);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('can be read in both themes, and on a phone; a viewer is offered nothing to change', async () => {
    for (const person of ['staffAdmin', 'staffViewer'] as const) {
      const { page, problems, picture } = await visitAs(browser, server.url, person, 'en', { width: 390, height: 844 });
      for (const theme of ['dark', 'light'] as const) {
        await chooseTheme(page, theme);
        await walkTo(page, `${donors}?search=lanterne`);
        await page.getByRole('row', { name: /Ana Lanterne 10/ }).waitFor();
        if (person === 'staffAdmin') {
          await tick(page, /Select the whole page/).click();
          await page.getByText('25 donors chosen').waitFor();
          // In sight without moving the page.
          const bar = await page.getByRole('group', { name: 'Chosen donors' }).boundingBox();
          expect(bar !== null && bar.y > 0 && bar.y + bar.height <= 844).toBe(true);
        }
        expect([person, theme, await seriousFindings(page), await overflow(page)]).toEqual([person, theme, [], 0]);
        await picture(`donors-phone-${person}-${theme}`);
      }
      if (person === 'staffViewer') {
        expect(await page.getByRole('checkbox').count()).toBe(0);
        expect(await page.getByRole('button', { name: 'Export' }).count()).toBe(0);
      }
      expect(problems).toEqual([]);
      await leave(page);
    }
  }, 180_000);
});
