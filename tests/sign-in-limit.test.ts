import supertest from 'supertest';
import { startServer, type TestServer } from './harness/server';

describe('sign-in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer({ SIGN_IN_ATTEMPTS: '5' });
  });
  afterAll(() => server.stop());

  it('is limited by address, whatever the spelling of the path or the e-mail', async () => {
    const spellings = ['/api/v1/auth/local', '/api/v1/auth/local/', '/api/v1/AUTH/local'];
    const answers = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const body = { identifier: `x${attempt}@example.test`, email: `y${attempt}@example.test`, password: 'wrong-Password-1' };
      answers.push(
        await supertest(server.url)
          .post(spellings[attempt % 3] ?? '')
          .send(body),
      );
    }
    expect(answers.slice(6).map(({ status }) => status)).toEqual([429, 429, 429, 429, 429, 429]);
    expect(answers.at(-1)?.headers['retry-after']).toBe('60');
    expect(answers.at(-1)?.body.error.details.code).toBe('RATE_LIMITED');
  });
});
