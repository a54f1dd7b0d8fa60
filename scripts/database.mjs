import { realpathSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DATABASE, ensureDatabase, isPasswordRefused, localUrl, requireAnswer } from './database/connection.mjs';
import { ROLE, ensureCluster } from './database/cluster.mjs';
import { choosePlace, filesBeside } from './database/place.mjs';
import { clearRemains, runningServer } from './database/postmaster.mjs';
import { startServer, stopServer } from './database/server.mjs';
import { readState, writeState } from './database/state.mjs';
import { withLock } from './lock.mjs';
import { isNodeAlive } from './process-table.mjs';
import { inDataFolder, print, say, setting } from './project.mjs';

/**
 * Makes sure that a PostgreSQL server answers, and says where.
 *
 * With `DATABASE_URL` set (environment or `.env`) that server is used and nothing is started.
 * Otherwise the PostgreSQL that npm installed runs on this computer; one that already runs on the
 * same data is joined. The last process to `stop()` stops the server, unless it was started to stay
 * (`isKept`).
 *
 * @param {{ dataDir?: string, tune?: 'test', isKept?: boolean }} options
 *   `dataDir` defaults to `.data/postgres`; `tune: 'test'` is for databases that are thrown away
 * @returns {Promise<{ url: string, port: number, pid: number | null, stop: () => Promise<void> }>}
 * @throws Error with a sentence for a person when no server can be had
 */
export async function startDatabase({ dataDir = inDataFolder('postgres'), tune, isKept = false } = {}) {
  const ownServer = setting('DATABASE_URL');
  if (ownServer) {
    await requireAnswer(ownServer);
    const port = Number(new URL(ownServer).port || 5432);
    return { url: ownServer, port, pid: null, stop: async () => {} };
  }
  const place = choosePlace(dataDir);
  return withLock(place.lock, async () => {
    const { server, state } = await joinOrStart(place, tune);
    writeState(place.state, { ...state, ...usedBy(state, process.pid, isKept) });
    return { url: localUrl(state), ...server, stop: () => leave(place) };
  });
}

/** Stops the server of a data folder, whoever uses it. Returns whether there was one. */
export async function stopDatabase(dataDir = inDataFolder('postgres')) {
  const place = choosePlace(dataDir);
  return withLock(place.lock, async () => {
    if (!runningServer(place.dataDir)) return false;
    stopServer(place);
    const state = readState(place.state);
    if (state) writeState(place.state, { ...state, users: [], isKept: false });
    return true;
  });
}

/** Stops the server and erases its data: the next start makes an empty database. */
export async function eraseDatabase(dataDir = inDataFolder('postgres')) {
  const place = choosePlace(dataDir);
  await withLock(place.lock, async () => {
    if (runningServer(place.dataDir)) stopServer(place);
    for (const gone of [place.dataDir, place.state]) rmSync(gone, { recursive: true, force: true });
  });
}

async function joinOrStart(place, tune) {
  const known = readState(place.state);
  const joined = await join(place, known);
  if (joined) return joined;
  await clearRemains(place.dataDir);
  const password = ensureCluster(place, known, tune);
  const server = await startServer(place, known?.port, tune);
  const elsewhere = place.dataDir === place.wanted ? {} : { dataElsewhere: place.dataDir };
  const state = { user: ROLE, password, database: DATABASE, port: server.port, ...elsewhere };
  // Written before anything else can fail: without it the password would be lost.
  writeState(place.state, { ...state, users: [], isKept: false });
  await ensureDatabase(state);
  return { server, state };
}

/**
 * The running server of this data folder, or null. One whose password is not known any more is
 * stopped, so that it gets a new one.
 */
async function join(place, known) {
  const server = runningServer(place.dataDir);
  if (!server) return null;
  const state = known && { ...known, port: server.port };
  if (!state || (await isPasswordRefused(localUrl(state, 'postgres')))) {
    stopServer(place);
    return null;
  }
  await ensureDatabase(state);
  return { server, state };
}

function usedBy(state, pid, isKept) {
  const others = (state.users ?? []).filter((user) => user !== pid && isNodeAlive(user));
  return { users: [...others, pid], isKept: isKept || Boolean(state.isKept) };
}

function leave(place) {
  return withLock(place.lock, async () => {
    const state = readState(place.state);
    const others = (state?.users ?? []).filter((user) => user !== process.pid && isNodeAlive(user));
    if (state) writeState(place.state, { ...state, users: others });
    if (others.length === 0 && !state?.isKept && runningServer(place.dataDir)) stopServer(place);
  });
}

const commands = {
  async start({ dataDir, tune }) {
    const { port } = await startDatabase({ dataDir, tune, isKept: true });
    say(`The database is running (port ${port}).`, `La base de données est en marche (port ${port}).`);
  },
  async stop({ dataDir }) {
    if (await stopDatabase(dataDir)) say('The database is stopped.', 'La base de données est arrêtée.');
    else say('The database was not running.', 'La base de données n’était pas en marche.');
  },
  async reset({ dataDir }) {
    if (setting('DATABASE_URL')) throw new Error('DATABASE_URL is set: that server is yours to empty, not ours.');
    await eraseDatabase(dataDir);
    say('The database is erased.', 'La base de données est effacée.');
  },
  async status({ dataDir }) {
    const ownServer = setting('DATABASE_URL');
    if (ownServer) {
      await requireAnswer(ownServer);
      say('The server of DATABASE_URL answers.', 'Le serveur de DATABASE_URL répond.');
      return;
    }
    const place = choosePlace(dataDir);
    const server = runningServer(place.dataDir);
    if (server) say(`Running: port ${server.port}, process ${server.pid}.`, `En marche : port ${server.port}, processus ${server.pid}.`);
    else say('Not running.', 'À l’arrêt.');
    print(`Data · données: ${place.dataDir}`);
    if (!server) process.exitCode = 3;
  },
  async url({ dataDir }) {
    const state = readState(filesBeside(dataDir).state);
    const url = setting('DATABASE_URL') ?? (state && localUrl(state));
    if (!url) throw new Error('There is no database yet: run "node scripts/database.mjs start".');
    print(url);
  },
};

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' }, tune: { type: 'string' } },
  });
  const command = commands[positionals[0]];
  if (!command) throw new Error('Usage: node scripts/database.mjs start|stop|status|url|reset [--data-dir FOLDER] [--tune test]');
  await command({ dataDir: values['data-dir'] ?? inDataFolder('postgres'), tune: values.tune });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
