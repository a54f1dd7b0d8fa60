import supertest from 'supertest';
import { emailOf, PASSWORD } from './harness/people';
import { signIn, startServer, type TestServer } from './harness/server';

/** The settings of rules/security and one test for each known hole of Strapi that applies. */
describe('a hardened Strapi', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('answers no foreign origin and says nothing of itself', async () => {
    const answer = await supertest(server.url).get('/api/v1/donors').set('Origin', 'https://evil.example');
    expect(answer.headers['access-control-allow-origin'] ?? '').not.toMatch(/evil|\*/);
    expect(answer.headers['x-powered-by']).toBeUndefined();
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    const graphql = await supertest(server.url).post('/graphql').set('Origin', 'https://evil.example').send({ query: '{ __typename }' });
    expect(graphql.headers['access-control-allow-origin'] ?? '').not.toMatch(/evil|\*/);
  });

  it('lets nobody sign up, and takes no fields beyond its own', async () => {
    const answer = await server.anyone
      .post('/api/v1/auth/local/register')
      .send({ username: 'me', email: 'me@example.test', password: PASSWORD, role: 1, confirmed: true });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await server.strapi.db.connection('up_users').where({ email: 'me@example.test' })).length).toBe(0);
  });

  it.each([
    ['a token without signature', `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"id":1}').toString('base64url')}.`],
    ['rubbish', 'abc'],
  ])('refuses %s', async (_, token) => {
    expect((await supertest(server.url).get('/api/v1/donors').set('Authorization', `Bearer ${token}`)).status).toBe(401);
  });

  it('kills old tokens at logout, block and password change', async () => {
    const me = (token: string) => supertest(server.url).get('/api/v1/users/me').set('Authorization', `Bearer ${token}`);
    const first = await signIn(server.url, 'viewer');
    expect((await me(first)).status).toBe(200);
    await supertest(server.url).post('/api/v1/auth/logout').set('Authorization', `Bearer ${first}`).send({}).expect(200);
    expect((await me(first)).status).toBe(401);

    const second = await signIn(server.url, 'viewer');
    const changed = await supertest(server.url)
      .post('/api/v1/auth/change-password')
      .set('Authorization', `Bearer ${second}`)
      .send({ currentPassword: PASSWORD, password: `${PASSWORD}2`, passwordConfirmation: `${PASSWORD}2` });
    expect(changed.status).toBe(200);
    expect((await me(second)).status).toBe(401);

    const third = await signIn(server.url, 'member');
    await server.strapi.db
      .connection('up_users')
      .where({ email: emailOf('member') })
      .update({ blocked: true });
    expect((await me(third)).status).toBe(401);
    await server.strapi.db
      .connection('up_users')
      .where({ email: emailOf('member') })
      .update({ blocked: false });
  });

  it.each([
    ['fr', 'L’adresse courriel ou le mot de passe est incorrect.', 'Ce compte est bloqué', 'Le mot de passe actuel est incorrect.'],
    ['en', 'The e-mail address or the password is not right.', 'This account is blocked', 'The current password is not right.'],
  ])('says in the caller’s language why it lets nobody in (%s)', async (language, refused, blocked, current) => {
    const send = (path: string, body: object) => supertest(server.url).post(path).set('Accept-Language', language).send(body);
    for (const answer of [
      await send('/api/v1/auth/local', { identifier: emailOf('both'), password: 'wrong' }),
      await send('/api/v1/auth/local', { identifier: 'nobody@example.test', password: PASSWORD }),
      await send('/admin/login', { email: emailOf('staffMember'), password: 'wrong' }),
      await send('/admin/login', { email: 'nobody@example.test', password: PASSWORD }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({ message: refused, details: { code: 'SIGN_IN_REFUSED' } });
    }
    const users = server.strapi.db.connection('up_users').where({ email: emailOf('both') });
    await users.clone().update({ blocked: true });
    const closed = await send('/api/v1/auth/local', { identifier: emailOf('both'), password: PASSWORD });
    await users.clone().update({ blocked: false });
    expect(closed.body.error).toMatchObject({ message: expect.stringContaining(blocked), details: { code: 'ACCOUNT_BLOCKED' } });
    const token = await signIn(server.url, 'both');
    const changed = await send('/api/v1/auth/change-password', {
      currentPassword: 'wrong',
      password: `${PASSWORD}3`,
      passwordConfirmation: `${PASSWORD}3`,
    }).set('Authorization', `Bearer ${token}`);
    expect(changed.body.error).toMatchObject({ message: current, details: { code: 'CURRENT_PASSWORD_WRONG' } });
  });

  it('leaves the panel the words it goes by', async () => {
    const staff = server.strapi.db.connection('admin_users').where({ email: emailOf('staffViewer') });
    await staff.clone().update({ is_active: false });
    const answer = await supertest(server.url)
      .post('/admin/login')
      .send({ email: emailOf('staffViewer'), password: PASSWORD });
    await staff.clone().update({ is_active: true });
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ message: 'User not active', details: { code: 'BAD_REQUEST' } });
  });

  it('has no password longer than bcrypt reads', async () => {
    const admin = await server.as('admin');
    const long = `${'é'.repeat(36)}Aa1`;
    const answer = await admin.post('/api/v1/auth/change-password').send({ currentPassword: PASSWORD, password: long, passwordConfirmation: long });
    expect(answer.status).toBe(400);
  });

  it.each([
    'lookup[updatedBy][password][$startsWith]=a',
    'filters[updatedBy][password][$startsWith]=a',
    'filters[createdBy][resetPasswordToken][$notNull]=true',
    'where[updatedBy][resetPasswordToken]=x',
    'populate[updatedBy][fields][0]=password',
    'sort=updatedBy.password',
    'filters[organization][paymentSettings][$notNull]=true',
    'unknown=1',
  ])('refuses the probe %s', async (probe) => {
    const admin = await server.as('admin');
    expect((await admin.get(`/api/v1/donors?${probe}`)).status).toBe(400);
  });

  it('bounds GraphQL: depth, aliases, limits, batches', async () => {
    const admin = await server.as('admin');
    const ask = (query: string) => admin.post('/graphql').send({ query });
    const deep =
      '{ donors { household { organization { documentId } } assignedTo { organization { documentId } } mergedInto { mergedInto { mergedInto { mergedInto { mergedInto { mergedInto { mergedInto { mergedInto { documentId } } } } } } } } } }';
    expect((await ask(deep)).body.errors[0].message).toMatch(/depth/i);
    const aliases = `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: donors { documentId }`).join(' ')} }`;
    expect((await ask(aliases)).body.errors[0].message).toMatch(/aliases/);
    const batch = await supertest(server.url)
      .post('/graphql')
      .set('Authorization', `Bearer ${await signIn(server.url, 'admin')}`)
      .send([{ query: '{ __typename }' }]);
    expect(batch.status).toBe(400);
    expect((await admin.get('/api/v1/donors?pagination[pageSize]=1000')).body.meta?.pagination?.pageSize ?? 400).toBeLessThanOrEqual(400);
  });

  it.each([
    ['an html page named .png', 'picture.png', '<html><script>alert(1)</script></html>', 'image/png'],
    ['an svg with a script', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'image/svg+xml'],
    ['a php file', 'shell.php', '<?php system($_GET[0]);', 'application/x-php'],
  ])('refuses to store %s', async (_, filename, content, contentType) => {
    const staff = await server.as('superAdmin');
    const answer = await staff.post('/upload').attach('files', Buffer.from(content), { filename, contentType });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(Number((await server.strapi.db.connection('files').count())[0]?.count)).toBe(0);
  });

  it('lets nobody change the content types of a running server', async () => {
    const staff = await server.as('superAdmin');
    expect((await staff.post('/content-type-builder/content-types').send({ contentType: {} })).status).toBe(403);
    expect((await staff.delete('/content-type-builder/content-types/api::donor.donor')).status).toBe(403);
  });

  it('shows no secret of anybody in any answer', async () => {
    const admin = await server.as('admin');
    const donor = (await admin.in('lanterne').post('/donors', { lastName: 'Roy' })).body.data.documentId;
    const answers = await Promise.all([
      admin.get('/api/v1/donors?populate=*'),
      admin.in('lanterne').get('/donors'),
      admin.in('lanterne').get(`/donors/${donor}`),
      admin.get('/api/v1/users/me'),
      admin.get('/api/v1/organization-members?populate=*'),
    ]);
    for (const answer of answers) expect(answer.text).not.toMatch(/"(password|resetPasswordToken|confirmationToken|registrationToken|paymentSettings)"/);
  });
});
