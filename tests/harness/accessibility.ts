import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical in the page's own content, in the theme that is on, by rule, for WCAG 2.2 AA. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not what is only passing: rows on their way, a button under the mouse.
  await page.mouse.move(0, 0);
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await page.evaluate(axe.source);
  const found: { violations: { id: string; impact: string | null; nodes: { html: string }[] }[] } = await page.evaluate(
    'axe.run(document.querySelector("main") ?? document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
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
