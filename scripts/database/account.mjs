import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/**
 * The system account PostgreSQL runs under, as options for `spawn`: `{}` means our own.
 *
 * PostgreSQL refuses to run as root. When we are root (a container, usually) it runs as whoever
 * owns the data folder already, else as the system user `postgres`, made if there is none.
 */
export function accountFor(dataDir) {
  if (process.getuid?.() !== 0) return {};
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  return systemUser('postgres') ?? createSystemUser('postgres');
}

/** Whether that account can write in a folder, which takes passing through all folders above it. */
export function canWriteIn(folder, account) {
  return canDo('cd "$1" && test -w .', folder, account);
}

/** Whether that account can pass through a folder and all folders above it. */
export function canEnter(folder, account) {
  return canDo('cd "$1"', folder, account);
}

/** Whether that account can start a program. */
export function canRun(program, account) {
  return run(program, ['--version'], account).status === 0;
}

function canDo(shellCommand, folder, account) {
  if (process.platform === 'win32') return existsSync(folder);
  return run('/bin/sh', ['-c', shellCommand, 'sh', folder], account).status === 0;
}

function run(command, args, account) {
  return spawnSync(command, args, { ...account, cwd: neutralFolder, stdio: 'ignore' });
}

/** A working folder every account may enter; our own may be closed to the one PostgreSQL uses. */
export const neutralFolder = process.platform === 'win32' ? undefined : '/';

function systemUser(name) {
  const uid = id('-u', name);
  const gid = id('-g', name);
  return uid === null || gid === null ? null : { uid, gid };
}

function id(flag, name) {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}

function createSystemUser(name) {
  const attempts = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/bin/false', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', name]],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: 'ignore' });
    const user = systemUser(name);
    if (user) return user;
  }
  throw new Error(
    'PostgreSQL refuses to run as root, and no system user "postgres" could be made. ' + 'Make one, run this command as another user, or set DATABASE_URL.',
  );
}
