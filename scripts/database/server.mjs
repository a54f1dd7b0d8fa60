import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { anyFreePort, isPortFree } from '../free-port.mjs';
import { lastLines } from '../project.mjs';
import { neutralFolder } from './account.mjs';
import { program } from './binaries.mjs';
import { postgresEnvironment } from './cluster.mjs';
import { clearRemains, runningServer } from './postmaster.mjs';
import { serverSettings } from './settings.mjs';

/** How long a server may take to become ready; after a crash it first replays its journal. */
const START_SECONDS = 120;
const ATTEMPTS = 10;
const LARGE_LOG = 10 * 1024 * 1024;

/**
 * Starts the server of a cluster and waits until it takes connections. Keeps `wantedPort` when it
 * is free and takes another one otherwise.
 *
 * @returns {Promise<{ pid: number, port: number }>}
 */
export async function startServer(place, wantedPort, tune) {
  setAsideLargeLog(place.log);
  let port = wantedPort;
  for (let attempt = 1; ; attempt += 1) {
    if (!port || !(await isPortFree(port))) port = await anyFreePort();
    const failure = await tryStart(place, serverSettings(port, tune));
    if (failure === null) return runningServer(place.dataDir);
    if (attempt === ATTEMPTS || !isWorthRetrying(failure)) {
      throw new Error(`PostgreSQL did not start. The end of ${place.log}:\n${failure}`);
    }
    if (/could not bind|could not create any TCP/.test(failure)) port = await anyFreePort();
    await sleep(500);
    await clearRemains(place.dataDir);
  }
}

/** Stops a server: first in good order, and if it takes longer than a minute, at once (no data is lost). */
export function stopServer(place) {
  for (const mode of ['fast', 'immediate']) {
    const args = ['stop', '-D', place.dataDir, '-m', mode, '-w', '-t', '60', '-s'];
    if (runPgCtl(place, args).status === 0 || !runningServer(place.dataDir)) return;
  }
  throw new Error(`PostgreSQL did not stop; see ${place.log}.`);
}

/** @returns null, or the end of the log */
function tryStart(place, settings) {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const args = ['start', '-D', place.dataDir, '-w', '-t', String(START_SECONDS), '-o', options.join(' ')];
  // The server inherits the open log from us: its own account may not be able to open the file.
  const log = openSync(place.log, 'a', 0o600);
  return new Promise((resolve, reject) => {
    const child = spawn(program(place.native, 'pg_ctl'), args, {
      ...spawnOptions(place),
      stdio: ['ignore', log, log],
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0 ? null : lastLines(place.log, 15)));
  }).finally(() => closeSync(log));
}

function isWorthRetrying(failure) {
  return /could not bind|could not create any TCP|shared memory block|lock file .* already exists/.test(failure);
}

function runPgCtl(place, args) {
  return spawnSync(program(place.native, 'pg_ctl'), args, { ...spawnOptions(place), stdio: 'ignore' });
}

function spawnOptions(place) {
  return { ...place.account, cwd: neutralFolder, env: postgresEnvironment(), windowsHide: true };
}

function setAsideLargeLog(log) {
  if (existsSync(log) && statSync(log).size > LARGE_LOG) renameSync(log, `${log}.old`);
}
