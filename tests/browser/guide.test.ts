import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chaptersOf } from '../../plugins/crm/admin/src/guide/chapters';
import { DESKTOP, leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { ROOT } from '../harness/environment';
import { chooseTheme, overflow, seriousFindings } from '../harness/accessibility';
import { startServer, type TestServer } from '../harness/server';

/** Asked from outside: the panel's content policy forbids a page to evaluate text by itself. */
async function becomesTrue(page: Page, expression: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await page.waitForTimeout(50)) if ((await page.evaluate(expression)) === true) return;
  throw new Error(`Never true: ${expression}`);
}

/** Somebody is lost, and asks the guide. */
describe('the guide in the panel', () => {
  let server: TestServer;
  let browser: Browser;
  let crm: string;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    crm = `${server.url}/admin/plugins/crm`;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each([
    ['fr', 'Guide d’utilisation', 'Reçus', 'Aller à Reçus', 'Dons', 'Trouver, corriger, rendre'],
    ['en', 'User guide', 'Receipts', 'Go to Receipts', 'Gifts', 'Find, correct, give back'],
  ] as const)(
    '%s: opens the chapter of the page one is on, and leads on by keyboard',
    async (language, guide, title, back, gifts, part) => {
      const { page, problems } = await visitAs(browser, server.url, 'staffAdmin', language);
      await walkTo(page, `${crm}/receipts/preflight`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const link = page.getByRole('link', { name: guide, exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/guide\/receipts$/);
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      expect(await page.title()).toContain(title);
      expect(await page.getByRole('article').getByRole('listitem').count()).toBe(4);
      const pictures = page.getByRole('article').getByRole('img');
      expect(await pictures.count()).toBe(2);
      await becomesTrue(page, '[...document.querySelectorAll("article img")].every((image) => image.complete && image.naturalWidth === 1280)');
      expect(await page.getByRole('link', { name: back }).getAttribute('href')).toBe('/admin/plugins/crm/receipts');

      await walkTo(page, `${crm}/guide/gifts`);
      await page.getByRole('heading', { level: 2, name: part }).waitFor();
      // From chapter to chapter without loading the panel again.
      await page.evaluate('window.isSamePage = true');
      await page
        .getByRole('article')
        .getByRole('link', { name: /reçu|receipt/ })
        .focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      await page.getByRole('main').getByRole('navigation').getByRole('link', { name: gifts, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: gifts, exact: true }).waitFor();
      expect(await page.evaluate('window.isSamePage')).toBe(true);
      expect(problems).toEqual([]);
      await leave(page);
    },
    120_000,
  );

  it.each([
    ['fr', 'light'],
    ['en', 'dark'],
  ] as const)(
    'has no serious finding and no sideways scroll in any chapter (%s, %s)',
    async (language, theme) => {
      const { page, problems, picture } = await visitAs(browser, server.url, 'staffViewer', language);
      await chooseTheme(page, theme);
      const findings: string[] = [];
      const chapters = chaptersOf(readFileSync(path.join(ROOT, 'docs', 'en', 'staff.md'), 'utf8')).map(({ id }) => id);
      expect(chapters.length).toBeGreaterThan(20);
      for (const chapter of chapters) {
        await page.setViewportSize(DESKTOP);
        await walkTo(page, `${crm}/guide/${chapter}`);
        await page.getByRole('article').waitFor();
        await becomesTrue(page, '[...document.querySelectorAll("article img")].every((image) => image.complete && image.naturalWidth > 0)');
        findings.push(...(await seriousFindings(page)).map((finding) => `${chapter}: ${finding}`));
        if (chapter === 'donors' || chapter === 'roles') await picture(`guide-${chapter}-${theme}`);
        for (const width of [390, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          if ((await overflow(page)) > 0) findings.push(`${chapter}: wider than ${width}`);
        }
        if (chapter === 'roles') {
          await page.setViewportSize({ width: 390, height: 900 });
          await picture(`guide-roles-phone-${theme}`);
        }
      }
      expect(findings).toEqual([]);
      expect(problems).toEqual([]);
      await leave(page);
    },
    300_000,
  );

  it('says so when there is no such chapter, and offers those there are', async () => {
    const { page, problems } = await visitAs(browser, server.url, 'staffViewer', 'en');
    await walkTo(page, `${crm}/guide/dragons`);
    await page.getByRole('heading', { level: 1, name: 'User guide' }).waitFor();
    await page.getByRole('main').getByRole('navigation').getByRole('link', { name: 'Donors', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Donors', exact: true }).waitFor();
    // A viewer is not sent where they may not go.
    await walkTo(page, `${crm}/guide/audit`);
    await page.getByRole('heading', { level: 1, name: 'Audit log', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Go to Audit log' }).count()).toBe(0);
    expect(problems).toEqual([]);
    await leave(page);
  }, 120_000);
});
