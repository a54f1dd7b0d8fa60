import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isNodeAlive } from './process-table.mjs';

/**
 * Runs `work` while holding a lock file that names this process. Waits for a living holder;
 * takes over from one that was killed. `onWait` is called once if there is a wait.
 */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = false; !tryLock(file); waited = true) {
    if (!waited) onWait();
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function tryLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = readHolder(file);
  if (holder === null || isHolderAlive(file, holder)) return false;
  takeAway(file, holder);
  return false;
}

function readHolder(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** An empty file is a lock whose holder has not written its id yet, unless it stays empty. */
function isHolderAlive(file, holder) {
  if (holder === '') return Date.now() - modifiedAt(file) < 5_000;
  const pid = Number(holder);
  return pid === process.pid || isNodeAlive(pid);
}

function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/**
 * Two processes may find the same dead lock at once, and the slower one must not remove the lock
 * the faster one has just taken. Renaming is atomic, so look at what was caught and put a living
 * one back.
 */
function takeAway(file, deadHolder) {
  const caught = `${file}.${process.pid}`;
  try {
    renameSync(file, caught);
  } catch {
    return;
  }
  if (readHolder(caught) === deadHolder) rmSync(caught, { force: true });
  else renameSync(caught, file);
}
