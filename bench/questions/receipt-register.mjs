import { fork, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../options.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * The register at a charity's own size: a consolidated run with its PDFs beside bare pdfkit, and the walk along the chain.
 * @returns {Promise<{ issued: number, seconds: number, perSecond: number, barePerSecond: number, builtInPerSecond: number, ratio: number, pdfBytes: number, verified: number, verifySeconds: number }>}
 *   `ratio`: receipts of the run a second, over pages a second of bare pdfkit drawing the same receipts one after the other
 *   with the same embedded font; `builtInPerSecond`: the same without any
 */
export async function receiptRegister({ dist, receipts, verified }, environment) {
  const figures = await new Promise((resolve, reject) => {
    let left;
    const child = fork(path.join(here, '..', 'server', 'issue-receipts.mjs'), [dist, String(receipts), String(verified)], { cwd: root, env: environment });
    child.on('message', (message) => (left = message));
    child.on('error', reject);
    child.on('exit', (code) => (left ? resolve(left) : reject(new Error(`Issuing receipts failed (exit code ${code}).`))));
  });
  const perSecond = figures.issued / figures.seconds;
  const barePerSecond = 1 / figures.bareSeconds;
  return { ...figures, perSecond, barePerSecond, builtInPerSecond: 1 / figures.builtInSeconds, ratio: perSecond / barePerSecond };
}

/**
 * The register under pressure, at full size: 2,000 receipts by 20 clients with one transaction in ten undone, processes
 * killed five times, and a byte flipped 500 times. They are the tests' own, so that both say the same.
 * @returns {Promise<{ passed: string[], failed: string[], seconds: number }>}
 */
export async function receiptPressure() {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'mecene-bench-')), 'tests.json');
  const started = Date.now();
  await new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--ci', '-w', '1', '--json', '--outputFile', file, 'tests/receipts-concurrency.test.ts'],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'ignore'],
        env: { ...process.env, MECENE_RELIABILITY: 'full', NODE_ENV: 'test', TEST_DATABASE_URL: process.env.DATABASE_URL },
      },
    );
    child.on('error', reject);
    child.on('exit', resolve);
  });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').map(({ title }) => title);
  const failed = all
    .filter(({ status }) => status !== 'passed')
    .map(({ title, failureMessages }) => `${title} (${failureMessages[0]?.split('\n')[0] ?? 'did not run'})`);
  // A file that could not even be loaded has no assertion that failed.
  return { passed, failed: all.length === 0 ? ['the tests did not run'] : failed, seconds: (Date.now() - started) / 1000 };
}
