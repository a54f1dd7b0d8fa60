import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { accountFor, canEnter, canRun, canWriteIn } from './account.mjs';
import { ensureLibraryLinks, postgresPackage, postgresPackageVersion, program } from './binaries.mjs';
import { readState } from './state.mjs';

/**
 * Where one database lives and what runs it.
 *
 * Normally the data is in `wantedDir` and the programs are in node_modules. When we are root and
 * the project lies where PostgreSQL's account cannot enter (under /root, say), data and, if need
 * be, a copy of the programs go to `/var/tmp/mecene-<hash>`.
 *
 * @returns {{ wanted: string, dataDir: string, native: string, account: object, state: string, log: string, lock: string }}
 */
export function choosePlace(wantedDir) {
  const wanted = path.resolve(wantedDir);
  mkdirSync(path.dirname(wanted), { recursive: true });
  ensureLibraryLinks();
  const dataDir = chooseDataDir(wanted);
  const account = accountFor(dataDir);
  return { wanted, dataDir, account, native: chooseNative(wanted, account), ...filesBeside(wanted) };
}

/** The files this tool keeps beside a data folder. */
export function filesBeside(wanted) {
  return { state: `${wanted}.json`, log: `${wanted}.log`, lock: `${wanted}.lock` };
}

/** Whether a folder holds a complete database cluster. */
export function isCluster(folder) {
  return existsSync(path.join(folder, 'PG_VERSION'));
}

function chooseDataDir(wanted) {
  const elsewhere = readState(filesBeside(wanted).state)?.dataElsewhere;
  if (elsewhere && isCluster(elsewhere)) return elsewhere;
  const account = accountFor(wanted);
  if (account.uid === undefined) return requireOwn(wanted);
  const isReachable = isCluster(wanted) ? canWriteIn(wanted, account) : canEnter(path.dirname(wanted), account);
  return isReachable ? wanted : path.join(fallbackFolder(wanted), 'data');
}

function requireOwn(wanted) {
  if (!isCluster(wanted) || canWriteIn(wanted, {})) return wanted;
  throw new Error(`The database folder ${wanted} belongs to another user of this computer.`);
}

function chooseNative(wanted, account) {
  const native = path.join(postgresPackage(), 'native');
  if (canRun(program(native, 'postgres'), account)) return native;
  if (account.uid === undefined) {
    throw new Error(
      'The PostgreSQL that npm installed does not run on this computer ' +
        '(Alpine Linux has no glibc, for one). Set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  return copyOfNative(native, wanted);
}

function copyOfNative(native, wanted) {
  const copy = path.join(fallbackFolder(wanted), `postgresql-${postgresPackageVersion()}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}

function fallbackFolder(wanted) {
  const hash = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  const folder = `/var/tmp/mecene-${hash}`;
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  // Anyone may write in /var/tmp: never run programs from a folder somebody else put there.
  const found = lstatSync(folder);
  if (found.uid !== 0 || !found.isDirectory()) {
    throw new Error(`${folder} belongs to another user; remove it and try again.`);
  }
  return folder;
}
