import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * What is remembered about a database between two runs:
 * `user`, `password`, `port`; `dataElsewhere` when the data could not live in the project;
 * `users`, the processes using it; `isKept` when it was started to stay until told to stop.
 *
 * @returns the state, or null when there is none (or it was cut short)
 */
export function readState(file) {
  if (!existsSync(file)) return null;
  try {
    const state = JSON.parse(readFileSync(file, 'utf8'));
    return state.password ? state : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Writes the state in one step. Only the owner may read it: it holds the database's password. */
export function writeState(file, state) {
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(unfinished, file);
}
