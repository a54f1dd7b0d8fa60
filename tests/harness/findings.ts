import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical on the page, by rule, for WCAG 2.2 AA. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: { violations: { id: string; impact: string | null; nodes: { html: string }[] }[] } = await page.evaluate(
    'axe.run(document.querySelector("main") ?? document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })',
  );
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
}

/** Whether the page is wider than its window: nobody should have to scroll sideways to read. */
export function overflow(page: Page): Promise<number> {
  // As text: the tests' types know Node, not the browser.
  return page.evaluate<number>('(() => { const main = document.querySelector("main"); return main === null ? 0 : main.scrollWidth - main.clientWidth; })()');
}

/** Light or dark, as the person chose it in their profile. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(`localStorage.setItem('STRAPI_THEME', '${theme}')`);
}
