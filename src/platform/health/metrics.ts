import type { Knex } from 'knex';
import { rows, sql } from '../database/sql';

type Labels = Readonly<Record<string, string>>;

interface Series {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly values: readonly { readonly labels?: Labels; readonly value: number }[];
}

/** What knex's pool tells of itself. */
interface Pool {
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** Requests answered by this instance since its start, by method and class of status, and the seconds they took. */
export class RequestCounts {
  private readonly counts = new Map<string, { readonly labels: Labels; answered: number; seconds: number }>();

  note(method: string, status: number, seconds: number): void {
    const labels = { method, status: `${Math.floor(status / 100)}xx` };
    const key = `${labels.method} ${labels.status}`;
    const counted = this.counts.get(key) ?? { labels, answered: 0, seconds: 0 };
    counted.answered += 1;
    counted.seconds += seconds;
    this.counts.set(key, counted);
  }

  series(): Series[] {
    const all = [...this.counts.values()];
    return [
      { name: 'mecene_requests_total', type: 'counter', help: 'Requests answered.', values: all.map(({ labels, answered }) => ({ labels, value: answered })) },
      {
        name: 'mecene_request_seconds_total',
        type: 'counter',
        help: 'Seconds spent answering them.',
        values: all.map(({ labels, seconds }) => ({ labels, value: seconds })),
      },
    ];
  }
}

/** The figures of this instance and of the work that waits, in Prometheus' text format. Nothing in them is about a person. */
export async function metricsText(knex: Knex, requests: RequestCounts): Promise<string> {
  const waiting = await rows<{ task: string; waiting: number; failed: number; oldest: number }>(
    knex,
    sql`SELECT task_identifier AS task, count(*) FILTER (WHERE attempts < max_attempts)::int AS waiting, count(*) FILTER (WHERE attempts >= max_attempts)::int AS failed,
               COALESCE(extract(epoch FROM now() - min(run_at) FILTER (WHERE run_at <= now() AND attempts < max_attempts)), 0)::float AS oldest
          FROM graphile_worker.jobs
         GROUP BY 1`,
  );
  const byTask = (pick: (one: (typeof waiting)[number]) => number) => waiting.map((one) => ({ labels: { task: one.task }, value: pick(one) }));
  const pool: Pool = knex.client.pool;
  const series: Series[] = [
    ...requests.series(),
    {
      name: 'mecene_database_connections',
      type: 'gauge',
      help: 'Connections of this instance, and who waits for one.',
      values: [
        { labels: { state: 'used' }, value: pool.numUsed() },
        { labels: { state: 'free' }, value: pool.numFree() },
        { labels: { state: 'awaited' }, value: pool.numPendingAcquires() },
      ],
    },
    { name: 'mecene_jobs_waiting', type: 'gauge', help: 'Jobs that wait or run.', values: byTask((one) => one.waiting) },
    { name: 'mecene_jobs_failed', type: 'gauge', help: 'Jobs that were given up.', values: byTask((one) => one.failed) },
    { name: 'mecene_jobs_oldest_seconds', type: 'gauge', help: 'How long the oldest job that may run has waited.', values: byTask((one) => one.oldest) },
    { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Memory of this process.', values: [{ value: process.memoryUsage.rss() }] },
    { name: 'process_uptime_seconds', type: 'gauge', help: 'Age of this process.', values: [{ value: process.uptime() }] },
  ];
  return series.map(written).join('');
}

function written({ name, type, help, values }: Series): string {
  const lines = values.map(({ labels, value }) => {
    const named = Object.entries(labels ?? {}).map(
      ([label, text]) => `${label}="${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    );
    return `${name}${named.length === 0 ? '' : `{${named.join(',')}}`} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}
