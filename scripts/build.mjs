import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressPanel } from './compress-panel.mjs';
import { withLock } from './lock.mjs';
import { inDataFolder, lastLines, root, say, setting, strapiCli } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';

const sourceFolders = ['src', 'config', 'plugins', 'database'];
const sourceFiles = /^(tsconfig.*\.json|package-lock\.json)$/;
/** The guide is built into the panel, with its pictures. */
const guideFiles = ['docs/en/staff.md', 'docs/fr/personnel.md'];
const notSource = /(\.(test|spec)\.[cm]?[jt]sx?|\.snap|~|\.md)$/;
const foldersWithoutSource = new Set(['node_modules', 'dist', '__tests__', '__snapshots__', '.cache']);
const stamp = path.join(root, 'dist', '.build-stamp.json');
const lock = path.join(root, 'node_modules', '.mecene-build.lock');

/**
 * Builds the application (server and admin panel) when its source has changed since the last build.
 * Two builds never run at once: the second waits, and finds its work done.
 *
 * @param {Record<string, string>} environment DATABASE_URL and secrets, which the configuration
 *   reads while building; nothing is connected to
 * @throws Error with the end of the build's output
 */
export async function ensureBuilt(environment = {}) {
  if (isBuilt()) return;
  const onWait = () => say('Another build is running; waiting for it…', 'Une autre compilation est en cours; on l’attend…');
  await withLock(
    lock,
    async () => {
      if (isBuilt()) return;
      const fingerprint = sourceFingerprint();
      // The compiler leaves files whose source is gone, and Strapi would load them: start afresh.
      rmSync(path.dirname(stamp), { recursive: true, force: true });
      await runBuild(environment);
      writeFileSync(stamp, `${JSON.stringify({ source: fingerprint, builtAt: new Date().toISOString() })}\n`);
    },
    onWait,
  );
}

function isBuilt() {
  if (!existsSync(stamp) || !existsSync(path.join(root, 'dist', 'build', 'index.html'))) return false;
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')).source === sourceFingerprint();
  } catch {
    return false;
  }
}

/** A hash over names and contents of everything the build reads. */
export function sourceFingerprint() {
  const top = readdirSync(root).filter((name) => sourceFiles.test(name));
  const files = [...top, ...sourceFolders.flatMap(filesBelow), ...guideFiles, ...filesBelow(path.join('docs', 'pictures'))].sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash
      .update(`${file.split(path.sep).join('/')}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return foldersWithoutSource.has(entry.name) ? [] : filesBelow(file);
    return entry.isFile() && !notSource.test(entry.name) ? [file] : [];
  });
}

async function runBuild(environment) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say('Building the application (one to three minutes)…', 'Compilation de l’application (une à trois minutes)…');
  const progress = setInterval(() => say(`  still building (${seconds()} s)…`, `  compilation en cours (${seconds()} s)…`), 20_000);
  const logFile = inDataFolder('build.log');
  const code = await runStrapiBuild(environment, logFile).finally(() => clearInterval(progress));
  if (code !== 0) throw new Error(`The build failed. The end of ${logFile}:\n${lastLines(logFile, 60)}`);
  await compressPanel(path.join(root, 'dist', 'build'));
  say(`Built in ${seconds()} s.`, `Compilé en ${seconds()} s.`);
}

function runStrapiBuild(environment, logFile) {
  const log = openSync(logFile, 'w');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [strapiCli, 'build'], {
      cwd: root,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        ...environment,
        NODE_ENV: 'production',
        // Demo data belongs to starting, and is refused together with "production".
        MECENE_SEED_DEMO: 'false',
        STRAPI_TELEMETRY_DISABLED: 'true',
        // Bundling the panel takes about 2 GB, more than Node allows itself on small computers.
        NODE_OPTIONS: process.env.NODE_OPTIONS || '--max-old-space-size=4096',
      },
    });
    const end = () => child.kill();
    process.once('exit', end);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', end);
      resolve(code ?? 1);
    });
  }).finally(() => closeSync(log));
}

async function main() {
  const secrets = await ensureSecrets();
  // Never connected to; the configuration only wants a well-formed address.
  const placeholder = 'postgresql://mecene@127.0.0.1:5432/mecene';
  await ensureBuilt({ DATABASE_URL: setting('DATABASE_URL') ?? placeholder, ...secrets });
  say('The build is up to date.', 'La compilation est à jour.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
