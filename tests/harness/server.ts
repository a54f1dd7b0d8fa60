import { createStrapi, type Core } from '@strapi/strapi';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import supertest from 'supertest';
import { cloneDatabase, databaseUrl, dropDatabase } from './database';
import { DIST, ROOT, testEnvironment } from './environment';
import { TEMPLATE } from './global-setup';
import { CHARITIES, type Charity, emailOf, panelToken, PASSWORD, PEOPLE, type PersonName } from './people';

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** What one person can send. Paths begin with `/`; within an organization use `in(charity)`. */
export interface Client {
  readonly get: (path: string) => supertest.Test;
  readonly post: (path: string, data?: unknown) => supertest.Test;
  readonly put: (path: string, data?: unknown) => supertest.Test;
  readonly patch: (path: string, data?: unknown) => supertest.Test;
  readonly delete: (path: string) => supertest.Test;
  /** The same person, at an organization's address: `/api/v1/organizations/{id}` or, for staff, `/crm/organizations/{id}`. */
  readonly in: (charity: Charity) => Client;
}

export interface TestServer {
  readonly strapi: Core.Strapi;
  readonly url: string;
  readonly databaseUrl: string;
  /** Public ids of the two charities. */
  readonly charities: Readonly<Record<Charity, string>>;
  readonly as: (person: PersonName) => Promise<Client>;
  readonly anyone: Client;
  /** A loaded module of the application under test, by its path below `src/`. */
  readonly module: <T>(path: string) => T;
  readonly stop: () => Promise<void>;
}

/** jest's own require: the application under test is one instance, its modules are the ones it runs on. */
const load: NodeJS.Require = require;

/** The whole application on a database and a data folder of its own, listening on a free port. */
export async function startServer(settings: Readonly<Record<string, string>> = {}, { withPanel = false } = {}): Promise<TestServer> {
  const database = await cloneDatabase(TEMPLATE);
  // Organizations have the same ids in every test's database: their mail and files must not meet.
  const folder = mkdtempSync(path.join(tmpdir(), 'mecene-test-'));
  Object.assign(process.env, testEnvironment(databaseUrl(database)), { MECENE_DATA_DIR: folder }, settings);
  const strapi = await createStrapi({ appDir: ROOT, distDir: DIST, autoReload: false, serveAdminPanel: withPanel }).load();
  await new Promise<void>((resolve, reject) => {
    strapi.server.mount();
    strapi.server.httpServer.once('error', reject).listen(0, '127.0.0.1', () => resolve());
  });
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const tokens = new Map<PersonName, string>();
  const found = await strapi.db.connection.raw('SELECT slug, document_id FROM organizations');
  const charities = Object.fromEntries(found.rows.map((row: { slug: string; document_id: string }) => [row.slug, row.document_id])) as Record<Charity, string>;

  return {
    strapi,
    url,
    databaseUrl: databaseUrl(database),
    charities,
    anyone: clientOf(url, '', charities, 'api', undefined),
    as: async (person) => {
      const token = tokens.get(person) ?? (await signIn(url, person));
      tokens.set(person, token);
      return clientOf(url, '', charities, PEOPLE[person].door, token);
    },
    module: (path) => load(`${DIST}/src/${path}.js`),
    stop: async () => {
      await strapi.destroy();
      await dropDatabase(database);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A fresh token of a person. */
export async function signIn(url: string, person: PersonName): Promise<string> {
  if (PEOPLE[person].door === 'panel') {
    const answer = await supertest(url)
      .post('/admin/login')
      .send({ email: emailOf(person), password: PASSWORD });
    return panelToken(person, answer.status, answer.text);
  }
  const answer = await supertest(url)
    .post('/api/v1/auth/local')
    .send({ identifier: emailOf(person), password: PASSWORD });
  if (answer.status !== 200) throw new Error(`${person} cannot sign in: ${answer.status} ${answer.text}`);
  return answer.body.jwt;
}

function clientOf(url: string, base: string, charities: Record<Charity, string>, door: 'api' | 'panel', token: string | undefined): Client {
  const send = (verb: Verb, path: string, data?: unknown): supertest.Test => {
    let test = supertest(url)[verb](`${base}${path}`);
    if (token !== undefined) test = test.set('Authorization', `Bearer ${token}`);
    return data === undefined ? test : test.send({ data });
  };
  return {
    get: (path) => send('get', path),
    post: (path, data) => send('post', path, data),
    put: (path, data) => send('put', path, data),
    patch: (path, data) => send('patch', path, data),
    delete: (path) => send('delete', path),
    in: (charity) => clientOf(url, `${door === 'panel' ? '/crm' : '/api/v1'}/organizations/${charities[charity]}`, charities, door, token),
  };
}

export { CHARITIES, type Charity };
