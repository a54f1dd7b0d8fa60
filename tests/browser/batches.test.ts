import type { Browser, Page } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type Client, type TestServer } from '../harness/server';

/** A volunteer with a stack of cheques and no mouse; then those who look, correct and come at the same time. */
describe('batches of cheques', () => {
  let server: TestServer;
  let browser: Browser;
  let admin: Client;
  let roy: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    admin = (await server.as('admin')).in('lanterne');
    for (const [firstName, lastName, city] of [
      ['Zoé', 'Tremblay', 'Québec'],
      ['Luc', 'Tremblay', 'Laval'],
      ['Anne', 'Côté', 'Sherbrooke'],
    ])
      await admin.post('/donors', { firstName, lastName, address: { city } }).expect(201);
    roy = (await admin.post('/donors', { firstName: 'Gabrielle', lastName: 'Roy' }).expect(201)).body.data.documentId;
    await admin.post('/campaigns', { name: 'Guignolée', campaignStatus: 'active' }).expect(201);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const address = (path: string): string => `${server.url}/admin/plugins/crm/${path}`;
  const newBatch = async (expectedCount: number, expectedTotal: number): Promise<string> =>
    (await admin.post('/gift-batches', { expectedCount, expectedTotal, receivedOn: '2026-03-02' }).expect(201)).body.data.documentId;
  const rowsOf = async (batch: string) => (await admin.get(`/gift-batches/${batch}/rows`)).body.data;
  const keeping = (page: Page, state: string) => page.locator(`[data-keeping="${state}"]`).waitFor();
  /** Waits until the focus is in a cell. */
  const inCell = (page: Page, label: string) => page.locator(`[aria-label="${label}"]:focus`).waitFor();

  it('are entered by keyboard alone, survive a reload, are refused while the total is wrong, and are posted', async () => {
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffMember', 'fr');
    const { keyboard } = page;
    await walkTo(page, address('batches'));
    await page.getByText('Pas encore de lot').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keyboard.press('n');
    await page.locator('input[name="expectedCount"]').waitFor();
    await keyboard.press('Control+s');
    await page.getByText('Écrivez un nombre entier de 1 à 500.').waitFor();
    // The refused field has the focus.
    await keyboard.type('3');
    await keyboard.press('Tab');
    await keyboard.type('175,50');
    expect(await seriousFindings(page)).toEqual([]);
    await keyboard.press('Control+s');
    await page.waitForURL(/batches\/[a-z0-9]{20,}$/);
    const batch = new URL(page.url()).pathname.split('/').at(-1) ?? '';

    // Typed without looking: Enter waits for the one donor it can mean.
    await inCell(page, 'Donateur, chèque 1');
    await keyboard.type('zoe trem');
    await keyboard.press('Enter');
    await inCell(page, 'Montant, chèque 1');
    await keyboard.type('100');
    await keyboard.press('Tab');
    await keyboard.press('Control+a');
    await keyboard.type('03-01');
    await keyboard.press('Tab');
    await keyboard.type('101');
    await keyboard.press('Enter');

    // Two of that name: the arrow chooses.
    await inCell(page, 'Donateur, chèque 2');
    await keyboard.type('tremblay');
    await page.locator('li[role="option"]').nth(1).waitFor();
    await picture('batch-donors');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await inCell(page, 'Montant, chèque 2');
    await keyboard.type('50');
    await keyboard.press('Enter');
    await keyboard.press('Control+s');
    await keeping(page, 'saved');
    expect(await rowsOf(batch)).toMatchObject([
      { donor: { name: 'Zoé Tremblay' }, amount: 100, receivedOn: '2026-03-01', chequeNumber: '101', paymentMethodType: 'cheque' },
      { donor: { name: 'Luc Tremblay' }, amount: 50 },
    ]);

    // The power goes in the middle of a row, before anything of it was sent.
    await inCell(page, 'Donateur, chèque 3');
    await keyboard.type('roy');
    await keyboard.press('Enter');
    await inCell(page, 'Montant, chèque 3');
    await keyboard.type('25');
    await page.reload();
    await inCell(page, 'Donateur, chèque 4');
    expect(await page.getByLabel('Montant, chèque 3').inputValue()).toBe('25');
    expect(await page.getByLabel('Donateur, chèque 3').inputValue()).toBe('Gabrielle Roy');
    await keeping(page, 'saved');
    expect(await rowsOf(batch)).toMatchObject([{}, {}, { donor: { documentId: roy }, amount: 25 }]);

    // 175 is not 175,50.
    await picture('batch-entry');
    await keyboard.press('Control+Enter');
    await page.getByText(/Les totaux de contrôle diffèrent : aucun chèque et -0,50\s\$/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByLabel('Montant, chèque 3').focus();
    await keyboard.press('Control+a');
    await keyboard.type('25,50');
    await page.locator('[data-difference="none"]').waitFor();
    await keyboard.press('Control+Enter');
    await page.getByText('Inscrire le lot 1?').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await picture('batch-post');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText(/Le lot 1 est inscrit : 3 dons, 175,50\s\$/).waitFor();
    await page.getByRole('link', { name: 'Gabrielle Roy' }).waitFor();
    await picture('batch-posted');
    expect(await seriousFindings(page)).toEqual([]);
    expect((await admin.get(`/donors/${roy}/stats`)).body.data).toMatchObject({ totalDonated: 25.5, donationCount: 1 });
    // A member enters and posts; to take back is another's to do.
    expect(await page.getByRole('button', { name: 'Rouvrir' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Gabrielle Roy' }).click();
    await page.waitForURL(/donors\/.*gift=/);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('are opened again with a reason, corrected and posted once more', async () => {
    const batch = await newBatch(1, 40);
    await admin.patch(`/gift-batches/${batch}/rows`, { rows: [{ rowKey: 'a', version: 0, donor: roy, amount: 40 }] }).expect(200);
    await admin.post(`/gift-batches/${batch}/post`, {}).expect(200);
    const { page, problems, picture } = await visitAs(browser, server.url, 'staffAdmin', 'en');
    await walkTo(page, address(`batches/${batch}`));
    await page.getByRole('button', { name: 'Open again' }).click();
    await page.getByText(/1 gift is reversed/).waitFor();
    await page.locator('input[name="reason"]').press('Enter');
    await page.getByText('Say why: the books keep the reason.').waitFor();
    await page.locator('input[name="reason"]').fill('The cheque says 45');
    expect(await seriousFindings(page)).toEqual([]);
    await picture('batch-reopen');
    await page.keyboard.press('Enter');
    await page.getByText(/The cheque says 45/).waitFor();
    expect((await admin.get(`/donations?giftBatch=${batch}`)).body.data).toMatchObject([{ paymentStatus: 'cancelled', countedAmount: 0 }]);
    await page.getByRole('link', { name: 'Edit the slip' }).click();
    await page.locator('input[name="expectedTotal"]').fill('45');
    await page.keyboard.press('Control+s');
    await page.getByLabel('Amount, cheque 1').fill('45');
    await keeping(page, 'saved');
    await page.getByRole('button', { name: 'Post' }).click();
    await page.getByRole('button', { name: 'Post 1 gift' }).click();
    await page.getByRole('link', { name: 'Gabrielle Roy' }).waitFor();
    expect((await admin.get(`/donations?giftBatch=${batch}&counted=true`)).body.meta.countedAmount).toBe(45);
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('say which cell stands in the way, and what somebody else changed meanwhile', async () => {
    const batch = await newBatch(2, 30);
    await admin
      .patch(`/gift-batches/${batch}/rows`, {
        rows: [
          { rowKey: 'a', version: 0, donor: roy, amount: 10 },
          { rowKey: 'b', version: 0, donorText: 'Personne du tout', amount: 20 },
        ],
      })
      .expect(200);
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, address(`batches/${batch}`));
    await inCell(page, 'Donateur, chèque 3');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Inscrire 2 dons' }).click();
    await page.getByText('Choisissez le donateur.').waitFor();
    await inCell(page, 'Donateur, chèque 2');
    expect(await seriousFindings(page)).toEqual([]);
    // The refusal is our own doing.
    expect(problems.splice(0)).toEqual([expect.stringMatching(/^422 POST .*\/post$/)]);

    await admin.patch(`/gift-batches/${batch}/rows`, { rows: [{ rowKey: 'a', version: 1, amount: 11 }] }).expect(200);
    await page.getByLabel('Montant, chèque 1').fill('12');
    await page.getByText(/Quelqu’un d’autre a modifié cette ligne entre-temps : Gabrielle Roy, 11,00/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Garder la mienne' }).click();
    await keeping(page, 'saved');
    expect((await rowsOf(batch))[0]).toMatchObject({ amount: 12, version: 3 });
    expect(problems).toEqual([expect.stringMatching(/^412 PATCH .*\/rows$/)]);
    await leave(page);
  }, 120_000);

  it('wait for the connection and lose nothing', async () => {
    const batch = await newBatch(1, 10);
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'en');
    await walkTo(page, address(`batches/${batch}`));
    await inCell(page, 'Donor, cheque 1');
    await page.context().setOffline(true);
    await page.getByLabel('Amount, cheque 1').fill('10');
    await keeping(page, 'offline');
    await page.getByLabel('Note, cheque 1').fill('typed in the tunnel');
    // A banknote between the cheques.
    await page.getByLabel('Method, cheque 1').selectOption({ label: 'Cash' });
    await page.context().setOffline(false);
    await keeping(page, 'saved');
    expect(await rowsOf(batch)).toMatchObject([{ amount: 10, memo: 'typed in the tunnel', paymentMethodType: 'cash' }]);
    await page.getByLabel('Amount, cheque 1').fill('ten');
    await keeping(page, 'refused');
    await page.getByText('Type an amount above zero').waitFor();
    await page.getByRole('button', { name: 'Remove cheque 1' }).click();
    await page.getByRole('button', { name: 'Remove cheque 1' }).waitFor({ state: 'detached' });
    expect(await rowsOf(batch)).toEqual([]);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('hold 500 cheques without a hiccup', async () => {
    const batch = await newBatch(500, 5000);
    const rows = Array.from({ length: 500 }, (_, index) => ({ rowKey: `r${index}`, version: 0, donor: roy, amount: 10, chequeNumber: String(index) }));
    await admin.patch(`/gift-batches/${batch}/rows`, { rows }).expect(200);
    const { page, problems } = await visitAs(browser, server.url, 'staffMember', 'fr');
    await walkTo(page, address('batches'));
    await page
      .getByRole('link', { name: /^Lot \d+$/ })
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /^Lot \d+$/ })
      .first()
      .click();
    await page.getByLabel('Note, chèque 500').waitFor();
    const cell = page.getByLabel('Note, chèque 250');
    await cell.focus();
    await page.keyboard.type('Merci, madame Gabrielle Roy de Tilly!');
    expect(await cell.inputValue()).toBe('Merci, madame Gabrielle Roy de Tilly!');
    await keeping(page, 'saved');
    expect((await rowsOf(batch))[249].memo).toBe('Merci, madame Gabrielle Roy de Tilly!');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Inscrire 500 dons' }).click();
    await page.getByText(/500 dons, 5\s000,00\s\$/).waitFor();
    expect(problems).toEqual([]);
    await leave(page);
  }, 180_000);

  it('are readable in the dark and on a phone; a viewer only looks', async () => {
    const batch = await newBatch(1, 10);
    await admin.patch(`/gift-batches/${batch}/rows`, { rows: [{ rowKey: 'a', version: 0, donor: roy, amount: 10 }] }).expect(200);
    const size = { width: 390, height: 844 };
    const viewer = await visitAs(browser, server.url, 'staffViewer', 'en', size);
    await chooseTheme(viewer.page, 'dark');
    await walkTo(viewer.page, address('batches?batchStatus=open'));
    await viewer.page.locator('table').waitFor();
    expect(await viewer.page.getByRole('link', { name: 'New batch' }).count()).toBe(0);
    expect(await seriousFindings(viewer.page)).toEqual([]);
    expect(await overflow(viewer.page)).toBe(0);
    await walkTo(viewer.page, address(`batches/${batch}`));
    await viewer.page.getByRole('link', { name: 'Gabrielle Roy' }).waitFor();
    expect(await viewer.page.getByRole('button', { name: /Post|Open again/ }).count()).toBe(0);
    expect(await seriousFindings(viewer.page)).toEqual([]);
    expect(await overflow(viewer.page)).toBe(0);
    await walkTo(viewer.page, address('batches/new'));
    await viewer.page.getByText('You do not have permission for this').waitFor();
    expect(viewer.problems).toEqual([]);
    await leave(viewer.page);

    const member = await visitAs(browser, server.url, 'staffMember', 'fr', size);
    await chooseTheme(member.page, 'dark');
    await walkTo(member.page, address(`batches/${batch}`));
    await inCell(member.page, 'Donateur, chèque 2');
    await member.picture('batch-phone-dark');
    expect(await seriousFindings(member.page)).toEqual([]);
    expect(await overflow(member.page)).toBe(0);
    expect(member.problems).toEqual([]);
    await leave(member.page);
  }, 120_000);
});
