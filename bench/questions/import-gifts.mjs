import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND_FLAGS } from '../../scripts/server-flags.mjs';
import { root } from '../options.mjs';

const HEADINGS = [
  'Gift ID',
  'First Name',
  'Last Name',
  'Email',
  'City',
  'Province',
  'Postal Code',
  'Amount',
  'Currency',
  'Gift Date',
  'Payment Method',
  'Campaign Code',
];
const SHARE_OF_KNOWN = 0.7;

/** As many as a donor of the benchmark's data has; and a file that touches more donors, whose figures take longer than their gifts. */
const GIFTS_EACH = [5, 2];

/**
 * Imports files of gifts with the command line, seven in ten from donors already there; and writes the same gifts once more by
 * one plain INSERT … SELECT, undone: how fast this machine writes a gift at this moment.
 * @returns {Promise<{ rows: number, giftsEach: number, seconds: number, perSecond: number, plainSeconds: number }[] | undefined>} undefined when this build has no import
 */
export async function importGifts({ sql, organizationId }, { dist, imported }, environment) {
  const command = path.join(dist, 'src', 'commands', 'import.js');
  if (!existsSync(command)) return undefined;
  const file = path.join(environment.MECENE_DATA_DIR, 'gifts.csv');
  const results = [];
  for (const giftsEach of GIFTS_EACH) {
    await pipeline(Readable.from(lines(await people(sql, organizationId, dist, imported / giftsEach), imported)), createWriteStream(file));
    await atRest(sql);
    const [{ id: lastBefore }] = await sql('SELECT max(id) AS id FROM donations');
    const output = await run([command, file, '--organization', 'bench', '--preset', 'generic', '--lang', 'en'], environment);
    // The command says how long the import itself took; starting the application is measured elsewhere.
    const seconds = Number(/^([\d.]+) s$/m.exec(output)?.[1]);
    if (!(seconds > 0)) throw new Error(`The import did not say how long it took:\n${output}`);
    results.push({ rows: imported, giftsEach, seconds, perSecond: imported / seconds, plainSeconds: await plainSeconds(sql, lastBefore) });
  }
  return results;
}

/** Waits until the database no longer tidies up after the question before, and what that left in memory is on disk. */
async function atRest(sql) {
  for (let second = 0; second < 180; second += 5) {
    const [{ busy }] = await sql(`SELECT count(*)::int AS busy FROM pg_stat_activity WHERE backend_type = 'autovacuum worker'`);
    if (busy === 0) break;
    await sleep(5_000);
  }
  const [{ may }] = await sql(`SELECT pg_has_role('pg_checkpoint', 'MEMBER') AS may`);
  if (may) await sql('CHECKPOINT');
}

const GIFT_COLUMNS = `organization_id, donor_id, amount, currency, base_amount, donation_type, payment_status, payment_method_type, fee_amount, net_amount,
  refunded_amount, received_at, received_on, advantage_amount, eligible_amount, is_anonymous, acknowledgement, created_at, updated_at, published_at`;

/** Seconds that one INSERT of the gifts after an id takes, with their keys, indexes and sums by period; nothing of it stays. */
async function plainSeconds(sql, lastBefore) {
  const insert = `DO $do$ DECLARE started timestamptz := clock_timestamp(); BEGIN
    INSERT INTO donations (document_id, ${GIFT_COLUMNS}) SELECT crm_document_id(), ${GIFT_COLUMNS} FROM donations WHERE id > ${Number(lastBefore)} ORDER BY donor_id, id;
    RAISE EXCEPTION 'undone after % seconds', extract(epoch FROM clock_timestamp() - started);
  END $do$`;
  const failure = await sql(insert).catch((error) => error);
  const seconds = Number(/undone after ([\d.]+) seconds/.exec(failure.message)?.[1]);
  if (!(seconds > 0)) throw failure;
  return seconds;
}

async function people(sql, organizationId, dist, count) {
  const known = await sql(
    `SELECT first_name AS "firstName", last_name AS "lastName", email, city, province, postal_code AS "postalCode" FROM donors
      WHERE organization_id = $1 AND type = 'individual' AND email IS NOT NULL AND archived_at IS NULL AND id % 3 = 0 ORDER BY md5(id::text) LIMIT $2`,
    [organizationId, Math.ceil(count * SHARE_OF_KNOWN)],
  );
  const { donors } = createRequire(`${dist}/index.js`)('./database/seeds/population/donors.js');
  const today = new Date().toISOString().slice(0, 10);
  // Ids beyond any loaded donor's and other ones in each run: nobody's address by chance.
  const stamp = Date.now() % 1_000_000_000;
  const fresh = [...donors({ seed: stamp, count: Math.ceil(count * (1 - SHARE_OF_KNOWN)), today, frenchShare: 0.7, firstId: 1_000_000_000 + stamp })].filter(
    (donor) => donor.lastName && donor.email,
  );
  return { known, fresh };
}

function* lines({ known, fresh }, imported) {
  yield `${HEADINGS.join(',')}\n`;
  const firstKnown = Math.round(imported * SHARE_OF_KNOWN);
  const stamp = Date.now();
  for (let row = 0; row < imported; row += 1) {
    const person = row < firstKnown ? known[row % known.length] : fresh[row % fresh.length];
    const day = `2026-${String(1 + (row % 9)).padStart(2, '0')}-${String(1 + (row % 28)).padStart(2, '0')}`;
    const cells = [
      `B${stamp}-${row}`,
      person.firstName,
      person.lastName,
      person.email,
      person.city,
      person.province,
      person.postalCode,
      `${10 + (row % 490)}.00`,
      'CAD',
      day,
      'Card',
      '',
    ];
    yield `${cells.map(cell).join(',')}\n`;
  }
}

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function run(program, environment) {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(process.execPath, [...COMMAND_FLAGS, ...program], { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (piece) => (output += piece));
    child.stderr.on('data', (piece) => (output += piece));
    child.once('error', reject);
    // 2: some rows were refused; the rest was imported all the same.
    child.once('exit', (code) => (code === 0 || code === 2 ? resolve(output) : reject(new Error(`The import failed (exit code ${code}):\n${output}`))));
  });
}
