import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasChromium } from './browser.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Figures that can be asked for alone. */
const ALONE = ['receipts', 'import', 'memory'];

/**
 * What was asked for on the command line.
 * @returns {{ donors: number, gifts: number, imported: number, receipts: number, verified: number, only: "receipts" | "import" | "memory" | undefined, keep: boolean, port: number | undefined, dist: string, seconds: number, panel: boolean }}
 *   `receipts` and `verified` are how many a run issues and a walk verifies; `seconds` bounds each question; `dist` is the compiled
 *   application; `panel` asks for the panel in Chromium, by default where both are there
 */
export function benchOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      donors: { type: 'string', default: '1000000' },
      gifts: { type: 'string', default: '5000000' },
      imported: { type: 'string', default: '100000' },
      receipts: { type: 'string', default: '5000' },
      verified: { type: 'string', default: '100000' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '90' },
      port: { type: 'string' },
      keep: { type: 'boolean', default: false },
      dist: { type: 'string', default: 'dist' },
      panel: { type: 'boolean' },
      'no-panel': { type: 'boolean', default: false },
    },
  });
  const options = {
    donors: whole('--donors', values.donors),
    gifts: whole('--gifts', values.gifts),
    imported: whole('--imported', values.imported),
    receipts: whole('--receipts', values.receipts),
    verified: whole('--verified', values.verified),
    only: values.only,
    seconds: whole('--seconds', values.seconds),
    port: values.port === undefined ? undefined : whole('--port', values.port),
    keep: values.keep,
    dist: path.resolve(root, values.dist),
  };
  if (options.only !== undefined && !ALONE.includes(options.only)) throw new Error(`--only takes ${ALONE.join(', ')}, not “${options.only}”.`);
  if (options.receipts < 1 || options.verified < options.receipts) throw new Error('--receipts is at least 1, and --verified at least as many.');
  const lacking = !hasChromium ? 'Chromium (CHROMIUM_PATH)' : existsSync(path.join(options.dist, 'build', 'index.html')) ? undefined : 'the built panel';
  if (values.panel && lacking) throw new Error(`--panel needs ${lacking}.`);
  options.panel = !values['no-panel'] && !lacking;
  if (options.donors < 1000 || options.gifts < 20_000) throw new Error('At least 1000 donors and 20000 gifts: one donor alone has 10,000.');
  return options;
}

function whole(name, text) {
  if (!/^\d+$/.test(text)) throw new Error(`${name} takes a whole number, not “${text}”.`);
  return Number(text);
}
