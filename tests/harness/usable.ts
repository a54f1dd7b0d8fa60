import type { Page } from 'playwright-core';
import { chooseTheme, overflow, seriousFindings } from './accessibility';
import { DESKTOP, type Visit, walkTo } from './browser';

/**
 * What keeps somebody from using some pages, in the theme that is chosen: serious findings, and what scrolls sideways
 * on a phone, a tablet or a large screen.
 * @param seen what is done with a page once it is there, such as taking its picture
 */
export async function findingsIn(page: Page, crm: string, rooms: readonly string[], seen?: (room: string) => Promise<void>): Promise<string[]> {
  const findings: string[] = [];
  for (const room of rooms) {
    await walkTo(page, `${crm}/${room}`);
    await page.locator('main h1').waitFor();
    await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
    await seen?.(room);
    findings.push(...(await seriousFindings(page)).map((finding) => `${room}: ${finding}`));
    for (const width of [390, 768, 1920]) {
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
  expect(await findingsIn(page, crm, pages, (room) => picture(`${name}-${pages.indexOf(room)}`))).toEqual([]);
  await chooseTheme(page, 'dark');
  expect(await findingsIn(page, crm, pages)).toEqual([]);
}
