import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inDataFolder, root, say } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';
import { ensureSystemTools } from './system-tools.mjs';
import { withDatabase } from './with-database.mjs';

/** Takes the guide's pictures anew: runs the browser test that visits the pages of docs/pictures.json. */
async function takePictures({ start, runNode }) {
  ensureInstalled();
  const browser = ensureSystemTools();
  const { url } = await start({ dataDir: inDataFolder('test-postgres'), tune: 'test' });
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

withDatabase(takePictures);
