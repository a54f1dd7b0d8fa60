import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import type { Browser, Download, Page } from 'playwright-core';
import { DESKTOP, leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type TestServer } from '../harness/server';

const REPORTS = ['overview', 'trends', 'retention', 'gains', 'lybunt', 'cohorts', 'pyramid', 'rfm', 'campaigns', 'donors'];

/** A director reads the reports, looks behind their figures and takes them along. */
describe('the reports', () => {
  let server: TestServer;
  let browser: Browser;
  const year = new Date().getUTCFullYear();
  const folder = mkdtempSync(path.join(tmpdir(), 'mecene-reports-'));

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    const admin = (await server.as('admin')).in('lanterne');
    const campaign = (await admin.post('/campaigns', { name: '=Guignolée', campaignStatus: 'active', cost: 10 }).expect(201)).body.data.documentId;
    const give = async (lastName: string, gifts: readonly (readonly [number, number])[]): Promise<void> => {
      const donor = (await admin.post('/donors', { lastName, address: { city: 'Québec' } }).expect(201)).body.data.documentId;
      for (const [of, amount] of gifts) await admin.post(`/donors/${donor}/donations`, { amount, receivedOn: `${of}-01-02`, campaign }).expect(201);
    };
    await give('Fidèle', [
      [year - 1, 100],
      [year, 150.25],
    ]);
    await give('=Perdue', [[year - 1, 80]]);
    await give('Nouvelle', [[year, 20]]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const open = async (page: Page, report: string): Promise<void> => {
    await walkTo(page, `${server.url}/admin/plugins/crm/reports/${report}`);
    await page.locator('[data-printable]').waitFor();
    await page.locator('[data-printable] table, [data-printable] svg.recharts-surface').first().waitFor();
  };
  const exported = async (page: Page, item: RegExp): Promise<Download> => {
    await page.getByRole('button', { name: /^Exporter/ }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
    return download;
  };

  it.each([
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)(
    '%s, %s: all can be read by everybody, on any screen',
    async (language, theme) => {
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffViewer', language);
      await chooseTheme(page, theme);
      for (const report of REPORTS) {
        await open(page, report);
        await picture(`report-${report}-${theme}`);
        expect([report, await seriousFindings(page)]).toEqual([report, []]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect([report, await overflow(page)]).toEqual([report, 0]);
        await page.setViewportSize(DESKTOP);
      }
      expect(problems).toEqual([]);
      await leave(page);
    },
    180_000,
  );

  it('opens the donors and gifts behind a figure', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await open(page, `retention?year=${year}`);
    const lost = page.getByRole('row', { name: /Inactifs, nouveaux l’an dernier/ });
    await lost.getByRole('link', { name: '1', exact: true }).click();
    await page.waitForURL(/behind\/retention/);
    await page.getByText(/^1 donateur\s: 80,00\s\$$/).waitFor();
    await page.getByRole('link', { name: '=Perdue' }).waitFor();
    await open(page, 'lybunt');
    await page.getByRole('link', { name: '=Perdue' }).waitFor();
    expect(await page.getByRole('link', { name: 'Fidèle' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('takes a report along as CSV, workbook, picture and PDF', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', 'fr');
    await open(page, 'lybunt');
    const csv = readFileSync(await (await exported(page, /CSV/)).path(), 'utf8');
    expect(csv.startsWith('\uFEFFNom;')).toBe(true);
    expect(csv).toContain("'=Perdue;");
    expect(csv).toContain(';80;');

    await open(page, 'donors?groupBy=campaign&period=this-year');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await (await exported(page, /Excel/)).path());
    const row = workbook.worksheets[0]?.getRow(2);
    expect([row?.getCell(1).value, row?.getCell(4).value]).toEqual(["'=Guignolée", 170.25]);

    const picture = readFileSync(await (await exported(page, /PNG/)).path());
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);

    const pdf = path.join(folder, 'report.pdf');
    writeFileSync(pdf, await page.pdf({ format: 'Letter' }));
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
    expect(text).toContain('Rapport des donateurs');
    expect(text).toMatch(/=Guignolée.*170,25/);
    expect(text).not.toContain('Exporter');
    expect(text).not.toContain('Personnes');
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);

  it('offers a viewer no list of names to take along', async () => {
    const { page } = await visitAs(browser, server.url, 'staffViewer', 'fr');
    await open(page, 'lybunt');
    expect(await page.getByRole('button', { name: /^Exporter/ }).count()).toBe(0);
    await open(page, 'pyramid');
    expect(await page.getByRole('button', { name: /^Exporter/ }).count()).toBe(1);
    await leave(page);
  }, 120_000);
});
