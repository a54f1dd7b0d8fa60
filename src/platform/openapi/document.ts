import { z } from 'zod';
import { ERRORS } from '../errors/messages';
import type { Contract, Operation } from '../http/operation';
import type { PersonalContract, PersonalOperation } from '../http/personal-operation';
import { ORGANIZATION_PATH } from '../http/routes';

type JsonSchema = Record<string, unknown>;

const VERSION = '1.0.0';
const PREFIX = '/api/v1';

/** An event that is sent to webhook endpoints: what it means and the shape of its `data`. */
export interface DescribedEvent {
  readonly en: string;
  readonly fr: string;
  readonly data: z.ZodType;
}

export interface Described {
  /** Operations within an organization, by controller. */
  readonly contracts: ReadonlyMap<string, Contract>;
  /** Operations outside every organization: what belongs to the caller. */
  readonly personal: ReadonlyMap<string, PersonalContract>;
  readonly events: Readonly<Record<string, DescribedEvent>>;
}

/** The OpenAPI 3.1 document of everything that is registered: made from what the server itself checks by. */
export function openApiDocument({ contracts, personal, events }: Described): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  const add = (controller: string, name: string, below: string, operation: AnyOperation): void => {
    const path = `${PREFIX}${below}${operation.path}`.replaceAll(/:([A-Za-z]+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(controller, name, path, operation) };
  };
  for (const [controller, contract] of personal) for (const [name, operation] of Object.entries(contract)) add(controller, name, '', operation);
  for (const [controller, contract] of contracts) for (const [name, operation] of Object.entries(contract)) add(controller, name, ORGANIZATION_PATH, operation);
  return {
    openapi: '3.1.0',
    info: { title: 'Mécène', version: VERSION, description: 'Donor CRM for charities. CRM de donateurs pour organismes de bienfaisance.' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(Object.entries(paths).sort(([left], [right]) => (left < right ? -1 : 1))),
    webhooks: Object.fromEntries(Object.entries(events).map(([name, event]) => [name, { post: describeEvent(name, event) }])),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: ERROR_SCHEMA },
      responses: { Error: { description: 'Refused. / Refusé.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } } },
    },
  };
}

const ERROR_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object', required: ['code'], properties: { code: { type: 'string', enum: Object.keys(ERRORS) } } },
      },
    },
  },
};

type AnyOperation = PersonalOperation & Pick<Operation, 'isIdempotent'>;

function describe(controller: string, name: string, path: string, operation: AnyOperation): JsonSchema {
  const [, room = ''] = controller.split('.');
  const hasBody = operation.method === 'POST' || operation.method === 'PATCH';
  return {
    operationId: `${room.replace(/^organization-/, '')}.${name}`,
    tags: [room.replace(/^organization-/, '')],
    summary: operation.summary.en,
    description: `${operation.summary.fr}. Permission: \`${operation.action}\`.`,
    parameters: [...pathParameters(path), ...queryParameters(operation), ...headerParameters(operation)],
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: { type: 'object', required: ['data'], additionalProperties: false, properties: { data: schemaOf(operation.body, 'input') } },
              },
            },
          },
        }
      : {}),
    responses: { ...successes(operation), default: { $ref: '#/components/responses/Error' } },
  };
}

/** What success looks like: a file, JSON, or either. */
function successes(operation: Operation): Record<string, JsonSchema> {
  const files = operation.file === undefined ? {} : Object.fromEntries(operation.file.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]));
  const hasJson = operation.status !== 204 && !(operation.answer instanceof z.ZodNever);
  const json = hasJson ? { 'application/json': { schema: answerSchema(operation) } } : {};
  const status = String(operation.status ?? 200);
  if (operation.status === 204) return { 204: { description: 'Done. / Fait.' } };
  if (operation.file === undefined || status === '200') return { [status]: { description: 'Success. / Succès.', content: { ...files, ...json } } };
  return {
    200: { description: 'The file. / Le fichier.', content: files },
    ...(hasJson ? { [status]: { description: 'Success. / Succès.', content: json } } : {}),
  };
}

function answerSchema(operation: AnyOperation): JsonSchema {
  const meta: JsonSchema =
    operation.isList === true ? { type: 'object', required: ['pagination'], properties: { pagination: PAGINATION } } : { type: 'object' };
  return { type: 'object', required: ['data', 'meta'], properties: { data: schemaOf(operation.answer, 'output'), meta } };
}

/** What an endpoint is sent: the same envelope for every event, signed over `t.body` with the endpoint's secret. */
function describeEvent(name: string, { en, fr, data }: DescribedEvent): JsonSchema {
  const event: JsonSchema = {
    type: 'object',
    required: ['id', 'type', 'createdAt', 'organization', 'data'],
    properties: {
      id: { type: 'string', description: 'The same however often it is sent. / Le même, peu importe le nombre d’envois.' },
      type: { const: name },
      createdAt: { type: 'string', format: 'date-time' },
      organization: { type: 'string' },
      data: schemaOf(data, 'output'),
    },
  };
  return {
    summary: en,
    description: fr,
    parameters: [{ name: 'Mecene-Signature', in: 'header', required: true, schema: { type: 'string', pattern: '^t=[0-9]+,v1=[0-9a-f]{64}$' } }],
    requestBody: { required: true, content: { 'application/json': { schema: event } } },
    responses: { '2XX': { description: 'Received. Anything else is tried again for three days. / Reçu. Sinon, nouvel essai pendant trois jours.' } },
  };
}

const PAGINATION: JsonSchema = {
  type: 'object',
  required: ['page', 'pageSize'],
  properties: {
    page: { type: 'integer' },
    pageSize: { type: 'integer' },
    pageCount: { type: 'integer' },
    total: { type: 'integer' },
    nextCursor: { type: ['string', 'null'] },
  },
};

function pathParameters(path: string): JsonSchema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters({ query }: AnyOperation): JsonSchema[] {
  const { properties, required } = schemaOf(query, 'input');
  if (typeof properties !== 'object' || properties === null) return [];
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: needed.includes(name),
    schema,
    ...(name === 'pagination' ? { style: 'deepObject', explode: true } : {}),
  }));
}

function headerParameters({ isIdempotent, method }: AnyOperation): JsonSchema[] {
  const headers: JsonSchema[] = [];
  if (isIdempotent === true) headers.push({ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 255 } });
  if (method === 'PATCH') headers.push({ name: 'If-Match', in: 'header', required: false, schema: { type: 'string' } });
  return headers;
}

/** A zod schema as JSON Schema 2020-12; what has no JSON form (a refinement) is left to the server. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  return json;
}
