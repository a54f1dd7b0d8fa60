import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';
import { workOffJobs } from '../harness/work-off';

/** Gifts as staff meet them: found in a list, opened, recorded whole, changed and given back. */
describe('gifts', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let zoe: string;
  let general: string;
  let shelter: string;
  const room = (path = ''): string => `${server.url}/admin/plugins/crm/gifts${path}`;
  const made = async (path: string, data: object): Promise<string> => (await admin.post(path, data).expect(201)).body.data.documentId;
  const stored = async (gift: string) => (await admin.get(`/donations/${gift}`).expect(200)).body.data;
  const heading = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
  const fold = async (page: Page, name: RegExp): Promise<void> => {
    await page.getByRole('button', { name }).click();
    // What slides open while one clicks on it is missed.
    await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))).then(() => true)');
  };
  const choose = async (page: Page, label: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
    zoe = await made('/donors', { firstName: 'Zoé', lastName: 'Tremblay', email: 'zoe@example.org' });
    const omar = await made('/donors', { firstName: 'Omar', lastName: 'Haddad' });
    general = await made('/funds', { name: 'Général' });
    shelter = await made('/funds', { name: 'Refuge' });
    const campaign = await made('/campaigns', { name: 'Guignolée', campaignStatus: 'active' });
    const tag = await made('/tags', { name: 'Fidèle' });
    await admin.post(`/donors/${zoe}/tags`, { tagId: tag }).expect(201);
    await made(`/donors/${zoe}/donations`, {
      amount: 1234.5,
      receivedOn: '2026-03-01',
      paymentMethodType: 'cheque',
      chequeNumber: '0042',
      campaign,
      allocations: [
        { fund: general, amount: 1000 },
        { fund: shelter, amount: 234.5 },
      ],
    });
    await made(`/donors/${omar}/donations`, { amount: 20, receivedOn: '2025-12-31', paymentMethodType: 'cash' });
    await made(`/donors/${omar}/donations`, { amount: 5, receivedOn: '2026-01-02', paymentStatus: 'pending' });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it('are searched, narrowed by sentences, sorted, added up and taken along', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, room());
    await heading(page, '3 dons');
    await page.getByText(/^1\s254,50\s\$$/).waitFor();
    await page.getByText('2 comptent dans le total').waitFor();
    await picture('gifts');
    expect(await seriousFindings(page)).toEqual([]);

    await page.keyboard.press('/');
    await page.keyboard.type('0042');
    await heading(page, '1 don');
    await page.getByRole('button', { name: 'Effacer la recherche' }).click();
    await heading(page, '3 dons');

    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('Choisissez ou inscrivez une valeur qui convient à ce filtre.').waitFor();
    await page.locator('input[name="filterValue-from"]').fill('2026-01-01');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('reçus à partir du 2026-01-01').waitFor();
    await heading(page, '2 dons');
    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await choose(page, 'Filtrer par', 'Montant');
    await page.locator('input[name="filterValue-minAmount"]').fill('mille');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('Choisissez ou inscrivez une valeur qui convient à ce filtre.').waitFor();
    await page.locator('input[name="filterValue-minAmount"]').fill('1 000,00 $');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText(/^1\s000,00\s\$ ou plus$/).waitFor();
    await heading(page, '1 don');
    await page.getByRole('button', { name: 'Ajouter un filtre' }).click();
    await choose(page, 'Filtrer par', 'Étiquette du donateur');
    await choose(page, 'Valeur', 'Fidèle');
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await page.getByText('de donateurs étiquetés « Fidèle »').waitFor();
    expect(new URL(page.url()).searchParams.get('minAmount')).toBe('1000');
    await picture('gifts-narrowed');
    expect(await seriousFindings(page)).toEqual([]);

    // A colleague is sent the address; what it cannot mean is left out.
    await page.goto(room('?paymentStatus=pending&minAmount=plenty&sort=amount:asc'));
    await heading(page, '1 don');
    await page.getByText('aucun ne compte dans le total').waitFor();
    await walkTo(page, room());
    await page.getByRole('button', { name: 'Montant' }).click();
    await page.waitForURL(/sort=amount/);
    await page.getByRole('button', { name: 'Choisir les colonnes' }).click();
    await page.getByRole('checkbox', { name: 'Numéro du chèque' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Numéro du chèque' }).waitFor();

    await page.getByRole('button', { name: 'Exporter' }).click();
    await page.getByText('Le fichier contiendra 3 dons.').waitFor();
    await picture('gifts-export');
    const [short] = await Promise.all([page.waitForEvent('download'), page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click()]);
    const lines = (await readFile(await short.path(), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(4);
    // The columns of the list, as a French spreadsheet opens them.
    expect([lines[0]?.includes(';Numéro de chèque;'), lines[0]?.includes('Avantage')]).toEqual([true, false]);

    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await heading(page, /^Don de 1\s234,50\s\$/);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it.each([
    ['fr', 'light', 'Dons', /Répartition entre plusieurs fonds/, /En l’honneur ou à la mémoire/, /Crédits indirects/, /Avantage et reçu/, '1000,00'],
    ['en', 'dark', 'Gifts', /Split over several funds/, /In honour or in memory/, /Soft credits/, /Advantage and receipt/, '1,000.00'],
  ] as const)(
    '%s, %s: one is recorded whole, bad input refused beside its field',
    async (language, theme, list, splits, tribute, credits, advantage, amount) => {
      const say = (fr: string, en: string): string => (language === 'fr' ? fr : en);
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', language);
      await chooseTheme(page, theme);
      await walkTo(page, room('/new'));
      await page.locator('input[name="amount"]').waitFor();
      await page.keyboard.press('Control+s');
      await page.getByText(say('Cherchez le donateur par son nom, puis choisissez-le.', 'Find the donor by typing a name, then choose.')).waitFor();
      await page.locator('input[name="amount"][aria-invalid="true"]').waitFor();
      await page.locator('[data-field="donor"] [role="combobox"]').pressSequentially('zoe');
      await page.getByRole('option', { name: /Zoé Tremblay/ }).click();
      expect(await seriousFindings(page)).toEqual([]);
      await page.locator('input[name="amount"]').fill(amount);

      await fold(page, advantage);
      await page.locator('input[name="advantageAmount"]').fill(say('75,01', '75.01'));
      await page
        .getByText(/924[,.]99/)
        .first()
        .waitFor();
      await page.getByText(say('Dites quel était l’avantage', 'Say what the advantage was')).waitFor();
      await page.locator('input[name="advantageDescription"]').fill('Souper');
      expect(await seriousFindings(page)).toEqual([]);

      await fold(page, splits);
      await page.getByRole('button', { name: say('Répartir le don', 'Split the gift') }).click();
      await choose(page, say('Fonds 1', 'Fund 1'), 'Général');
      await choose(page, say('Fonds 2', 'Fund 2'), 'Refuge');
      await page.locator('input[name="split-amount-0"]').fill(say('333,33', '333.33'));
      await page.getByText(/666[,.]67/).waitFor();
      await page.keyboard.press('Control+s');
      await page.getByText(say('Chaque part demande un fonds et un montant supérieur à zéro.', 'Each part needs a fund and an amount above zero.')).waitFor();
      await page.getByRole('button', { name: say('Donner le reste au dernier fonds', 'Give the rest to the last fund') }).click();
      await page.getByText(say('Le compte est bon.', 'The parts add up.')).waitFor();
      await picture(`gift-split-${theme}`);
      expect(await seriousFindings(page)).toEqual([]);

      await fold(page, tribute);
      await choose(page, say('Hommage', 'Tribute'), say('À la mémoire de', 'In memory of'));
      await page.keyboard.press('Control+s');
      await page.getByText(say('Inscrivez le nom de la personne honorée.', 'Type the name of the person the gift honours.')).waitFor();
      await page.locator('input[name="honoree"]').fill('Rosa');
      expect(await seriousFindings(page)).toEqual([]);

      await fold(page, credits);
      await page.getByRole('button', { name: say('Ajouter un crédit indirect', 'Add a soft credit') }).click();
      await page.locator('[data-field="credit-donor-0"] [role="combobox"]').pressSequentially('omar');
      await page.getByRole('option', { name: /Omar Haddad/ }).click();
      await page.locator('input[name="credit-amount-0"]').fill('1');
      await picture(`gift-form-${theme}`);
      expect(await seriousFindings(page)).toEqual([]);

      await page.keyboard.press('Control+s');
      await page.waitForURL(/gifts\/[a-z0-9]{20,}$/);
      await page.getByText('Omar Haddad').waitFor();
      await page.getByText(say('À la mémoire de Rosa', 'In memory of Rosa')).waitFor();
      await picture(`gift-${theme}`);
      expect(await seriousFindings(page)).toEqual([]);
      // A member may not refund: it is not offered.
      expect(await page.getByRole('button', { name: say('Rembourser', 'Refund') }).count()).toBe(0);
      const gift = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      expect(await stored(gift)).toMatchObject({
        donor: { documentId: zoe },
        amount: 1000,
        advantageAmount: 75.01,
        eligibleAmount: 924.99,
        allocations: [
          { fund: { documentId: general }, amount: 333.33 },
          { fund: { documentId: shelter }, amount: 666.67 },
        ],
        tribute: { type: 'memorial', honoree: 'Rosa' },
      });
      await page.getByRole('link', { name: list, exact: true }).last().click();
      await page.locator('table tbody tr').first().waitFor();
      expect(problems).toEqual([]);
      await leave(page);
    },
    240_000,
  );

  it('are changed without overwriting anybody, received, called off and given back', async () => {
    const gift = await made(`/donors/${zoe}/donations`, { amount: 300, receivedOn: '2026-04-01' });
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await walkTo(page, room(`/${gift}`));
    await page.getByRole('link', { name: 'Modifier' }).click();
    await page.locator('input[name="amount"]').fill('310');
    await page.getByRole('link', { name: /^Don de/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Rester ici' }).click();
    await admin.patch(`/donations/${gift}`, { memo: 'Vue par une collègue' }).expect(200);
    await page.keyboard.press('Control+s');
    await page.getByText('Quelqu’un d’autre a modifié ce don pendant votre saisie').waitFor();
    await picture('gift-stale');
    expect(problems.splice(0)).toEqual([`412 PATCH /crm/organizations/${server.charities.lanterne}/donations/${gift}`]);
    await page.getByRole('button', { name: 'Ouvrir la version actuelle' }).click();
    await page.locator('input[name="amount"][value="300,00"]').waitFor();
    await page.locator('input[name="amount"]').fill('310');
    await page.keyboard.press('Control+s');
    await heading(page, /^Don de 310,00\s\$/);
    expect(await stored(gift)).toMatchObject({ amount: 310, memo: 'Vue par une collègue' });

    await page.getByRole('button', { name: 'Rembourser' }).click();
    await page.locator('input[name="amount"]').fill('311');
    await page.getByRole('button', { name: 'Rembourser ce montant' }).click();
    await page.getByText(/d’au plus 310,00\s\$/).waitFor();
    await page.locator('input[name="amount"]').fill('10');
    await page.locator('textarea[name="reason"]').fill('Erreur');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Rembourser ce montant' }).click();
    await page.getByText('Remboursé en partie').first().waitFor();
    expect(await stored(gift)).toMatchObject({ paymentStatus: 'partially_refunded', refundedAmount: 10 });

    const pending = await made(`/donors/${zoe}/donations`, { amount: 40, paymentStatus: 'pending', paymentMethodType: 'cheque' });
    await walkTo(page, room(`/${pending}`));
    await page.getByRole('button', { name: 'Marquer comme reçu' }).click();
    await page.getByRole('button', { name: 'Marquer comme reçu' }).waitFor({ state: 'detached' });
    expect(await stored(pending)).toMatchObject({ paymentStatus: 'completed', countedAmount: 40 });
    const lost = await made(`/donors/${zoe}/donations`, { amount: 41, paymentStatus: 'pending' });
    await walkTo(page, room(`/${lost}`));
    await page.getByRole('button', { name: 'Annuler le don' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler le don' }).click();
    await page.getByText('Annulé', { exact: true }).first().waitFor();
    expect(await stored(lost)).toMatchObject({ paymentStatus: 'cancelled' });

    // What a receipt shows is locked, and says so.
    await server.strapi.db.connection.raw(`UPDATE donations SET receipt_number = 'R-9' WHERE document_id = ?`, [pending]);
    await walkTo(page, room(`/${pending}/edit`));
    await page.getByText('Le reçu R-9 a été délivré pour ce don').waitFor();
    expect(await page.locator('input[name="amount"]').isDisabled()).toBe(true);
    await page.locator('input[name="chequeNumber"]').fill('7');
    await page.keyboard.press('Control+s');
    await page.waitForURL((address) => !address.pathname.endsWith('/edit'));
    expect(await stored(pending)).toMatchObject({ chequeNumber: '7', amount: 40 });
    await server.strapi.db.connection.raw(`UPDATE donations SET receipt_number = NULL WHERE document_id = ?`, [pending]);
    expect(problems.filter((problem) => !problem.endsWith('/receipt'))).toEqual([]);
    await leave(page);
  }, 240_000);

  it('in kind and of securities say their value; a viewer only reads, on a phone, in the dark', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'fr', { width: 390, height: 844 });
    await walkTo(page, `${server.url}/admin/plugins/crm/donors/${zoe}/gifts/new`);
    await page.locator('input[name="amount"]').fill('1200');
    await fold(page, /Type de don/);
    await choose(page, 'Type de don', 'Don de titres');
    await page.locator('input[name="symbol"]').fill('ry');
    await page.locator('input[name="quantity"]').fill('10,5');
    await page.locator('input[name="price"]').fill('100');
    await page.getByRole('button', { name: 'En faire le montant du don' }).click();
    expect(await page.locator('input[name="amount"]').inputValue()).toBe('1050,00');
    await choose(page, 'Type de don', 'Don en nature');
    await page.locator('textarea[name="inKindDescription"]').fill('Piano');
    await page.locator('input[name="inKindAcquiredOn"]').fill('2025-01-01');
    await page.locator('input[name="inKindCost"]').fill('400');
    expect(await overflow(page)).toBe(0);
    await picture('gift-in-kind-390');
    expect(await seriousFindings(page)).toEqual([]);
    await fold(page, /Avantage et reçu.*400,00/);
    await page.getByText('une évaluation indépendante est recommandée').waitFor();
    await page.keyboard.press('Control+s');
    await page.waitForURL(new RegExp(`donors/${zoe}$`));
    expect(problems).toEqual([]);
    await leave(page);

    const viewer = await visitAs(browser, server.url, 'staffViewer', 'en', { width: 390, height: 844 });
    await chooseTheme(viewer.page, 'dark');
    await walkTo(viewer.page, room('?donationType=in_kind'));
    await heading(viewer.page, '1 gift');
    expect(await overflow(viewer.page)).toBe(0);
    await viewer.picture('gifts-390-dark');
    expect(await seriousFindings(viewer.page)).toEqual([]);
    expect(await viewer.page.getByRole('link', { name: 'New gift' }).count()).toBe(0);
    expect(await viewer.page.getByRole('button', { name: 'Export' }).count()).toBe(0);
    await viewer.page.locator('table tbody a').first().click();
    await viewer.page.getByText('Piano').first().waitFor();
    await viewer.page.getByText('$400.00').first().waitFor();
    expect(await overflow(viewer.page)).toBe(0);
    await viewer.picture('gift-390-dark');
    expect(await seriousFindings(viewer.page)).toEqual([]);
    expect(await viewer.page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
    expect(await viewer.page.getByRole('button', { name: 'Refund' }).count()).toBe(0);
    expect(await viewer.page.getByRole('button', { name: 'Add a soft credit' }).count()).toBe(0);
    await walkTo(viewer.page, room('/new'));
    await viewer.page.getByText('You do not have permission for this').waitFor();
    expect(viewer.problems).toEqual([]);
    await leave(viewer.page);
  }, 240_000);

  it('by the ten thousand leave in a file that a job makes', async () => {
    await server.strapi.db.connection.raw(
      `INSERT INTO donations (document_id, organization_id, donor_id, amount, currency, base_amount, donation_type, payment_status, payment_method_type, received_on, created_at, updated_at, published_at)
       SELECT crm_document_id(), organization_id, id, 1, 'CAD', 1, 'event', 'completed', 'cash', '2020-01-01', now(), now(), now()
         FROM donors, generate_series(1, 20001) WHERE document_id = ?`,
      [zoe],
    );
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, room('?donationType=event'));
    await heading(page, /^20\s001 dons$/);
    await page.getByRole('button', { name: 'Exporter' }).click();
    await page.getByText(/Le fichier contiendra 20\s001 dons/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Exporter' }).click();
    await page.getByRole('progressbar').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    // Who leaves the page and comes back finds the file all the same.
    await walkTo(page, room());
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText(/Le fichier est prêt/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger' }).click();
    expect((await readFile(await (await download).path(), 'utf8')).trim().split('\n')).toHaveLength(20_002);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);
});
