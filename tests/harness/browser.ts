import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ROOT } from './environment';
import { keepForGuide } from './guide-pictures';
import { emailOf, PASSWORD, type PersonName } from './people';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const SHOTS = path.join(ROOT, '.data', 'screenshots');

/** The window a person is visited in unless the test says otherwise. */
export const DESKTOP = { width: 1280, height: 900 };

export interface Visit {
  readonly page: Page;
  /** What went wrong on the page so far: console errors and failed requests of our own server. */
  readonly problems: string[];
  /** Keeps a picture for people to look at; the guide uses some of them. */
  readonly picture: (name: string) => Promise<void>;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS });
}

/** Signs a member of the staff in to the panel, in a language, in a browser profile of their own. */
export async function visitAs(browser: Browser, url: string, person: PersonName, language: 'fr' | 'en', viewport = DESKTOP): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: language === 'fr' ? 'fr-CA' : 'en-CA', timezoneId: 'America/Toronto' });
  // A sandboxed frame, as messages are shown in, has no storage.
  await context.addInitScript(`if (window === window.top) localStorage.setItem('strapi-admin-language', ${JSON.stringify(language)})`);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    // What failed to load is told by its response, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(`${url}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(emailOf(person));
  await page.locator('input[name="password"]').fill(PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  mkdirSync(SHOTS, { recursive: true });
  return {
    page,
    problems,
    picture: async (name) => {
      await page.screenshot({ path: path.join(SHOTS, `${name}-${language}.png`), fullPage: true });
      await keepForGuide(page, name, language);
    },
  };
}
