import { createRequire } from 'node:module';
import knex from 'knex';

/** One relay of webhooks in a process of its own, to be killed: the application's worker and tasks, and a sender that may call this machine. */
const [, , dist] = process.argv;
const load = createRequire(import.meta.url);
const { startWorker } = load(`${dist}/src/platform/jobs/worker.js`);
const { webhookTasks } = load(`${dist}/src/api/webhook-endpoint/services/webhook-tasks.js`);
const { PUBLIC_ONLY, senderOf } = load(`${dist}/src/platform/outgoing/sender.js`);

const connection = knex({ client: 'pg', connection: process.env.DATABASE_URL, pool: { min: 1, max: 8 } });
const log = { error: (error) => process.stderr.write(`${error}\n`), warn: () => undefined, debug: () => undefined };
const send = senderOf({ ...PUBLIC_ONLY, protocols: ['http:'], isPermitted: () => true });
await startWorker({ db: { connection }, log }, webhookTasks(connection, send));
process.stdout.write('working\n');
