const POLL_MILLISECONDS = 500;

/**
 * Calls `onLost` when the npm that started us is gone. A signal sent to npm ends npm and the shell
 * between us, but often never arrives here; without this we would go on unseen, holding the port
 * and the database.
 */
export function whenNpmIsGone(onLost) {
  if (process.env.npm_lifecycle_event) whenParentIsGone(onLost);
}

/** Calls `onLost` once when the process that started this one has ended, however it ended. */
export function whenParentIsGone(onLost) {
  // Windows goes on telling the id of a parent that is no more.
  if (process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onLost();
  }, POLL_MILLISECONDS);
  timer.unref();
}
