import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { startDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { whenNpmIsGone } from './parent.mjs';
import { inDataFolder, root, say } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';
import { ensureSystemTools } from './system-tools.mjs';

/** Takes the guide's pictures anew: runs the browser test that visits the pages of docs/pictures.json. */
const running = { database: null, child: null };

async function takePictures() {
  ensureInstalled();
  const browser = ensureSystemTools();
  running.database = startDatabase({ dataDir: inDataFolder('test-postgres'), tune: 'test' });
  const { url } = await running.database;
  await ensureBuilt({ DATABASE_URL: url, ...(await ensureSecrets()) });
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const code = await runNode([jest, '--ci', '-w', '1', 'tests/browser/guide-pictures.test.ts'], {
    NODE_ENV: 'test',
    TEST_DATABASE_URL: url,
    CHROMIUM_PATH: browser,
    MECENE_GUIDE_PICTURES: '1',
  });
  if (code === 0)
    say('The pictures are in docs/pictures: look at each before you commit it.', 'Les images sont dans docs/pictures : regardez-les avant de les conserver.');
  return code;
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
  if (running.child) running.child.kill('SIGTERM');
  else finish().then(() => process.exit(1));
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
whenNpmIsGone(onSignal);
takePictures()
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    return 1;
  })
  .then(async (code) => {
    await finish();
    process.exitCode = code;
  });
