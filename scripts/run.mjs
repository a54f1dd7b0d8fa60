import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { startDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { whenNpmIsGone } from './parent.mjs';
import { dataFolder, root, setting, strapiCli } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';

/**
 * Runs a command of the application with everything it needs: packages, database, secrets, build.
 * `node scripts/run.mjs import FILE …` runs `dist/src/commands/import.js FILE …`; its exit code is ours.
 */
const [command, ...args] = process.argv.slice(2);
const running = { database: null, child: null };
const API_TYPES = [path.join(root, 'scripts', 'api-types.mjs'), 'dist', path.join('types', 'api.d.ts')];

async function run() {
  if (!/^[a-z][a-z-]*$/.test(command ?? '')) throw new Error('Usage: node scripts/run.mjs COMMAND [arguments]');
  ensureInstalled();
  running.database = startDatabase();
  const { url } = await running.database;
  const environment = {
    NODE_ENV: setting('NODE_ENV') ?? 'production',
    DATABASE_URL: url,
    ...(await ensureSecrets()),
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: setting('LOG_LEVEL') ?? 'error',
    MECENE_DATA_DIR: dataFolder,
  };
  // Strapi makes types from the sources, and in no hurry: nothing needs to be built for it.
  if (command !== 'types') await ensureBuilt(environment);
  const code = await runNode(programFor(command), environment);
  // The types of the API are made from what Strapi has just compiled.
  return command === 'types' && code === 0 ? runNode(API_TYPES, environment) : code;
}

function programFor(name) {
  switch (name) {
    case 'bench':
      return [path.join(root, 'bench', 'run.mjs'), ...args];
    case 'types':
      return [strapiCli, 'ts:generate-types', ...args];
    default:
      return [path.join(root, 'dist', 'src', 'commands', `${name}.js`), ...args];
  }
}

function runNode(program, environment) {
  return new Promise((resolve, reject) => {
    running.child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
    running.child.once('error', reject);
    running.child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A database that fails to start has said so already. */
async function finish() {
  const database = await running.database?.catch(() => null);
  await database?.stop();
}

function onSignal() {
  // The command undoes what is half done by losing its connection; we only wait for it.
  if (running.child) running.child.kill('SIGTERM');
  else finish().then(() => process.exit(1));
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
whenNpmIsGone(onSignal);
process.stdout.on('error', () => {});
run()
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return 1;
  })
  .then(async (code) => {
    await finish();
    process.exitCode = code;
  });
