import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureLibraryLinks } from './database/binaries.mjs';
import { root, say, setting } from './project.mjs';

const lockFile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const stamp = path.join(root, 'node_modules', '.mecene-installed');

/**
 * Runs `npm ci` when `node_modules` is missing or is not what package-lock.json says.
 *
 * @throws Error when npm fails
 */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (!isStamped(wanted)) {
    if (!isSameAsLockFile()) runNpmCi();
    writeFileSync(stamp, wanted);
  }
  // Somebody with a PostgreSQL of their own may be on a computer npm has none for.
  if (!setting('DATABASE_URL')) ensureLibraryLinks();
}

/** Programs in node_modules are made for one system: a folder copied to another computer is stale. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(lockFile));
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

function isStamped(wanted) {
  return existsSync(stamp) && existsSync(installed) && readFileSync(stamp, 'utf8') === wanted;
}

/** npm notes in node_modules/.package-lock.json what it put there. */
function isSameAsLockFile() {
  if (!existsSync(installed)) return false;
  const present = packagesOf(installed);
  return Object.entries(packagesOf(lockFile)).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = present[folder];
    return found ? found.version === wanted.version : mayBeAbsent(wanted);
  });
}

/** Optional packages may be absent, but not those made for exactly this system. */
function mayBeAbsent({ optional, os, cpu, libc }) {
  const isMadeForUs = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc;
  return Boolean(optional) && !isMadeForUs;
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function runNpmCi() {
  say('Installing the packages (a few minutes the first time)…', 'Installation des modules (quelques minutes la première fois)…');
  // Tests, linter and compiler are development packages, wanted whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, commandArgs, options] = npmCommand(args);
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options });
  if (error) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error('npm ci failed; its own message is above.');
}

/** The npm that runs us, else the one on the PATH (a batch file on Windows, which takes a shell). */
function npmCommand(args) {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) return [process.execPath, [running, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}
