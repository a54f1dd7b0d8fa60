import SwaggerParser from '@apidevtools/swagger-parser';
import Ajv2020 from 'ajv/dist/2020';
import { startServer, type Client, type TestServer } from './harness/server';

interface OperationObject {
  readonly operationId: string;
  readonly responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, OperationObject>>;
  readonly webhooks: Record<string, { post: { requestBody: { content: { 'application/json': { schema: object } } } } }>;
  readonly components: { schemas: { Error: object } };
}

describe('the description of the API', () => {
  let server: TestServer;
  let document: Document;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer();
    document = (await server.anyone.get('/api/v1/openapi.json')).body;
    admin = await server.as('admin');
  });
  afterAll(() => server.stop());

  it('is accepted by a validator and names every operation once', async () => {
    await SwaggerParser.validate(structuredClone(document) as never);
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(15);
  });

  it('describes what belongs to no organization, and every event that webhook endpoints are sent', () => {
    expect(Object.keys(document.paths['/api/v1/organizations'] ?? {}).sort()).toEqual(['get', 'post']);
    const schema = document.webhooks['gift.created']?.post.requestBody.content['application/json'].schema ?? {};
    const gift = {
      documentId: 'g',
      donor: 'd',
      campaign: null,
      amount: 5,
      refundedAmount: 0,
      currency: 'CAD',
      paymentStatus: 'completed',
      receivedOn: '2026-03-01',
    };
    const event = { id: 'evt_1', type: 'gift.created', createdAt: '2026-03-01T12:00:00.000Z', organization: 'o', data: gift };
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    expect(ajv.validate(schema, event)).toBe(true);
    expect(ajv.validate(schema, { ...event, data: { ...gift, amount: '5' } })).toBe(false);
    expect(ajv.validate(schema, { ...event, type: 'gift.deleted' })).toBe(false);
  });

  it('has a page for people', async () => {
    const page = await server.anyone.get('/api/v1/docs');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain('/api/v1/organizations/{organizationId}/donors');
  });

  it('matches the server: every documented operation answers as described', async () => {
    const lanterne = admin.in('lanterne');
    const donor = (await lanterne.post('/donors', { lastName: 'Roy', email: 'roy@example.test', phone: '514 555-0101' })).body.data.documentId;
    const gift = (await lanterne.post(`/donors/${donor}/donations`, { amount: 10 })).body.data.documentId;
    const ids: Record<string, string> = { organizationId: server.charities.lanterne, donorId: donor, donationId: gift };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    const wrong: string[] = [];
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'nothing0here');
        if (method === 'delete') continue;
        const answer = method === 'get' ? await admin.get(address) : await admin[method === 'patch' ? 'patch' : 'post'](address, {});
        const type = String(answer.headers['content-type']).split(';')[0] ?? '';
        const content = operation.responses[String(answer.status)]?.content;
        if (content !== undefined && type !== 'application/json') {
          if (!(type in content)) wrong.push(`${method} ${path}: ${answer.status} ${type} is not described`);
          continue;
        }
        const described = content?.['application/json']?.schema ?? (answer.status >= 400 ? document.components.schemas.Error : undefined);
        if (described === undefined) wrong.push(`${method} ${path}: ${answer.status} is not described`);
        else if (!ajv.validate(described, answer.body)) wrong.push(`${method} ${path}: ${answer.status} ${ajv.errorsText()}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
