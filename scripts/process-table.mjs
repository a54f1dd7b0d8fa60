import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** Whether a process with this id exists (a dead one that nobody has collected yet counts too). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * The command line of a living process, or an empty string when it is gone or a zombie.
 * Process ids are reused, so "a process with this id exists" never proves that it is the one meant.
 */
export function commandLine(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    } catch {
      return '';
    }
  }
  const [command, args] =
    process.platform === 'win32' ? ['tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']] : ['ps', ['-ww', '-p', String(pid), '-o', 'command=']];
  const output = spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
  return output.includes('INFO:') ? '' : output.trim();
}

/** Whether this process id belongs to a living Node process, as every one of these scripts is. */
export function isNodeAlive(pid) {
  return isAlive(pid) && /node/i.test(commandLine(pid));
}

/** The folder a process works in, or null where the system does not tell. */
export function workingFolder(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

/** Ids of all processes on Linux; an empty list elsewhere. */
export function allProcessIds() {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}
