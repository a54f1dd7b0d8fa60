import { newPage, open, openBrowser, signIn, untilComplete, untilShown } from '../browser.mjs';
import { summary } from '../measure.mjs';
import { openedCode, pageChanges } from './panel-load.mjs';
import { realisticTerms } from './search.mjs';

const CRM = '/admin/plugins/crm';
const DONORS = `${CRM}/donors`;
const CONTENT = '/admin/content-manager/collection-types';
const DONOR = 'api::donor.donor';
const ROW = 'main tbody tr';
const SEARCH = 'main input[name="search"]';

const WARM_UP = 2;
const ROUNDS = 20;
/** Strapi's search of a million takes seconds: fewer of those. */
const STOCK_SEARCHES = 10;
/** As fast as an office worker types; after the first letters they look, and then type the rest. */
const KEY_MS = 120;
const FIRST_LETTERS = 3;

/**
 * What a member of the staff waits for in a real browser, beside Strapi's own Content Manager on the same
 * donors. Each round opens the panel anew, with the browser's files but no data: nothing is answered from
 * what was read before.
 */
export async function panel({ url, staff, sql, organizationId, chosen }) {
  const browser = await openBrowser();
  try {
    const code = await openedCode(browser, url, staff);
    const page = await newPage(browser);
    await signIn(page, url, staff);
    const list = await takeTurns(openList(page, url));
    const search = await typeAndWait(page, url, await realisticTerms(sql, organizationId));
    const ten = await takeTurns(openDonor(page, url, await named(sql, chosen.ten)));
    const tenThousand = await takeTurns(openDonor(page, url, await named(sql, chosen.tenThousand)));
    const memory = await pageChanges(page, url);
    return { list, search, ten, tenThousand, code, memory };
  } finally {
    await browser.close();
  }
}

/** From the click on the link to the first rows. */
function openList(page, url) {
  const opened = async (from, link) => {
    await open(page, `${url}${from}`);
    await page.locator(link).first().click();
    return untilShown(page, ROW);
  };
  return {
    ours: () => opened(CRM, `a[href$="${DONORS}"]`),
    stock: () => opened(`${CONTENT}/api::fund.fund`, `a[href*="${DONOR}"]`),
  };
}

/** From the last key to the last change on the screen; Strapi begins when Enter is pressed. */
async function typeAndWait(page, url, found) {
  const terms = found.filter((term) => term.length > FIRST_LETTERS);
  const times = { ours: [], stock: [] };
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const term = terms[round + WARM_UP];
    await open(page, `${url}${DONORS}`);
    await page.locator(SEARCH).click();
    for (const letters of [term.slice(0, FIRST_LETTERS), term.slice(FIRST_LETTERS)]) {
      await page.keyboard.type(letters, { delay: KEY_MS });
      const took = await untilComplete(page);
      if (round >= 0) times.ours.push(took);
    }
    if (round < 0 || round >= STOCK_SEARCHES) continue;
    await open(page, `${url}${CONTENT}/${DONOR}?page=1&pageSize=25`);
    await page.getByRole('button', { name: 'Rechercher', exact: true }).click();
    await page.keyboard.type(term);
    await page.keyboard.press('Enter');
    times.stock.push(await untilComplete(page));
  }
  return { ours: summary(times.ours), stock: summary(times.stock) };
}

/** From the click on a row to the last part of the page: the donor, figures, years, gifts, history, tasks. */
function openDonor(page, url, { documentId, term, name }) {
  const complete = async () => {
    const took = await untilComplete(page);
    if (!page.url().includes(documentId)) throw new Error(`The donor's page did not open: ${page.url()}`);
    return took;
  };
  return {
    ours: async () => {
      await open(page, `${url}${DONORS}?search=${encodeURIComponent(term)}`);
      await page.locator(`main tbody a[href$="${documentId}"]`).click();
      return complete();
    },
    stock: async () => {
      await open(page, `${url}${CONTENT}/${DONOR}?page=1&pageSize=10&filters[$and][0][documentId][$eq]=${documentId}`);
      await page.locator(ROW).first().getByText(name, { exact: true }).first().click();
      return complete();
    },
  };
}

/** What a donor is found by in the panel, and a cell of its row in the Content Manager. */
async function named(sql, { id, documentId }) {
  const [row] = await sql('SELECT email, phone, display_name AS name FROM donors WHERE id = $1', [id]);
  return { documentId, term: row.email ?? row.phone ?? row.name, name: row.name };
}

async function takeTurns(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, ask] of Object.entries(ways)) {
      const took = await ask();
      if (round >= 0) times[name].push(took);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all)]));
}
