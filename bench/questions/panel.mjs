import { newPage, open, openBrowser, signIn, untilComplete, untilShown } from '../browser.mjs';
import { takeTurns } from '../measure.mjs';
import { openedCode, pageChanges } from './panel-load.mjs';
import { realisticTerms } from './search.mjs';

const CRM = '/admin/plugins/crm';
const DONORS = `${CRM}/donors`;
const CONTENT = '/admin/content-manager/collection-types';
const DONOR = 'api::donor.donor';
const ROW = 'main tbody tr';
const SEARCH = 'main input[name="search"]';

const ROUNDS = 30;
/** As fast as an office worker types; after the first letters they look, and then type the rest. */
const KEY_MS = 120;
const FIRST_LETTERS = 3;

/**
 * What a member of the staff waits for in a real browser, beside Strapi's own Content Manager on the same
 * donors. Each round opens the panel anew, with the browser's files but no data: nothing is answered from
 * what was read before.
 */
export function panel({ url, staff, sql, organizationId, chosen, seconds }) {
  const limits = { rounds: ROUNDS, seconds };
  return inBrowser(async (browser) => {
    const code = await openedCode(browser, url, staff);
    const page = await signedIn(browser, url, staff);
    const list = await takeTurns(openList(page, url), limits);
    const search = await takeTurns(type(page, url, await realisticTerms(sql, organizationId)), limits);
    const ten = await takeTurns(openDonor(page, url, await named(sql, chosen.ten)), limits);
    const tenThousand = await takeTurns(openDonor(page, url, await named(sql, chosen.tenThousand)), limits);
    const memory = await pageChanges(page, url);
    return { list, search, ten, tenThousand, code, memory };
  });
}

/** What the panel's memory holds, and nothing else. */
export function panelMemory({ url, staff }) {
  return inBrowser(async (browser) => pageChanges(await signedIn(browser, url, staff), url));
}

async function inBrowser(work) {
  const browser = await openBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function signedIn(browser, url, staff) {
  const page = await newPage(browser);
  await signIn(page, url, staff);
  return page;
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
function type(page, url, found) {
  const terms = found.filter((term) => term.length > FIRST_LETTERS);
  const term = (round) => terms[round % terms.length];
  const typed = async (letters) => {
    await page.keyboard.type(letters, { delay: KEY_MS });
    return untilComplete(page);
  };
  return {
    ours: async (round) => {
      await open(page, `${url}${DONORS}`);
      await page.locator(SEARCH).click();
      return [await typed(term(round).slice(0, FIRST_LETTERS)), await typed(term(round).slice(FIRST_LETTERS))];
    },
    stock: async (round) => {
      await open(page, `${url}${CONTENT}/${DONOR}?page=1&pageSize=25`);
      await page.getByRole('button', { name: 'Rechercher', exact: true }).click();
      await page.keyboard.type(term(round));
      await page.keyboard.press('Enter');
      return untilComplete(page);
    },
  };
}

/** From the click on a row to the last part of the page: the donor, figures, years, gifts, history, tasks. */
function openDonor(page, url, { id, documentId, term }) {
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
      await open(page, `${url}${CONTENT}/${DONOR}?page=1&pageSize=10&filters[$and][0][id][$eq]=${id}`);
      // Its first cell is a box to tick.
      await page.locator(`${ROW} td`).nth(1).click();
      return complete();
    },
  };
}

/** With what one types to find the donor. */
async function named(sql, { id, documentId }) {
  const [row] = await sql('SELECT email, phone, display_name AS name FROM donors WHERE id = $1', [id]);
  return { id, documentId, term: row.email ?? row.phone ?? row.name };
}
