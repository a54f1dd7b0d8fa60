import { rmSync } from 'node:fs';
import { anyFreePort } from '../scripts/free-port.mjs';
import { Caller } from './caller.mjs';
import { BenchDatabase } from './database.mjs';
import { interleaved } from './measure.mjs';
import { benchOptions } from './options.mjs';
import { createGifts } from './questions/create-gift.mjs';
import { donorPage } from './questions/donor-page.mjs';
import { exportDonors } from './questions/export.mjs';
import { filterByGiving } from './questions/filter.mjs';
import { importGifts } from './questions/import-gifts.mjs';
import { listByName } from './questions/list.mjs';
import { panel, panelMemory } from './questions/panel.mjs';
import { receiptPdf } from './questions/receipt-pdf.mjs';
import { receiptPressure, receiptRegister } from './questions/receipt-register.mjs';
import { reports } from './questions/reports.mjs';
import { search } from './questions/search.mjs';
import { fillSegment, reevaluateDonor } from './questions/segment-members.mjs';
import { segmentPreview } from './questions/segment-preview.mjs';
import { untag } from './questions/untag.mjs';
import { importReport, memoryReport, publish, receiptReport, report } from './report.mjs';
import { prepare, settings, startServer } from './server/process.mjs';

const SQL_CONNECTIONS = 8;

const options = benchOptions(process.argv.slice(2));
const database = new BenchDatabase(options.donors, options.gifts);
const environment = settings(database.url, options.port ?? (await anyFreePort()));
const open = { server: undefined, pool: undefined };

try {
  if (options.only === 'receipts') {
    // Tables alone: the receipts' charity brings its own donors.
    await database.create();
    say(receiptReport(await receiptFigures()));
  } else if (options.only === 'import') {
    const facts = await loadedData();
    open.pool = database.pool(SQL_CONNECTIONS);
    say(importReport(await importGifts({ sql, organizationId: facts.organizationId }, options, environment)));
  } else if (options.only === 'memory') {
    const facts = await loadedData();
    open.server = await startServer(options, environment);
    const staff = await open.server.ask({ staffOf: facts.organizationId });
    say(memoryReport(await panelMemory({ url: open.server.url, staff })));
  } else {
    const facts = await loadedData();
    open.server = await startServer(options, environment);
    const results = await measureAll(facts, open.server);
    await publish(report(results, options, `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim()));
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await open.pool?.end();
  await open.server?.stop();
  if (!options.keep) await database.drop();
  rmSync(environment.MECENE_DATA_DIR, { recursive: true, force: true });
}

/** The data of an earlier run that was kept, else a fresh load. */
async function loadedData() {
  const kept = options.keep ? await database.loaded() : undefined;
  if (kept) return kept;
  say(`Loading ${options.donors} donors and ${options.gifts} gifts…`);
  await database.create();
  const facts = await prepare(options, environment);
  await database.markLoaded(facts);
  return facts;
}

async function measureAll(facts, server) {
  const caller = new Caller(server.url, facts.account);
  await caller.refresh();
  open.pool = database.pool(SQL_CONNECTIONS);
  const scene = { caller, base: `/api/v1/organizations/${facts.organization}`, sql, organizationId: facts.organizationId, donors: options.donors };
  const ask = async (question, ways, rounds, before = async () => undefined) => {
    say(`${question}…`);
    return seen(await interleaved(ways, { rounds, seconds: options.seconds, before: () => caller.refresh().then(before) }));
  };
  const list = await ask('List', listByName(scene), 60);
  const searched = await ask('Search', await search(scene), 70);
  const filter = await ask('Filter', filterByGiving(scene), 48);
  const ten = await ask('Page of a donor with 10 gifts', donorPage(scene, facts.donors.ten), 100);
  const tenThousand = await ask('Page of a donor with 10,000 gifts', donorPage(scene, facts.donors.tenThousand), 100);
  const preview = await ask('Preview of a segment', await segmentPreview(scene), 60);
  const figures = {};
  for (const [name, ways] of Object.entries(await reports(scene))) figures[name] = await ask(`Report: ${name}`, ways, 20);
  say('Creating gifts…');
  const create = seen(await createGifts(scene));
  const filling = await fillSegment(scene);
  const filled = await ask('Filling a segment', filling.ways, 12, filling.empty).finally(filling.remove);
  const untagging = await untag(scene);
  const untagged = await ask('Taking a tag off', untagging.ways, 60).finally(untagging.remove);
  say('Re-evaluating one donor…');
  const reevaluated = seen(await reevaluateDonor(scene, server));
  const residentMegabytes = server.residentMegabytes();
  const screens = options.panel ? seen(await panelOf(facts, server)) : undefined;
  // After the questions of the plain content type: the command knows nothing of it, and Strapi drops its table. Before
  // receipts, whose own database would push this one out of memory.
  say('Importing…');
  const imported = options.imported === 0 ? undefined : seen(await importGifts(scene, options, environment));
  say('Receipts as PDF…');
  const receipts = seen(await receiptPdf(options));
  say('Exporting all donors…');
  const exported = seen(await exportDonors({ ...scene, pool: open.pool }, server));
  const register = await receiptFigures();
  return {
    list,
    search: searched,
    filter,
    ten,
    tenThousand,
    create,
    preview,
    figures,
    filled: { ...filled, moved: filling.moved },
    untagged: { ...untagged, half: untagging.half },
    reevaluated,
    screens,
    receipts,
    register,
    exported,
    imported,
    startSeconds: server.startSeconds,
    residentMegabytes,
    steps: facts.steps,
  };
}

async function sql(text, values) {
  return (await open.pool.query(text, values)).rows;
}

async function receiptFigures() {
  say(`Issuing ${options.receipts} consolidated receipts, verifying ${options.verified}…`);
  const register = seen(await receiptRegister(options, environment));
  say('Receipts under pressure…');
  return { ...register, pressure: seen(await receiptPressure()) };
}

async function panelOf({ organizationId, donors }, server) {
  say('The panel in Chromium…');
  const staff = await server.ask({ staffOf: organizationId });
  return panel({ url: server.url, staff, sql, organizationId, chosen: donors, seconds: options.seconds });
}

/** Says a figure as soon as it is known: a long run that breaks off later has not been for nothing. */
function seen(figure) {
  say(`  ${JSON.stringify(figure)}`);
  return figure;
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
