import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs';
import { root } from '../options.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Settings of the application under test: those of production, with secrets of its own. */
export function settings(databaseUrl, port) {
  const secret = () => randomBytes(24).toString('base64');
  return {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: '',
    // In production sign-in cookies are secure: the benchmark plays the proxy that ends TLS.
    TRUST_PROXY: 'true',
    DATABASE_URL: databaseUrl,
    APP_KEYS: `${secret()},${secret()}`,
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: randomBytes(16).toString('hex'),
    FIELD_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    SIGN_IN_ATTEMPTS: '10000',
    MECENE_SEED_DEMO: '',
    MECENE_DATA_DIR: mkdtempSync(path.join(tmpdir(), 'mecene-bench-')),
    // Nightly work must not run in the middle of a measurement.
    WORKER: 'off',
    LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

/** Runs `prepare.mjs` to its end. @returns what it left word of */
export function prepare(options, environment) {
  return new Promise((resolve, reject) => {
    let facts;
    const child = fork(path.join(here, 'prepare.mjs'), [options.dist, String(options.donors), String(options.gifts)], { cwd: root, env: environment });
    child.on('message', (message) => (facts = message));
    child.on('error', reject);
    child.on('exit', (code) => (facts ? resolve(facts) : reject(new Error(`Loading the data failed (exit code ${code}).`))));
  });
}

/**
 * Starts the server.
 * @returns {Promise<{ url: string, startSeconds: number, residentMegabytes: () => number, ask: (work: object) => Promise<object>, stop: () => Promise<void> }>}
 *   once it answers; `ask` has it do what no request does, one thing at a time
 */
export async function startServer(options, environment) {
  const logFile = path.join(environment.MECENE_DATA_DIR, 'server.log');
  mkdirSync(environment.MECENE_DATA_DIR, { recursive: true });
  const started = performance.now();
  const child = fork(path.join(here, 'serve.mjs'), [options.dist], {
    cwd: root,
    env: environment,
    execArgv: SERVER_FLAGS,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log = createWriteStream(logFile);
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.once('exit', () => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${environment.PORT}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended before it answered:\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
    if (performance.now() - started > 600_000) throw new Error(`The server did not answer within ten minutes; see ${logFile}.`);
    await sleep(50);
  }
  return {
    url,
    startSeconds: (performance.now() - started) / 1000,
    residentMegabytes: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    ask: (work) =>
      new Promise((resolve, reject) => {
        const lost = () => reject(new Error(`The server ended over its work; see ${logFile}.`));
        child.once('exit', lost);
        child.once('message', (answer) => {
          child.off('exit', lost);
          resolve(answer);
        });
        child.send(work);
      }),
    stop: async () => {
      child.kill('SIGTERM');
      const insist = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await ended;
      clearTimeout(insist);
    },
  };
}

async function answers(url) {
  try {
    return (await fetch(`${url}/_health`, { signal: AbortSignal.timeout(2_000) })).status < 300;
  } catch {
    return false;
  }
}
