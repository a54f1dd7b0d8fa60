/**
 * How much memory the server lets its heap take, as `npm start` says it too. Left to itself V8 measures
 * the machine and lets garbage pile up: 560 MB resident under load instead of 460, and 820 at its highest.
 * A large import needs more than a page does, hence no less.
 */
export const SERVER_FLAGS = ['--max-old-space-size=1536', '--max-semi-space-size=8'];
