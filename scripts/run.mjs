import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { dataFolder, root, setting, strapiCli } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';
import { COMMAND_FLAGS } from './server-flags.mjs';
import { withDatabase } from './with-database.mjs';

/**
 * Runs a command of the application with everything it needs: packages, database, secrets, build.
 * `node scripts/run.mjs import FILE …` runs `dist/src/commands/import.js FILE …`; its exit code is ours.
 */
const [command, ...args] = process.argv.slice(2);
const API_TYPES = [path.join(root, 'scripts', 'api-types.mjs'), 'dist', path.join('types', 'api.d.ts')];

async function run({ start, runNode }) {
  if (!/^[a-z][a-z-]*$/.test(command ?? '')) throw new Error('Usage: node scripts/run.mjs COMMAND [arguments]');
  ensureInstalled();
  const { url } = await start();
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
      return [...COMMAND_FLAGS, path.join(root, 'dist', 'src', 'commands', `${name}.js`), ...args];
  }
}

withDatabase(run);
