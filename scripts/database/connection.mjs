import { setTimeout as sleep } from 'node:timers/promises';

/** Name of the database the application uses. */
export const DATABASE = 'mecene';

/** Address of a database on this computer. */
export function localUrl({ user, password, port }, database = DATABASE) {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Creates the application's database unless it is there. */
export async function ensureDatabase(state) {
  const client = await connect(localUrl(state, 'postgres'));
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** Throws a sentence that says what is wrong when the server of this address does not answer. */
export async function requireAnswer(url) {
  const client = await connect(url).catch((error) => {
    throw new Error(`The PostgreSQL server of DATABASE_URL does not answer: ${error.message || error.code}`);
  });
  await client.end();
}

/** Whether a server refuses the password of this address. Any other failure is thrown. */
export async function isPasswordRefused(url) {
  try {
    await (await connect(url)).end();
    return false;
  } catch (error) {
    if (error.code === '28P01' || error.code === '28000') return true;
    throw error;
  }
}

async function connect(url) {
  // Loaded here and not above: these scripts start before "npm ci" has put it there.
  const { default: pg } = await import('pg');
  for (let attempt = 1; ; attempt += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      // 57P03: the server is starting up or replaying its journal.
      if (error.code !== '57P03' || attempt === 120) throw error;
      await sleep(500);
    }
  }
}
