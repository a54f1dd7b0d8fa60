import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { neutralFolder } from './account.mjs';
import { program } from './binaries.mjs';
import { isCluster } from './place.mjs';

/** The one role of the cluster; it owns the database. */
export const ROLE = 'mecene';

/**
 * Makes the cluster when there is none yet, and returns the password of its role: the one in
 * `state`, else a new one.
 *
 * @param {{ dataDir: string, native: string, account: object }} place
 */
export function ensureCluster(place, state, tune) {
  const password = state?.password ?? randomBytes(24).toString('base64url');
  if (!isCluster(place.dataDir)) createCluster(place, password, tune);
  else {
    refuseOtherVersion(place);
    if (!state) replacePassword(place, password);
  }
  return password;
}

/** Environment of PostgreSQL's programs: ours without PGPORT and the like, messages in English. */
export function postgresEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

/**
 * The collation is PostgreSQL's own C.UTF-8, the same on every system. LC_CTYPE still comes from
 * the system and decides what is a letter for pg_trgm: with plain C, "é" is none and is not indexed.
 */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'C'];

function createCluster(place, password, tune) {
  // Made under another name first: a folder left by a run killed half-way is never taken for whole.
  const unfinished = `${place.dataDir}.new`;
  const passwordFile = `${place.dataDir}.password`;
  try {
    for (const characterType of characterTypes) {
      makeFolder(unfinished, place.account);
      writeFileSync(passwordFile, password, { mode: 0o600 });
      giveTo(passwordFile, place.account);
      const { status, stdout, stderr } = runInitdb(place, unfinished, passwordFile, characterType, tune);
      if (status === 0) {
        rmSync(place.dataDir, { recursive: true, force: true });
        renameSync(unfinished, place.dataDir);
        return;
      }
      if (!/invalid locale/i.test(stderr)) {
        throw new Error(`PostgreSQL could not make its data folder.\n${stdout}${stderr}`);
      }
    }
    throw new Error('PostgreSQL knows no locale of this computer.');
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function makeFolder(folder, account) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(folder, account);
}

function giveTo(file, { uid, gid }) {
  if (uid !== undefined) chownSync(file, uid, gid);
}

function runInitdb(place, folder, passwordFile, characterType, tune) {
  const args = [
    '--pgdata',
    folder,
    '--username',
    ROLE,
    '--pwfile',
    passwordFile,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'builtin',
    '--builtin-locale',
    'C.UTF-8',
    '--locale',
    'C',
    '--lc-ctype',
    characterType,
    ...(tune === 'test' ? ['--no-sync'] : []),
  ];
  return spawnSync(program(place.native, 'initdb'), args, {
    ...place.account,
    cwd: neutralFolder,
    env: postgresEnvironment(),
    encoding: 'utf8',
  });
}

function refuseOtherVersion(place) {
  const found = readFileSync(path.join(place.dataDir, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(program(place.native, 'postgres'), ['--version'], {
    ...place.account,
    cwd: neutralFolder,
    encoding: 'utf8',
  });
  const ours = /\s(\d+)/.exec(stdout)?.[1];
  if (found !== ours) {
    throw new Error(
      `The data in ${place.dataDir} was written by PostgreSQL ${found}, and this is PostgreSQL ${ours}. ` + 'Move the data with pg_dump, or set DATABASE_URL.',
    );
  }
}

/**
 * The file with the password was lost but the data is there. Single-user mode asks for no
 * password; the server must not be running.
 */
function replacePassword(place, password) {
  const { status, stderr } = spawnSync(program(place.native, 'postgres'), ['--single', '-D', place.dataDir, 'postgres'], {
    ...place.account,
    cwd: neutralFolder,
    env: postgresEnvironment(),
    input: `ALTER ROLE ${ROLE} PASSWORD '${password}'\n`,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The database's password could not be renewed.\n${stderr}`);
}
