import { chooseTheme, overflow, seriousFindings } from './accessibility';
import { DESKTOP, type Visit, walkTo } from './browser';

/** That pages can be used by everybody: in both themes, on a phone and on a tablet. Keeps a picture of each. */
export async function expectUsable({ page, picture }: Visit, crm: string, pages: readonly string[], name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await chooseTheme(page, theme);
    for (const path of pages) {
      await walkTo(page, `${crm}/${path}`);
      await page.locator('main h1').waitFor();
      await page.locator('main [aria-busy="true"]').waitFor({ state: 'detached' });
      expect([path, theme, await seriousFindings(page)]).toEqual([path, theme, []]);
      if (theme === 'dark') continue;
      await picture(`${name}-${pages.indexOf(path)}`);
      for (const width of [390, 768]) {
        await page.setViewportSize({ width, height: 844 });
        expect([path, width, await overflow(page)]).toEqual([path, width, 0]);
      }
      await page.setViewportSize(DESKTOP);
    }
  }
}
