import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ROOT } from './environment';
import { keepForGuide } from './guide-pictures';
import { emailOf, panelToken, PASSWORD, type PersonName } from './people';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const SHOTS = path.join(ROOT, '.data', 'screenshots');

/** The window a person is visited in unless the test says otherwise. */
export const DESKTOP = { width: 1280, height: 900 };

type Language = 'fr' | 'en';

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

/** Profiles that are free, by language: a profile reads the panel's files once. */
const free = new WeakMap<Browser, Record<Language, BrowserContext[]>>();
/** Where a profile goes back to. */
const shelves = new WeakMap<BrowserContext, BrowserContext[]>();

/** Lets a member of the staff, signed in, into the panel, in a language; what an earlier visitor left in the profile is gone, but for the panel's files. */
export async function visitAs(browser: Browser, url: string, person: PersonName, language: Language, viewport = DESKTOP): Promise<Visit> {
  const shelf = profilesOf(browser)[language];
  const context = shelf.pop() ?? (await browser.newContext({ locale: language === 'fr' ? 'fr-CA' : 'en-CA', timezoneId: 'America/Toronto' }));
  shelves.set(context, shelf);
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  page.setDefaultTimeout(30_000);
  // A page of the same origin, to write what the form would, without loading the panel once more for it.
  const threshold = `${url}/threshold`;
  await page.route(threshold, (route) => route.fulfill({ contentType: 'text/html', body: '<title>threshold</title>' }));
  await page.goto(threshold);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: url, storageTypes: 'cookies,local_storage,indexeddb' });
  await devtools.detach();
  const answer = await context.request.post(`${url}/admin/login`, { data: { email: emailOf(person), password: PASSWORD } });
  const stored = { 'strapi-admin-language': language, isLoggedIn: 'true', jwtToken: JSON.stringify(panelToken(person, answer.status(), await answer.text())) };
  await page.evaluate(`Object.assign(localStorage, ${JSON.stringify(stored)})`);
  // While anything is routed the browser keeps no files.
  await page.unroute(threshold);
  const problems: string[] = [];
  page.on('console', (message) => {
    // What failed to load is told by its response, with its address.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`);
  });
  page.on('pageerror', (error) => problems.push(error.message));
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

/** Ends a visit: another one may use its profile. */
export async function leave(page: Page): Promise<void> {
  const context = page.context();
  for (const open of context.pages()) await open.close();
  shelves.get(context)?.push(context);
}

function profilesOf(browser: Browser): Record<Language, BrowserContext[]> {
  const profiles = free.get(browser) ?? { fr: [], en: [] };
  free.set(browser, profiles);
  return profiles;
}

const ROOMS = '/admin/plugins/crm';
const NOTHING_HERE = /^(Il n’y a rien ici|There is nothing here)$/;

/** Opens a room of the panel; from another one as a link would, without loading the panel anew. */
export async function walkTo(page: Page, address: string): Promise<void> {
  if (!new URL(page.url()).pathname.startsWith(ROOMS)) {
    await page.goto(address);
    return;
  }
  const { pathname, search } = new URL(address);
  const nothing = page.getByText(NOTHING_HERE);
  // By way of a room that is not there: nothing that is waited for next can be of the room before.
  await followLink(page, `${ROOMS}/nowhere`);
  await nothing.waitFor();
  await followLink(page, `${pathname}${search}`);
  await nothing.waitFor({ state: 'detached' });
}

async function followLink(page: Page, address: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate'))`);
}
