import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { startDatabase } from './database.mjs';
import { ensureInstalled } from './install.mjs';
import { whenNpmIsGone } from './parent.mjs';
import { inDataFolder, print, root, say } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';
import { ensureSystemTools } from './system-tools.mjs';

/** Runs everything a change must pass. Its last line is always `N passed, N failed`. */
const totals = { passed: 0, failed: 0 };
let database = null; // a promise: an interruption while it starts must stop it as well
let currentStep = null;
let isInterrupted = false;

async function test() {
  ensureInstalled();
  const browser = ensureSystemTools();
  say('Starting the test database…', 'Démarrage de la base de données des tests…');
  database = startDatabase({ dataDir: inDataFolder('test-postgres'), tune: 'test' });
  const { url } = await database;
  const isBuildGood = await tryBuild(url);
  await runCounted('lint', npmRun('lint'));
  await runCounted('typecheck', npmRun('typecheck'));
  if (isBuildGood) await runJest(url, browser);
  else say('The tests are left out, since the build failed.', 'Les tests sont omis, puisque la compilation a échoué.');
}

async function tryBuild(url) {
  try {
    await ensureBuilt({ DATABASE_URL: url, ...(await ensureSecrets()) });
    return true;
  } catch (error) {
    count({ failed: 1 }, error.message);
    return false;
  }
}

/** A step that counts as one: it passes or it fails. */
async function runCounted(name, command) {
  if (isInterrupted) return;
  print(`\n▸ ${name}`);
  const code = await run(command);
  if (code === 0) count({ passed: 1 });
  else count({ failed: 1 }, `${name}: failed · échec`);
}

async function runJest(url, browser) {
  if (isInterrupted) return;
  print('\n▸ jest');
  const report = inDataFolder('jest-results.json');
  rmSync(report, { force: true });
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, '--ci', '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  const code = await run([process.execPath, args], { NODE_ENV: 'test', TEST_DATABASE_URL: url, CHROMIUM_PATH: browser });
  const result = readReport(report);
  count(result);
  // Jest can fail without a failed test: a suite that does not compile, no suite found, a crash.
  if (code !== 0 && result.failed === 0) count({ failed: 1 }, 'jest: failed · échec');
}

/** A suite that could not even run counts as one failure. */
function readReport(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  };
}

function count({ passed = 0, failed = 0 }, message) {
  totals.passed += passed;
  totals.failed += failed;
  if (message) print(message);
}

function npmRun(script) {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running)) return [process.execPath, [running, 'run', '--silent', script]];
  return ['npm', ['run', '--silent', script], { shell: process.platform === 'win32' }];
}

/** Runs a command with its output streamed, and returns its exit code. */
function run([command, args, options = {}], environment = {}) {
  return new Promise((resolve) => {
    currentStep = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
      ...options,
    });
    currentStep.once('error', (error) => {
      print(error.message);
      resolve(1);
    });
    currentStep.once('exit', (code) => resolve(code ?? 1));
  });
}

async function finish() {
  try {
    // A start that failed has been counted already.
    const started = await database?.catch(() => null);
    await started?.stop();
  } catch (error) {
    count({ failed: 1 }, error.message);
  }
  print(`\n${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
}

async function onSignal() {
  if (isInterrupted) return;
  isInterrupted = true;
  currentStep?.kill('SIGTERM');
  count({ failed: 1 }, 'Interrupted. · Interrompu.');
  await finish();
  process.exit();
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
whenNpmIsGone(onSignal);
// Whoever read our output may have gone first; that is no reason to leave the database running.
process.stdout.on('error', () => {});
test()
  .catch((error) => count({ failed: 1 }, error.message))
  .then(() => (isInterrupted ? undefined : finish()));
