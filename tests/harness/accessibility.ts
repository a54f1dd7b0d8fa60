import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds serious or critical in the page's own content, in the theme that is on, by rule, for WCAG 2.2 AA. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not what is only passing: rows on their way, a button under the mouse, what is fading in.
  await page.mouse.move(0, 0);
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await standStill(page);
  // Read once a page: it is half a megabyte.
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source);
  // Only violations are looked at: working out all that is well, and where, takes axe five times as long.
  const options = { runOnly: RULES, resultTypes: ['violations'], selectors: false };
  const found: { violations: { id: string; impact: string | null; nodes: { html: string }[] }[] } = await page.evaluate(
    `axe.run(document.querySelector('main') ?? document, ${JSON.stringify(options)})`,
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** Waits for what moves to arrive: two frames, for what they set in motion, then its end. What turns for ever is not waited for. */
async function standStill(page: Page): Promise<void> {
  await page.evaluate(
    `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      .then(() => document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)))
      .then((moving) => Promise.allSettled(moving.map(({ finished }) => finished)))
      .then(() => undefined)`,
  );
}

/** By how much the page's content is wider than its window: nobody should have to scroll sideways to read. */
export async function overflow(page: Page): Promise<number> {
  let wide = 0;
  // Charts follow a new width a moment later.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    wide = await page.evaluate('(main => (main === null ? 0 : main.scrollWidth - main.clientWidth))(document.querySelector("main"))');
    if (wide === 0) return 0;
    await page.waitForTimeout(100);
  }
  return wide;
}

/** Light or dark, as the person chose it in their profile: the panel looks once, when it is loaded the next time. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
  await page.goto('about:blank');
}
