import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { root } from './project.mjs';

/**
 * Writes the TypeScript types of the API, made from the OpenAPI document of a compiled application:
 * `node scripts/api-types.mjs DIST FILE`. The settings of the application are in the environment.
 */
const [distDir, file] = process.argv.slice(2).map((given) => path.resolve(root, given));
const load = createRequire(import.meta.url);

async function write() {
  if (file === undefined) throw new Error('Usage: node scripts/api-types.mjs DIST FILE');
  // Routes announce their contracts while the application loads them; nothing is served.
  await load('@strapi/core').createStrapi({ appDir: root, distDir }).register();
  const answer = {};
  load(path.join(distDir, 'src', 'api', 'description', 'controllers', 'description.js'))
    .default()
    .openapi(answer);
  // Through JSON, as clients get it: the compiler's own objects are not to be shared.
  const tree = await openapiTypes(JSON.parse(JSON.stringify(answer.body)));
  await writeFile(file, `/* Made by \`npm run types\` from the OpenAPI document. */\n\n${astToString(tree)}`);
}

write().then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.stack ?? error}\n`);
    process.exit(1);
  },
);
