import { existsSync } from 'node:fs';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
// Those of tests/harness/browser.ts.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
const QUIET_MS = 500;

export const hasChromium = existsSync(CHROMIUM);

/** Only now is the driver loaded: without the development packages everything else can still be measured. */
export async function openBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** A page in a browser profile of its own, which keeps files as any browser does. */
export async function newPage(browser) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-CA',
    timezoneId: 'America/Toronto',
    // In production sign-in cookies are secure: the benchmark plays the proxy that ends TLS.
    extraHTTPHeaders: { 'X-Forwarded-Proto': 'https' },
  });
  await context.addInitScript(`if (window === window.top) localStorage.setItem('strapi-admin-language', 'fr')`);
  await context.addInitScript(watch);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** Signs somebody in to the panel; they arrive at their profile, a page of Strapi's own. */
export async function signIn(page, url, { email, password }) {
  await page.goto(`${url}/admin/auth/login?redirectTo=%2Fme`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((address) => !address.pathname.includes('/auth/'));
  await settled(page);
}

/** Opens a page and waits until nothing is left to come. */
export async function open(page, address) {
  await page.goto(address);
  await settled(page);
}

/** Until nothing is on its way and the screen has stood still for a while. */
export function settled(page, quietMs = QUIET_MS) {
  return page.evaluate((quiet) => window.benchWatch.settled(quiet), quietMs);
}

/** Milliseconds from the last click or key to the last change on the screen, known once all is still. */
export function untilComplete(page) {
  return page.evaluate((quiet) => window.benchWatch.settled(quiet).then((painted) => painted - window.benchWatch.acted()), QUIET_MS);
}

/** Milliseconds from the last click to the frame that shows what `selector` names. */
export function untilShown(page, selector) {
  return page.evaluate((sought) => window.benchWatch.shown(sought).then((painted) => painted - window.benchWatch.acted()), selector);
}

/** Runs in the page before its own code: when somebody last acted, what is on its way, when the screen last changed. */
function watch() {
  const { document, MutationObserver, requestAnimationFrame } = window;
  const last = { acted: 0, painted: 0, answered: 0 };
  let pending = 0;
  // A letter that is on no key of the keyboard comes without one.
  for (const name of ['click', 'keydown', 'beforeinput']) window.addEventListener(name, (event) => (last.acted = event.timeStamp), true);
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A message sent in a frame arrives when that frame has been drawn.
  const drawn = async () => {
    await nextFrame();
    const { port1, port2 } = new window.MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
    return performance.now();
  };
  document.addEventListener('DOMContentLoaded', () => {
    const changed = () => void drawn().then((at) => (last.painted = at));
    new MutationObserver(changed).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const ask = window.fetch;
  window.fetch = async (...request) => {
    pending += 1;
    try {
      return await ask(...request);
    } finally {
      pending -= 1;
      last.answered = performance.now();
    }
  };
  const isBusy = () => document.querySelector('main[aria-busy="true"], main [aria-busy="true"]') !== null;
  window.benchWatch = {
    acted: () => last.acted,
    settled: async (quietMs) => {
      while (pending > 0 || isBusy() || performance.now() - Math.max(last.acted, last.painted, last.answered) < quietMs) await nextFrame();
      return last.painted;
    },
    shown: async (selector) => {
      while (document.querySelector(selector) === null) await nextFrame();
      return drawn();
    },
  };
}
