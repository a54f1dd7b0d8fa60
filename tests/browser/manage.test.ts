import type { Browser, Page } from 'playwright-core';
import { chooseTheme, seriousFindings } from '../harness/accessibility';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { findingsIn } from '../harness/usable';

/** What administrators keep in order: tags, funds, fields, households, pledges, members, the log and the settings. */
describe('the rooms where things are kept in order', () => {
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

  const made = async (path: string, data: object): Promise<string> => {
    const answer = await admin.post(path, data);
    expect([answer.status, answer.body.error]).toEqual([201, undefined]);
    return answer.body.data.documentId;
  };
  const pick = async (page: Page, field: string, text: string): Promise<void> => {
    await page.locator(`[data-field="${field}"] [role="combobox"]`).pressSequentially(text);
    await page
      .getByRole('option', { name: new RegExp(text) })
      .first()
      .click();
  };

  it('adds a tag, gives it to a donor, and takes it away again', async () => {
    const donor = await made('/donors', { firstName: 'Zoé', lastName: 'Étiquetée' });
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/tags/new`);
    await page.locator('input[name="name"]').waitFor();
    await page.keyboard.press('Control+s');
    await page.locator('[data-field="name"] [aria-invalid="true"]').waitFor();
    await page.locator('input[name="name"]').fill('Bénévole');
    await page.getByRole('button', { name: 'Couleur #2f7d32' }).click();
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/tags$/);
    await page.getByRole('cell', { name: 'Bénévole', exact: true }).waitFor();

    await walkTo(page, `${crm}/donors/${donor}`);
    const panel = page.getByRole('region', { name: 'Étiquettes' });
    await panel.getByRole('button', { name: 'Ajouter' }).click();
    await page.getByRole('menuitem', { name: 'Bénévole' }).click();
    await panel.getByText('Bénévole').waitFor();
    await panel.getByRole('button', { name: 'Retirer l’étiquette Bénévole' }).click();
    await panel.getByText('Bénévole').waitFor({ state: 'detached' });

    await walkTo(page, `${crm}/tags`);
    await page.getByRole('button', { name: 'Autres actions pour Bénévole' }).click();
    await page.getByRole('menuitem', { name: 'Supprimer l’étiquette' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Supprimer l’étiquette' }).click();
    await page.getByRole('cell', { name: 'Bénévole', exact: true }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('adds a field to donors and moves it up', async () => {
    await made('/custom-fields', { key: 'premier', labelFr: 'Premier', labelEn: 'First', type: 'text', position: 1 });
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/custom-fields/new`);
    await page.locator('input[name="labelFr"]').fill('Taille de chandail');
    await page.locator('input[name="labelEn"]').fill('Shirt size');
    expect(await page.locator('input[name="key"]').inputValue()).toBe('tailleDeChandail');
    await page.locator('[data-field="type"] [role="combobox"]').click();
    await page.getByRole('option', { name: 'Un choix', exact: true }).click();
    await page.locator('textarea[name="options"]').fill('P\nM\nG');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/custom-fields$/);
    await page
      .getByRole('cell', { name: /Taille de chandail/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Monter Taille de chandail' }).click();
    await page.locator('tbody tr:first-child', { hasText: 'Taille de chandail' }).waitFor();
    const { data } = (await admin.get('/custom-fields').expect(200)).body;
    expect(data.map(({ key, options }: { key: string; options: string[] }) => [key, options])).toEqual([
      ['tailleDeChandail', ['P', 'M', 'G']],
      ['premier', []],
    ]);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('brings people together in a household', async () => {
    await made('/donors', { firstName: 'Paul', lastName: 'Ménager' });
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/households/new`);
    await page.locator('input[name="formalGreeting"]').fill('Madame, Monsieur,');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/households\/[a-z0-9]{20,}$/);
    await pick(page, 'member', 'Paul');
    await page.getByRole('link', { name: 'Paul Ménager' }).waitFor();
    await page.getByRole('heading', { level: 1, name: /Ménager/ }).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('records a pledge in twelve parts and payments on it, and writes off what does not come', async () => {
    const donor = await made('/donors', { firstName: 'Prometteuse', lastName: 'Roy' });
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/pledges/new?donor=${donor}`);
    await page.locator('input[name="amount"]').fill('1 000');
    await page.getByRole('button', { name: 'Répartir' }).click();
    expect(await page.locator('input[name^="amount-"]').count()).toBe(12);
    await page.locator('input[name="amount-0"]').fill('1');
    await page.keyboard.press('Control+s');
    await page.getByText('Les échéances doivent totaliser le montant promis.').waitFor();
    await page.getByRole('button', { name: 'Répartir' }).click();
    await picture('new-pledge');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/pledges\/[a-z0-9]{20,}$/);
    await page
      .getByText(/1\s000,00\s\$/)
      .first()
      .waitFor();
    const pledge = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const stored = async () => (await admin.get(`/pledges/${pledge}`).expect(200)).body.data;
    const [{ amount: part }] = (await stored()).schedule;

    await page.getByRole('link', { name: 'Enregistrer un paiement' }).click();
    await page.getByText(/Paiement de la promesse de 1\s000,00\s\$/).waitFor();
    await page.getByText(/À venir : 1\s000,00\s\$/).waitFor();
    // What comes next stands in the form already, of the donor who promised.
    expect(await page.locator('input[name="amount"]').inputValue()).toBe(part.toFixed(2).replace('.', ','));
    expect(await page.locator('[data-field="donor"]').count()).toBe(0);
    await picture('pledge-payment');
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('input[name="amount"]').fill('250');
    await page.keyboard.press('Control+s');
    await page.waitForURL(`${crm}/pledges/${pledge}`);
    await page
      .locator('dd')
      .filter({ hasText: /^250,00\s\$$/ })
      .waitFor();
    await page
      .locator('dd')
      .filter({ hasText: /^750,00\s\$$/ })
      .waitFor();
    await picture('pledge-paid');
    expect(await stored()).toMatchObject({ paid: 250, balance: 750 });

    // A payment that was meant for something else is taken off the pledge again.
    const [gift] = (await admin.get(`/donors/${donor}/donations`)).body.data;
    expect(gift).toMatchObject({ donationType: 'pledge_payment' });
    await walkTo(page, `${crm}/gifts/${gift.documentId}/edit`);
    await page.getByRole('button', { name: 'Pas pour cette promesse' }).click();
    await page.keyboard.press('Control+s');
    await page.waitForURL(`${crm}/gifts/${gift.documentId}`);
    expect(await stored()).toMatchObject({ paid: 0, balance: 1000 });
    expect((await admin.get(`/donations/${gift.documentId}`)).body.data).toMatchObject({ pledge: null, donationType: 'one_time' });

    await walkTo(page, `${crm}/pledges/${pledge}`);
    await page.getByRole('button', { name: /Autres actions pour/ }).click();
    await page.getByRole('menuitem', { name: 'Radier le solde' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Radier le solde' }).click();
    await page.getByText('Radiée').first().waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('changes what receipts say of the charity, and finds it in the log, which is intact', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/organization`);
    await page.locator('input[name="receiptSettings.prefix"]').fill('lan_');
    await page.keyboard.press('Control+s');
    await page.getByText('At most ten capitals, digits or hyphens.').waitFor();
    await page.locator('input[name="receiptSettings.prefix"]').fill('LAN-');
    await page.locator('input[name="receiptSettings.placeOfIssue.en"]').fill('Quebec City');
    await page.keyboard.press('Control+s');
    await page.getByText('The changes were saved.').waitFor();
    // Sent to Strapi's library and kept with the settings.
    await page.locator('[data-field="logo"] input[type="file"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PIXEL });
    await page.locator('[data-field="logo"] img').waitFor();
    const saved = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await page.keyboard.press('Control+s');
    await saved;
    expect((await admin.get('').expect(200)).body.data).toMatchObject({
      logo: { name: 'logo.png' },
      receiptSettings: { prefix: 'LAN-', placeOfIssue: { en: 'Quebec City' } },
    });
    await walkTo(page, `${crm}/audit?action=organization.update`);
    await page.getByRole('row', { name: 'Prefix' }).getByRole('cell', { name: 'LAN-' }).waitFor();
    await page.getByRole('button', { name: 'Verify the log' }).click();
    await page.getByText(/intact/).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('invites a colleague, changes their role and lets them go', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/members/new`);
    await page.locator('input[name="email"]').fill('nouvelle@lanterne.test');
    await page.locator('input[name="firstName"]').fill('Nouvelle');
    await page.keyboard.press('Control+s');
    await page.waitForURL(/\/members$/);
    await page.getByText('nouvelle@lanterne.test', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: /Rôle de Nouvelle/ }).click();
    await page.getByRole('option', { name: 'Lecture seule' }).click();
    await page
      .getByText(/a maintenant le rôle/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Autres actions pour Nouvelle/ }).click();
    await page.getByRole('menuitem', { name: 'Retirer de l’organisme' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer de l’organisme' }).click();
    await page.getByText('nouvelle@lanterne.test', { exact: true }).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it.each(['light', 'dark'] as const)(
    'has no serious finding and no sideways scroll in the %s theme',
    async (theme) => {
      const donor = await made('/donors', { firstName: 'Ève', lastName: 'Accessible' });
      const [tag, fund, household, pledge] = [
        await made('/tags', { name: `Accessible ${theme}`, color: '#c5221f', icon: 'heart' }),
        await made('/funds', { name: `Bourses ${theme}`, nameFr: 'Bourses', isRestricted: true }),
        await made('/households', { nameFr: `Ménage ${theme}` }),
        await made(`/donors/${donor}/pledges`, { amount: 120, schedule: [{ dueOn: '2026-01-31', amount: 120 }] }),
      ];
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', theme === 'light' ? 'fr' : 'en');
      await chooseTheme(page, theme);
      const rooms = [
        'tags',
        'tags/new',
        `tags/${tag}/edit`,
        'funds',
        `funds/${fund}/edit`,
        'custom-fields',
        'custom-fields/new',
        'households',
        `households/${household}`,
        'pledges',
        'pledges/new',
        `pledges/${pledge}`,
        'members',
        'members/new',
        'audit',
        'organization',
      ];
      const kept = (room: string) => picture(`manage-${room.replaceAll(/[/:]/g, '-').replace(/[a-z0-9]{24}/, 'one')}-${theme}`);
      expect(await findingsIn(page, crm, rooms, { seen: kept })).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
    240_000,
  );

  it('offers a viewer nothing they may not do', async () => {
    const tag = await made('/tags', { name: 'Regardée' });
    const { page } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${crm}/tags`);
    await page.getByText('Regardée').waitFor();
    expect(await page.getByRole('link', { name: 'Nouvelle étiquette' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Autres actions/ }).count()).toBe(0);
    for (const room of ['Membres et rôles', 'Journal d’audit', 'Paramètres de l’organisme'])
      expect(await page.getByRole('link', { name: room }).count()).toBe(0);
    for (const path of [`tags/${tag}/edit`, 'members', 'audit', 'organization', 'funds/new', 'pledges/new']) {
      await walkTo(page, `${crm}/${path}`);
      await page.getByText('Vous n’avez pas la permission').first().waitFor();
      expect(await page.locator('form input[name="name"]').count()).toBe(0);
    }
    await leave(page);
  }, 120_000);
});

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
