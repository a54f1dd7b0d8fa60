import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { allProcessIds, commandLine, isAlive, workingFolder } from '../process-table.mjs';

/**
 * The running server of a data folder, as its lock file `postmaster.pid` tells it, or null.
 * Line 1 of that file is the process, line 4 the port.
 *
 * @returns {{ pid: number, port: number } | null}
 */
export function runningServer(dataDir) {
  const written = readPostmasterFile(dataDir);
  return written && isServerOf(written.pid, dataDir) ? written : null;
}

/**
 * Clears what a killed server may have left behind, so that the next one can start:
 * a lock file whose process id now belongs to somebody else (PostgreSQL would take any living
 * process of its own account for itself), and backends that still hold the shared memory.
 * Call only when `runningServer` says that there is none.
 */
export async function clearRemains(dataDir) {
  await endOrphans(dataDir);
  const written = readPostmasterFile(dataDir);
  // With its process gone, PostgreSQL removes the file itself, after more checks than we can make.
  if (written && isAlive(written.pid)) rmSync(path.join(dataDir, 'postmaster.pid'));
}

function readPostmasterFile(dataDir) {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3]) } : null;
}

function isServerOf(pid, dataDir) {
  const command = commandLine(pid);
  if (!/postgres/i.test(command)) return false;
  if (process.platform === 'win32') return true;
  const folder = workingFolder(pid);
  return folder === null ? command.includes(dataDir) : folder === realpathSync(dataDir);
}

/** Backends notice the death of their server within moments, unless a long query keeps them busy. */
async function endOrphans(dataDir) {
  if (!existsSync(dataDir)) return;
  const folder = realpathSync(dataDir);
  const orphans = () => allProcessIds().filter((pid) => workingFolder(pid) === folder && commandLine(pid).startsWith('postgres:'));
  for (let attempt = 0; orphans().length > 0 && attempt < 50; attempt += 1) {
    if (attempt > 10) orphans().forEach(kill);
    await sleep(100);
  }
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
