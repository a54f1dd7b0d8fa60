import pg from 'pg';

/** A database of the benchmark's own on the server that `DATABASE_URL` names. */
export class BenchDatabase {
  constructor(donors, gifts) {
    if (!process.env.DATABASE_URL) throw new Error('DATABASE_URL is not set: start the benchmark with `npm run bench`.');
    this.name = `mecene_bench_${donors}_${gifts}`;
    const url = new URL(process.env.DATABASE_URL);
    this.serverUrl = url.toString();
    url.pathname = `/${this.name}`;
    this.url = url.toString();
  }

  /** What a finished load left word of; undefined when there is no such database, or only half of one. */
  async loaded() {
    const { rows } = await this.#onServer(`SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = '${this.name}'`);
    return rows[0]?.comment ? JSON.parse(rows[0].comment) : undefined;
  }

  async create() {
    await this.drop();
    await this.#onServer(`CREATE DATABASE ${this.name}`);
  }

  /** Marks the load as finished: the next run with --keep starts from it. */
  async markLoaded(facts) {
    await this.#onServer(`COMMENT ON DATABASE ${this.name} IS ${pg.escapeLiteral(JSON.stringify(facts))}`);
  }

  async drop() {
    await this.#onServer(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
  }

  /** Connections of the plain SQL that everything is compared with. */
  pool(size) {
    return new pg.Pool({ connectionString: this.url, max: size, options: '-c TimeZone=UTC' });
  }

  async #onServer(statement) {
    const client = new pg.Client({ connectionString: this.serverUrl });
    await client.connect();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  }
}
