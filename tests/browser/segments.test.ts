import type { Browser, Page } from 'playwright-core';
import { chooseTheme, seriousFindings } from '../harness/accessibility';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { startServer, type Client, type TestServer } from '../harness/server';
import { findingsIn } from '../harness/usable';

/** From a rule built by hand to the donors it finds, and why. */
describe('the segments’ room', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let crm: string;
  let generous: string;
  let modest: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
    admin = (await server.as('admin')).in('lanterne');
    generous = await newDonor('Généreuse', 600);
    modest = await newDonor('Modeste', 20);
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
  const newDonor = async (firstName: string, amount: number): Promise<string> => {
    const donor = await made('/donors', { firstName, lastName: 'Segment', email: `${amount}@example.test`, address: { city: 'Montmagny' } });
    await made(`/donors/${donor}/donations`, { amount, receivedOn: '2026-03-01' });
    return donor;
  };
  const choose = async (page: Page, label: string, index: number, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: label, exact: true }).nth(index).click();
    await page.getByRole('option', { name: option }).first().click();
  };

  it('builds a rule, sees at once who fits, corrects what the server refuses, and explains', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, `${crm}/segments/new`);
    await page.locator('input[name="name"]').fill('Grands donateurs de Mont…');
    await page.getByRole('button', { name: 'Condition' }).first().click();
    await page.getByText('Complétez encore 1 condition.').waitFor();
    await choose(page, 'Ce qu’on demande', 0, /^Total des dons/);
    await page.getByRole('textbox', { name: 'Valeur' }).fill('beaucoup');
    // The server says what is wrong, and where.
    await page.getByRole('alert').filter({ hasText: 'un nombre' }).waitFor();
    await page.getByRole('textbox', { name: 'Valeur' }).fill('500');
    await page.getByText('1 donateur', { exact: true }).waitFor();
    await page.getByText(/dont le total des dons est d’au moins 500,00\s\$\./).waitFor();

    // Gifts, with a condition of their own, inside a group.
    await page.getByRole('button', { name: 'Groupe' }).first().click();
    await choose(page, 'Ce qu’on demande', 1, /^Dons$/);
    await page.getByText(/qui ont fait au moins un don/).waitFor();
    await page.getByText('Parmi les dons qui répondent à ceci').waitFor();
    await page.getByRole('group', { name: 'Conditions sur ces éléments' }).getByRole('button', { name: 'Condition' }).first().click();
    await page.getByRole('textbox', { name: 'Valeur' }).nth(1).fill('100');
    await page.getByText('1 donateur', { exact: true }).waitFor();
    await picture('segment-builder');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+s');
    await page.waitForURL(/segments\/[a-z0-9]{20,}$/);
    await page.getByRole('link', { name: 'Généreuse Segment', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Modeste Segment', exact: true }).count()).toBe(0);

    // People's choices win over the rule, and say why.
    await page.getByRole('button', { name: 'Ajouter des donateurs' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').pressSequentially('Modeste');
    await page.getByRole('option', { name: /Modeste Segment/ }).click();
    await dialog.locator('textarea[name="reason"]').fill('Promet beaucoup');
    await dialog.getByRole('button', { name: 'Ajouter des donateurs' }).click();
    await page.getByText(/Promet beaucoup/).waitFor();
    await picture('segment');

    await page.getByRole('button', { name: 'Recalculer' }).click();
    await page.getByText(/Personne d’ajouté, personne de retiré, 2 conservés|Personne d’ajouté, personne de retiré, 1 conservé/).waitFor();

    await page.getByRole('link', { name: 'Pourquoi Modeste Segment est dans ce segment ou n’y est pas' }).click();
    await page.waitForURL(new RegExp(`explain\\?donor=${modest}`));
    await page.getByText('Quelqu’un l’a ajouté à la main.').waitFor();
    await page
      .getByText(/Au dossier : 20,00\s\$/)
      .first()
      .waitFor();
    await picture('segment-explain');
    expect(await seriousFindings(page)).toEqual([]);
    expect(problems.filter((problem) => !problem.startsWith('400 POST'))).toEqual([]);
    await leave(page);
  }, 180_000);

  it('edits a rule without losing a word of it, and guards what is not saved', async () => {
    const criteria = {
      combinator: 'or',
      rules: [
        { field: 'city', operator: 'beginsWith', value: 'Mont' },
        { combinator: 'and', not: true, rules: [{ field: 'lastDonationOn', operator: 'inLast', value: { n: 6, unit: 'month' } }] },
        {
          field: 'gifts',
          operator: 'sum',
          compare: 'between',
          value: [1, 50.5],
          where: { combinator: 'and', rules: [{ field: 'amount', operator: '<', value: 30 }] },
        },
      ],
    };
    const segment = await made('/segments', { name: 'À modifier', isAutomatic: true, criteria });
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, `${crm}/segments/${segment}/edit`);
    await page.getByText('Donors whose city begins with “Mont”').waitFor();
    await page.getByRole('heading', { name: 'Right now' }).waitFor();
    await page.locator('input[name="name"]').fill('Modified');
    await page.getByRole('link', { name: 'À modifier' }).first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Stay here' }).click();
    await page.keyboard.press('Control+s');
    await page.waitForURL(new RegExp(`segments/${segment}$`));
    const { data } = (await admin.get(`/segments/${segment}`).expect(200)).body;
    expect([data.name, data.criteria]).toEqual(['Modified', criteria]);
    await page.goto(`${crm}/segments/${segment}/edit`);
    await page.locator('input[name="name"]').waitFor();
    await page.getByText('Donors whose city begins with “Mont”').waitFor();
    // Untouched, the form lets one go.
    await page.getByRole('link', { name: 'Modified' }).first().click();
    await page.waitForURL(new RegExp(`segments/${segment}$`));
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('shows on the donor’s page where they are, and why', async () => {
    const list = await made('/segments', { name: 'Liste du donateur' });
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, `${crm}/donors/${generous}`);
    const panel = page.getByRole('region', { name: 'Segments' });
    await panel.getByRole('button', { name: 'Ajouter à' }).click();
    await page.getByRole('menuitem', { name: 'Liste du donateur' }).click();
    await panel.getByRole('link', { name: 'Liste du donateur', exact: true }).click();
    await page.waitForURL(new RegExp(`segments/${list}$`));
    await page.getByRole('link', { name: 'Généreuse Segment', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Modifier' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it.each(['light', 'dark'] as const)(
    'has no serious finding and no sideways scroll in the %s theme',
    async (theme) => {
      const criteria = {
        combinator: 'and',
        rules: [
          { field: 'totalDonated', operator: '>=', value: 1 },
          { field: 'gifts', operator: 'count', compare: '>', value: 0 },
        ],
      };
      const segment = await made('/segments', { name: `Accessible ${theme}`, description: 'Pour voir', color: '#6741d9', isAutomatic: true, criteria });
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', theme === 'light' ? 'fr' : 'en');
      await chooseTheme(page, theme);
      const rooms = [
        'segments',
        `segments/${segment}`,
        `segments/${segment}/rule`,
        `segments/${segment}/explain?donor=${generous}`,
        `segments/${segment}/edit`,
      ];
      const seen = async (room: string): Promise<void> => {
        await page.waitForLoadState('networkidle');
        await picture(`segments-${room.split('/').at(2)?.replace(/\?.*/, '') ?? (room.includes('/') ? 'one' : 'list')}-${theme}`);
      };
      expect(await findingsIn(page, crm, rooms, { seen })).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
    180_000,
  );

  it('offers a viewer nothing they may not do', async () => {
    const segment = await made('/segments', { name: 'Regardé', isAutomatic: true, criteria: { combinator: 'and', rules: [] } });
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await walkTo(page, `${crm}/segments`);
    await page.getByRole('link', { name: 'Regardé', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Nouveau segment' }).count()).toBe(0);
    await walkTo(page, `${crm}/segments/${segment}`);
    await page.getByRole('link', { name: 'Généreuse Segment', exact: true }).waitFor();
    for (const name of ['Recalculer', 'Ajouter des donateurs', 'Retirer des donateurs']) expect(await page.getByRole('button', { name }).count()).toBe(0);
    await walkTo(page, `${crm}/segments/new`);
    await page.getByText('Vous n’avez pas la permission').first().waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);
});
