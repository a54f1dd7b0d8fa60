const { execFile, spawn } = require('node:child_process');
const { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const { Client } = require('pg');

const cli = path.join(__dirname, 'database.mjs');
const run = promisify(execFile);

jest.setTimeout(60_000);

describe('scripts/database.mjs', () => {
  let folder;
  let dataDir;

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'mecene-database-'));
    chmodSync(folder, 0o755);
    dataDir = path.join(folder, 'postgres');
  });

  afterAll(async () => {
    await database('stop');
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs the command line on the test's own folder, whatever server the environment names. */
  async function database(command, where = dataDir) {
    const args = [cli, command, '--data-dir', where, '--tune', 'test'];
    const { stdout } = await run(process.execPath, args, { env: { ...process.env, DATABASE_URL: '' } });
    return stdout.trim();
  }

  async function query(text, values, where = dataDir) {
    const client = new Client({ connectionString: await database('url', where) });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  function postmasterPid() {
    return Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  it('makes a database in UTF-8 that knows accented letters, and guards its password', async () => {
    await database('start');
    const [row] = await query(
      `SELECT current_database() AS name,
              current_setting('server_encoding') AS encoding,
              current_setting('listen_addresses') AS address,
              upper('éloïse') AS upper`,
    );
    expect(row).toEqual({ name: 'mecene', encoding: 'UTF8', address: '127.0.0.1', upper: 'ÉLOÏSE' });
    await query('CREATE EXTENSION pg_trgm');
    const [{ trigrams }] = await query(`SELECT cardinality(show_trgm('é')) AS trigrams`);
    expect(trigrams).toBe(2);
    if (process.platform !== 'win32') expect(statSync(`${dataDir}.json`).mode & 0o777).toBe(0o600);
  });

  it('refuses a wrong password', async () => {
    const address = new URL(await database('url'));
    address.password = 'wrong';
    const client = new Client({ connectionString: address.toString() });
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('joins the server that already runs', async () => {
    const before = postmasterPid();
    await database('start');
    expect(postmasterPid()).toBe(before);
  });

  it('keeps data and port over a restart', async () => {
    await query('CREATE TABLE kept (name text)');
    await query('INSERT INTO kept VALUES ($1)', ['Zoé']);
    const url = await database('url');
    await database('stop');
    expect(existsSync(path.join(dataDir, 'postmaster.pid'))).toBe(false);
    await expect(database('status')).rejects.toMatchObject({ code: 3 });
    await database('start');
    expect(await database('url')).toBe(url);
    expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
  });

  it('starts again after the server was killed', async () => {
    process.kill(postmasterPid(), 'SIGKILL');
    await database('start');
    expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
  });

  it('starts although its lock file names a living process that is not PostgreSQL', async () => {
    await database('stop');
    // Same account as the server's data: the one case in which PostgreSQL itself would give up.
    const { uid, gid } = statSync(dataDir);
    const account = process.getuid?.() === 0 ? { uid, gid } : {};
    const stranger = spawn('sleep', ['60'], { ...account, cwd: '/', stdio: 'ignore' });
    try {
      const lines = [stranger.pid, dataDir, 1, 5432, '', '127.0.0.1', '', 'ready   ', ''];
      writeFileSync(path.join(dataDir, 'postmaster.pid'), lines.join('\n'));
      await database('start');
      expect(postmasterPid()).not.toBe(stranger.pid);
      expect(stranger.exitCode).toBeNull();
      expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
    } finally {
      stranger.kill();
    }
  });

  it('lets two starts at once end up with one server', async () => {
    await database('stop');
    await Promise.all([database('start'), database('start'), database('start')]);
    expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
  });

  it('takes another port when its own is taken', async () => {
    const before = new URL(await database('url')).port;
    await database('stop');
    const other = require('node:net').createServer();
    await new Promise((resolve) => other.listen({ port: Number(before), host: '127.0.0.1' }, resolve));
    try {
      await database('start');
      expect(new URL(await database('url')).port).not.toBe(before);
      expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('gets a new password when the file that held it is lost', async () => {
    rmSync(`${dataDir}.json`);
    await database('start');
    expect(await query('SELECT name FROM kept')).toEqual([{ name: 'Zoé' }]);
  });

  it('makes an empty database after a reset', async () => {
    await database('reset');
    expect(existsSync(dataDir)).toBe(false);
    await database('start');
    expect(await query(`SELECT to_regclass('kept') AS kept`)).toEqual([{ kept: null }]);
  });

  it('works in a folder that only its owner may enter, as root too', async () => {
    const closed = path.join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const where = path.join(closed, 'postgres');
    await database('start', where);
    try {
      expect(await query('SELECT 1 AS one', [], where)).toEqual([{ one: 1 }]);
    } finally {
      await database('stop', where);
      const { dataElsewhere } = JSON.parse(readFileSync(`${where}.json`, 'utf8'));
      if (dataElsewhere) rmSync(path.dirname(dataElsewhere), { recursive: true, force: true });
    }
  });
});
