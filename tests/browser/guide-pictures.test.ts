import type { Browser, Page } from 'playwright-core';
import { leave, openBrowser, visitAs, walkTo } from '../harness/browser';
import { seedGuideCharity, type GuideCharity } from '../harness/guide-charity';
import { guidePictures } from '../harness/guide-pictures';
import { startServer, type TestServer } from '../harness/server';
import { workOffJobs } from '../harness/work-off';

/** What the guide promises is on the screen. `npm run guide:pictures` keeps what is seen here for the guide. */
describe('the guide’s pictures', () => {
  let server: TestServer;
  let browser: Browser;
  /** Each language shows a charity that speaks it. */
  let charities: Readonly<Record<'fr' | 'en', GuideCharity>>;
  const lastYear = new Date().getUTCFullYear() - 1;

  beforeAll(async () => {
    server = await startServer({}, { withPanel: true });
    browser = await openBrowser();
    charities = {
      fr: await seedGuideCharity((await server.as('admin')).in('lanterne'), 'fr'),
      en: await seedGuideCharity((await server.as('otherAdmin')).in('harbour'), 'en'),
    };
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  it.each(['fr', 'en'] as const)(
    'show the pages as they are (%s)',
    async (language) => {
      const say = (french: string, english: string): string => (language === 'fr' ? french : english);
      const charity = charities[language];
      const { words } = charity;
      const person = language === 'fr' ? 'staffAdmin' : 'otherStaff';
      const { page, problems, picture } = await visitAs(browser, server.url, person, language, { width: 1280, height: 800 });
      const chart = (): Promise<void> => page.locator('svg.recharts-surface').first().waitFor();
      const text = (words: string): Promise<void> => page.getByText(words).first().waitFor();
      /** Each picture: the page, and what it takes until it shows what the guide says. */
      const scenes: Record<string, readonly [path: string, ready: () => Promise<void>]> = {
        home: ['', () => chart().then(() => text(words.task))],
        'donor-list': ['donors', () => text('Leonard Cohen')],
        'donor-page': [`donors/${charity.donor}`, () => text(words.email)],
        'gift-form': [`donors/${charity.donor}/gifts/new`, () => page.locator('input[name="amount"]').fill('125')],
        'cheque-batch': [`batches/${charity.batch}`, () => page.locator('[data-keeping="saved"]').waitFor()],
        'recurring-gift': [`recurring/${charity.plan}`, chart],
        'campaign-page': [`campaigns/${charity.campaign}`, chart],
        'receipt-register': [`receipts?year=${lastYear}`, () => text(say('Reçus et dons concordent au cent près', 'Receipts and gifts agree to the cent'))],
        'receipt-run': [`receipts/run?year=${lastYear}`, () => dryRun(page, say, charity)],
        'segment-builder': ['segments/new', () => buildRule(page, say, charity)],
        'template-page': [`templates/${charity.template}/edit`, () => readAs(page, charity)],
        'report-page': ['reports/trends', chart],
        'organization-settings': ['organization', () => page.locator('input[name="legalName"]').waitFor()],
      };
      expect(Object.keys(scenes)).toEqual(guidePictures());
      for (const [name, [path, ready]] of Object.entries(scenes)) {
        await walkTo(page, `${server.url}/admin/plugins/crm/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await ready();
        await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
        await page.mouse.move(0, 0);
        // Charts draw themselves within a second.
        await page.waitForTimeout(1_000);
        await picture(name);
      }
      expect(problems).toEqual([]);
      await leave(page);
    },
    240_000,
  );

  type Say = (french: string, english: string) => string;

  async function dryRun(page: Page, say: Say, { words }: GuideCharity): Promise<void> {
    await page.getByRole('button', { name: say('Voir ce qui serait délivré', 'See what would be issued') }).click();
    await page.getByRole('progressbar').waitFor();
    await workOffJobs(server);
    await page.getByText(words.homeless).waitFor();
  }

  async function buildRule(page: Page, say: Say, { words }: GuideCharity): Promise<void> {
    await page.locator('input[name="name"]').fill(say('Grands donateurs', 'Major donors'));
    await page.getByRole('button', { name: 'Condition' }).first().click();
    await page.getByRole('combobox', { name: say('Ce qu’on demande', 'What is asked'), exact: true }).click();
    await page
      .getByRole('option', { name: say('Total des dons', 'Total given') })
      .first()
      .click();
    await page.getByRole('textbox', { name: say('Valeur', 'Value') }).fill('500');
    await page.getByText(words.major).first().waitFor();
    await page.getByText(words.major).first().scrollIntoViewIfNeeded();
  }

  async function readAs(page: Page, { words }: GuideCharity): Promise<void> {
    await page.locator('[data-field="preview-donor"] [role="combobox"]').pressSequentially(words.donor);
    await page.getByRole('option', { name: words.donor }).click();
    await page.frameLocator('iframe').getByText(words.greeting).waitFor();
    await page.evaluate('document.activeElement?.blur()');
  }
});
