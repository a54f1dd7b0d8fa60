import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { startDatabase } from './database.mjs';
import { isPortFree, nextFreePort } from './free-port.mjs';
import { ensureInstalled } from './install.mjs';
import { whenNpmIsGone } from './parent.mjs';
import { dataFolder, print, say, setting } from './project.mjs';
import { ensureSecrets } from './secrets.mjs';
import { startApplication } from './server-process.mjs';

const START_MINUTES = 15;
const DEFAULT_PORT = 1337;

/** What must be put away at the end, whatever happened before. */
const running = { application: null, database: null };
let isStopping = false;

async function quickstart() {
  ensureInstalled();
  say('Starting the database…', 'Démarrage de la base de données…');
  running.database = startDatabase();
  const { url } = await running.database;
  const environment = { DATABASE_URL: url, ...(await ensureSecrets()) };
  await ensureBuilt(environment);
  if (isStopping) return;
  const host = setting('HOST') ?? '127.0.0.1';
  const port = await choosePort(host);
  say('Starting Mécène (the first start also makes the demo data)…', 'Démarrage de Mécène (la première fois, avec les données de démonstration)…');
  running.application = startApplication({
    ...environment,
    NODE_ENV: 'development',
    STRAPI_TELEMETRY_DISABLED: 'true',
    MECENE_SEED_DEMO: 'true',
    MECENE_DATA_DIR: dataFolder,
    HOST: host,
    PORT: String(port),
  });
  running.application.ended.then(onApplicationEnd);
  await waitUntilReady(host, port);
  if (!isStopping) await printAddresses(host, port);
}

async function choosePort(host) {
  const asked = setting('PORT');
  if (!asked) return nextFreePort(DEFAULT_PORT, host);
  if (await isPortFree(Number(asked), host)) return Number(asked);
  throw new Error(
    `Port ${asked} is already in use. Choose another one (PORT=1400 npm run quickstart).\n` +
      `Le port ${asked} est déjà occupé. Choisissez-en un autre (PORT=1400 npm run quickstart).`,
  );
}

async function waitUntilReady(host, port) {
  const started = Date.now();
  let told = started;
  while (!isStopping && !(await isHealthy(host, port))) {
    if (Date.now() - started > START_MINUTES * 60_000) {
      throw new Error(`Mécène did not answer within ${START_MINUTES} minutes; see ${running.application.log}.`);
    }
    if (Date.now() - told > 20_000) {
      told = Date.now();
      say('  still starting…', '  démarrage en cours…');
    }
    await sleep(300);
  }
}

async function isHealthy(host, port) {
  try {
    const answer = await fetch(`http://${reachable(host)}:${port}/_health`, { signal: AbortSignal.timeout(3_000) });
    return answer.status === 204 || answer.status === 200;
  } catch {
    return false;
  }
}

/** "All addresses" is where a server listens, not somewhere one can go. */
function reachable(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

async function printAddresses(host, port) {
  const address = `http://${reachable(host)}:${port}`;
  const demo = await readDemo();
  print();
  say('Mécène is ready.', 'Mécène est prêt.');
  print();
  print(`  Panel · Panneau     ${address}/admin`);
  if (demo?.admin) printAccount('                   ', demo.admin);
  print(`  API                 ${address}/api/v1`);
  for (const [role, account] of Object.entries(demo?.api ?? {})) printAccount(role.padEnd(19), account);
  if (demo?.otherApi) {
    print('  Second charity · Second organisme (API)');
    printAccount('admin'.padEnd(19), demo.otherApi);
  }
  print();
  if (demo) say(`These accounts are also in ${demoFile}`, 'Ces comptes s’y trouvent aussi');
  say(`What the server says: ${running.application.log}`, 'Journal du serveur');
  say('Press Ctrl+C to stop.', 'Ctrl+C pour arrêter.');
}

function printAccount(label, { email, password }) {
  print(`    ${label} ${email}   ${password}`);
}

const demoFile = path.join(dataFolder, 'quickstart.json');

/** The server writes this file while it makes the demo data, hence before it answers, or soon after. */
async function readDemo() {
  for (let attempt = 0; attempt < 50 && !isStopping; attempt += 1) {
    if (existsSync(demoFile)) {
      try {
        return JSON.parse(readFileSync(demoFile, 'utf8'));
      } catch {
        // Caught half-written: read it again.
      }
    }
    await sleep(200);
  }
  return null;
}

async function onApplicationEnd(code) {
  if (isStopping) return;
  process.stderr.write(`\n${running.application.lastLines(40)}\n\n`);
  await fail(
    new Error(`Mécène stopped by itself (code ${code}); its last lines are above.\n` + 'Mécène s’est arrêté de lui-même; ses dernières lignes sont ci-dessus.'),
  );
}

async function fail(error) {
  if (!isStopping) process.stderr.write(`${error.message}\n`);
  await stop(1);
}

async function stop(exitCode) {
  if (isStopping) return;
  isStopping = true;
  let code = exitCode;
  try {
    await running.application?.stop();
    // A failed start has been reported already; one under way is waited for, so as to be undone.
    const database = await running.database?.catch(() => null);
    await database?.stop();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    code = 1;
  }
  process.exit(code);
}

function onSignal() {
  if (isStopping) return;
  print();
  say('Stopping…', 'Arrêt en cours…');
  stop(0);
}

process.on('SIGINT', onSignal);
process.on('SIGTERM', onSignal);
process.on('SIGHUP', onSignal);
whenNpmIsGone(onSignal);
// Whoever read our output may have gone first; that is no reason to leave the database running.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
quickstart().catch(fail);
