import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DIST, testEnvironment } from './harness/environment';
import { startServer, type TestServer } from './harness/server';

const MESSAGES = 400;
const KILLS = 8;

/** The outbox, in small (rules/reliability): the relay is killed again and again while it works. */
describe('webhooks whose relay is killed', () => {
  let server: TestServer;
  let relay: ChildProcess | undefined;
  const received: string[] = [];
  /** Received, and not answered yet. */
  let onTheirWay = 0;
  const receiver = createServer((request, response) => {
    request.resume().on('end', () => {
      received.push(String(request.headers['mecene-event-id']));
      onTheirWay += 1;
      // Slow enough for a kill to find deliveries on their way.
      setTimeout(() => {
        onTheirWay -= 1;
        response.end('ok');
      }, 40);
    });
  });

  beforeAll(async () => {
    server = await startServer();
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    relay?.kill('SIGKILL');
    await server.stop();
    receiver.closeAllConnections();
    await new Promise((resolve) => receiver.close(resolve));
  });

  const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(text, values as never)).rows;
  const pending = async (): Promise<number> =>
    Number((await sql("SELECT count(*)::int AS count FROM webhook_deliveries WHERE delivery_status = 'pending'"))[0]?.count);
  const locked = async (): Promise<number> =>
    Number((await sql('SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE locked_by IS NOT NULL'))[0]?.count);
  const startRelay = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [path.join(__dirname, 'harness', 'relay.mjs'), DIST], {
      env: { ...process.env, ...testEnvironment(server.databaseUrl) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  it('loses none, and sends a duplicate under the same id', async () => {
    const { releaseDeadWorkers } = server.module<typeof import('../src/platform/jobs/dead-workers')>('platform/jobs/dead-workers');
    const admin = (await server.as('admin')).in('lanterne');
    await admin.post('/webhook-endpoints', { url: 'https://hooks.example.org/' }).expect(201);
    await sql('UPDATE webhook_endpoints SET url = ?', [`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`]);
    await sql(
      `SELECT crm_announce(o.id, (SELECT jsonb_agg(jsonb_build_object('type', 'donor.deleted', 'data', jsonb_build_object('documentId', 'd' || n))) FROM generate_series(1, ?::int) AS n))
         FROM organizations o WHERE slug = 'lanterne'`,
      [MESSAGES],
    );
    expect(await pending()).toBe(MESSAGES);

    let stuck = 0;
    for (let killed = 0; killed < KILLS; killed += 1) {
      relay = await startRelay();
      await pause(30 * killed);
      // In the middle of something, however long it takes to begin here; every other time of a delivery that was received and will be sent again.
      while (killed % 2 === 0 ? (await locked()) === 0 : onTheirWay === 0) await pause(5);
      await kill(relay);
      stuck += await locked();
      expect(await releaseDeadWorkers(server.strapi.db.connection, 0)).toBeGreaterThan(0);
    }
    // The kills found work in progress, and not everything was over before the last.
    expect(stuck).toBeGreaterThan(KILLS);
    expect(await pending()).toBeGreaterThan(0);

    relay = await startRelay();
    for (let waited = 0; (await pending()) > 0 && waited < 300; waited += 1) await pause(100);
    const ids = (await sql('SELECT event_id FROM webhook_deliveries')).map(({ event_id }) => String(event_id));
    expect(new Set(ids).size).toBe(MESSAGES);
    expect(new Set(received)).toEqual(new Set(ids));
    expect(received.length).toBeGreaterThan(MESSAGES);
    expect(await sql("SELECT id FROM webhook_deliveries WHERE delivery_status <> 'succeeded'")).toEqual([]);
  });
});
