import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { newPage, open, settled, signIn } from '../browser.mjs';

const CRM = '/admin/plugins/crm';
const CODE = /\.(js|css)$/;
/** Loaded with Strapi's own pages, but ours: the words are registered when the panel starts. */
const OUR_WORDS = '"crm.donors.title"';

const ROOMS = ['', '/donors', 'a donor', '/gifts', '/campaigns', '/segments', '/receipts', '/recurring', '/reports', '/tags'];
/** Until then the heap grows by what the engine compiles of code that is used often: heap snapshots show nothing else. */
const WARM_CHANGES = 200;
const CHANGES = 200;
/** Answers are kept for a minute after they were last shown. */
const KEPT_MS = 65_000;

/**
 * The code that opening Donors loads beyond a page of Strapi's own, with an empty cache; our words are counted in.
 * @returns {Promise<{ files: number, bytes: number, gzipBytes: number, sentBytes: number }>} `sentBytes` as the server sends them
 */
export async function openedCode(browser, url, staff) {
  const page = await newPage(browser);
  const loaded = new Set();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (CODE.test(pathname)) loaded.add(pathname);
  });
  await signIn(page, url, staff);
  const before = await Promise.all([...loaded].map((file) => weigh(url, file)));
  loaded.clear();
  await open(page, `${url}${CRM}/donors`);
  const after = await Promise.all([...loaded].map((file) => weigh(url, file)));
  await page.context().close();
  const strapis = new Set(before.filter(({ isOurs }) => !isOurs).map(({ file }) => file));
  const ours = after.filter(({ file }) => !strapis.has(file));
  const sum = (of) => ours.reduce((total, file) => total + file[of], 0);
  return { files: ours.length, bytes: sum('bytes'), gzipBytes: sum('gzipBytes'), sentBytes: sum('sentBytes') };
}

async function weigh(url, file) {
  const answer = await fetch(`${url}${file}`, { headers: { 'Accept-Encoding': 'gzip' } });
  const sent = Number(answer.headers.get('content-length'));
  const body = Buffer.from(await answer.arrayBuffer());
  return { file, bytes: body.length, gzipBytes: gzipSync(body, { level: 9 }).length, sentBytes: sent || body.length, isOurs: body.includes(OUR_WORDS) };
}

/**
 * Walks through the rooms by their links, and asks what the page still holds once what may be forgotten is.
 * @returns {Promise<{ changes: number, before: Held, after: Held }>}
 * @typedef {{ megabytes: number, nodes: number, listeners: number }} Held
 */
export async function pageChanges(page, url) {
  await open(page, `${url}${CRM}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await walk(page, WARM_CHANGES);
  const before = await held(page, session);
  await walk(page, CHANGES);
  const after = await held(page, session);
  return { changes: CHANGES, before, after };
}

async function walk(page, changes) {
  for (let change = 0; change < changes; change += 1) {
    const room = ROOMS[change % ROOMS.length];
    const link = room === 'a donor' ? `main tbody a[href*="${CRM}/donors/"]` : `a[href$="${CRM}${room}"]`;
    await page.locator(link).first().click();
    await settled(page, 100);
  }
}

/** Always asked in the same room. */
async function held(page, session) {
  await page.locator(`a[href$="${CRM}/tags"]`).first().click();
  await sleep(KEPT_MS);
  for (let turn = 0; turn < 3; turn += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  return { megabytes: metric('JSHeapUsedSize') / 2 ** 20, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
