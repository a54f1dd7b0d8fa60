import { spawn } from 'node:child_process';
import { startDatabase } from './database.mjs';
import { whenNpmIsGone } from './parent.mjs';
import { root } from './project.mjs';

/**
 * Does some work with a database of ours running, stops it whatever happens, and ends this process with the
 * work's exit code.
 *
 * @param {(tools: { start: typeof startDatabase, runNode: (program: string[], environment: Record<string, string>) => Promise<number> }) => Promise<number>} work
 */
export function withDatabase(work) {
  const running = { database: null, child: null };

  const start = (options) => {
    running.database = startDatabase(options);
    return running.database;
  };
  const runNode = (program, environment) =>
    new Promise((resolve, reject) => {
      running.child = spawn(process.execPath, program, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
      running.child.once('error', reject);
      running.child.once('exit', (code) => resolve(code ?? 1));
    });
  // A database that fails to start has said so already.
  const finish = async () => {
    const database = await running.database?.catch(() => null);
    await database?.stop();
  };
  const onSignal = () => {
    // What runs undoes what is half done by losing its connection; we only wait for it.
    if (running.child) running.child.kill('SIGTERM');
    else finish().then(() => process.exit(1));
  };

  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  whenNpmIsGone(onSignal);
  process.stdout.on('error', () => {});
  work({ start, runNode })
    .catch((error) => {
      process.stderr.write(`${error.message}\n`);
      return 1;
    })
    .then(async (code) => {
      await finish();
      process.exitCode = code;
    });
}
