import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const WORTH_IT = /\.(js|css|svg)$/;
const LEAST_BYTES = 1024;
const compressed = promisify(gzip);

/**
 * Lays beside each of the panel's files what it is when compressed. Strapi serves the panel with koa-send,
 * which takes `file.js.gz` by itself where the browser can read it: 14 MB become 4.5, and no request pays
 * for it. Not the page itself (`index.html`): Strapi tells by a file's ending how long it may be kept.
 */
export async function compressPanel(folder) {
  const names = (await readdir(folder)).filter((name) => WORTH_IT.test(name));
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const bytes = await readFile(file);
      if (bytes.length >= LEAST_BYTES) await writeFile(`${file}.gz`, await compressed(bytes, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
}
