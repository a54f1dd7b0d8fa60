import { ApiError, createClient } from '../src/client/create-client';
import { emailOf, PASSWORD } from './harness/people';
import { startServer, type TestServer } from './harness/server';

describe('the typed client', () => {
  let server: TestServer;
  const clientOf = (person: string, password = PASSWORD) =>
    createClient({ url: server.url, organizationId: server.charities.lanterne, language: 'en', credentials: { identifier: emailOf(person), password } });

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  afterEach(() => jest.restoreAllMocks());

  it('throws what the server refuses, with its code', async () => {
    await expect(clientOf('viewer').POST('/tags', { body: { data: { name: 'Gala' } } })).rejects.toMatchObject({
      name: 'ApiError',
      status: 403,
      code: 'FORBIDDEN',
    });
    await expect(clientOf('admin').GET('/tags/{tagId}', { params: { path: { tagId: 'nothing0here' } } })).rejects.toMatchObject({ status: 404 });
    await expect(clientOf('admin', 'Wrong-Password-1').GET('/tags')).rejects.toBeInstanceOf(ApiError);
  });

  it('creates once when the same key is sent twice, and refuses the key for something else', async () => {
    const admin = clientOf('admin');
    const donor = (await admin.POST('/donors', { body: { data: { lastName: 'Roy' } } })).data?.data.documentId ?? '';
    const give = (amount: number) =>
      admin.POST('/donors/{donorId}/donations', { params: { path: { donorId: donor }, header: { 'Idempotency-Key': 'once' } }, body: { data: { amount } } });
    const [first, second] = [await give(25), await give(25)];
    expect(second.data?.data.documentId).toBe(first.data?.data.documentId);
    await expect(give(30)).rejects.toMatchObject({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await admin.GET('/donations')).data?.data).toHaveLength(1);
  });

  it('renews a token that is no longer taken, and sends the call again with its body', async () => {
    const member = clientOf('member');
    await member.GET('/tags');
    const send = globalThis.fetch;
    const seen: string[] = [];
    let refusals = 1;
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, options) => {
      const url = input instanceof Request ? input.url : String(input);
      seen.push(new URL(url).pathname.replace(/.*organizations\/\w+/, ''));
      if (input instanceof Request && refusals-- > 0) input.headers.set('Authorization', 'Bearer run-out');
      return send(input, options);
    });
    const created = await member.POST('/donors', { body: { data: { lastName: 'Gagnon' } } });
    expect(created.data?.data.lastName).toBe('Gagnon');
    expect(seen[1]).toBe('/api/v1/auth/refresh');
    expect(seen.at(-1)).toBe('/donors');
  });
});
