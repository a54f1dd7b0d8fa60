import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

/**
 * The engine's flags of `npm start`: how much memory the server lets its heap take. Left to itself V8 measures
 * the machine and lets garbage pile up: 560 MB resident under load instead of 460, and 820 at its highest; without
 * the last flag it waits for twice what it needs, 510 MB after a thousand gifts instead of 410.
 * A large import needs more than a page does, hence no less.
 */
const { start } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;
export const SERVER_FLAGS = start.split(' ').filter((word) => word.startsWith('--'));

/** Those of a command, a process of its own that goes through a whole file at once: what it makes is soon garbage, and is swept in fewer, larger rounds. */
export const COMMAND_FLAGS = ['--max-semi-space-size=32'];
