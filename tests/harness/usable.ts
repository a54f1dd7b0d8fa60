import type { Page } from 'playwright-core';
import { chooseTheme, overflow, seriousFindings } from './accessibility';
import { DESKTOP, type Visit, walkTo } from './browser';

/** A phone, a tablet and a large screen. */
const WIDTHS = [390, 768, 1920];

interface Looking {
  /** What is done with a page once it is there, such as taking its picture. */
  readonly seen?: (room: string) => Promise<void>;
  readonly widths?: readonly number[];
}

/** What keeps somebody from using some pages, in the theme that is chosen: serious findings, and what scrolls sideways on some widths. */
export async function findingsIn(page: Page, crm: string, rooms: readonly string[], { seen, widths = WIDTHS }: Looking): Promise<string[]> {
  const findings: string[] = [];
  for (const room of rooms) {
    await walkTo(page, `${crm}/${room}`);
    await page.locator('main h1').waitFor();
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
    await seen?.(room);
    findings.push(...(await seriousFindings(page)).map((finding) => `${room}: ${finding}`));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      if ((await overflow(page)) > 0) findings.push(`${room}: wider than ${width}`);
    }
    await page.setViewportSize(DESKTOP);
  }
  return findings;
}

/** That pages can be used by everybody, in both themes. Keeps a picture of each. */
export async function expectUsable({ page, picture }: Visit, crm: string, pages: readonly string[], name: string): Promise<void> {
  await chooseTheme(page, 'light');
  expect(await findingsIn(page, crm, pages, { seen: (room) => picture(`${name}-${pages.indexOf(room)}`) })).toEqual([]);
  await chooseTheme(page, 'dark');
  // A theme changes colours, not widths.
  expect(await findingsIn(page, crm, pages, { widths: [] })).toEqual([]);
}
