import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inDataFolder, lastLines, root, strapiCli } from './project.mjs';
import { SERVER_FLAGS } from './server-flags.mjs';

const GRACE_SECONDS = 20;
const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;

/**
 * Starts the built application as a child process. Its output goes to `.data/server.log`, and not
 * through us: it must be able to say its last words even if we are killed.
 *
 * @param {Record<string, string>} environment added to our own
 * @returns {{ log: string, ended: Promise<number>, lastLines: (count: number) => string, stop: () => Promise<void> }}
 *   `ended` resolves with the exit code; `stop` asks the server to finish its requests, and insists
 *   after 20 seconds
 */
export function startApplication(environment) {
  const log = inDataFolder('server.log');
  const output = openSync(log, 'w', 0o600);
  const child = spawn(process.execPath, [...SERVER_FLAGS, '--import', endWithParent, strapiCli, 'start'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
  // The last resort, should we be made to exit without having stopped it.
  process.once('exit', () => child.kill('SIGKILL'));
  return { log, ended, lastLines: (count) => lastLines(log, count), stop: () => stopChild(child, ended) };
}

async function stopChild(child, ended) {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const insist = sleep(GRACE_SECONDS * 1000, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  await Promise.race([ended, insist.then(() => ended)]);
}
