import { z } from 'zod';
import { ERRORS } from '../errors/messages';
import type { Contract, Operation } from '../http/operation';
import { ORGANIZATION_PATH } from '../http/routes';

type JsonSchema = Record<string, unknown>;

const VERSION = '1.0.0';
const PREFIX = '/api/v1';

/** The OpenAPI 3.1 document of every registered contract: made from what the server itself checks by. */
export function openApiDocument(contracts: ReadonlyMap<string, Contract>): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const [controller, contract] of contracts) {
    for (const [name, operation] of Object.entries(contract)) {
      const path = `${PREFIX}${ORGANIZATION_PATH}${operation.path}`.replaceAll(/:([A-Za-z]+)/g, '{$1}');
      paths[path] = { ...paths[path], [operation.method.toLowerCase()]: describe(controller, name, operation) };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mécène', version: VERSION, description: 'Donor CRM for charities. CRM de donateurs pour organismes de bienfaisance.' },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(Object.entries(paths).sort(([left], [right]) => (left < right ? -1 : 1))),
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

function describe(controller: string, name: string, operation: Operation): JsonSchema {
  const [, room = ''] = controller.split('.');
  const hasBody = operation.method === 'POST' || operation.method === 'PATCH';
  return {
    operationId: `${room.replace(/^organization-/, '')}.${name}`,
    tags: [room.replace(/^organization-/, '')],
    summary: operation.summary.en,
    description: `${operation.summary.fr}. Permission: \`${operation.action}\`.`,
    parameters: [...pathParameters(operation), ...queryParameters(operation), ...headerParameters(operation)],
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
  const success = { description: 'Success. / Succès.', content: { ...files, ...json } };
  if (operation.alsoStatus !== undefined) return { [operation.alsoStatus]: success, [status]: success };
  if (operation.file === undefined || status === '200') return { [status]: success };
  return {
    200: { description: 'The file. / Le fichier.', content: files },
    ...(hasJson ? { [status]: { description: 'Success. / Succès.', content: json } } : {}),
  };
}

function answerSchema(operation: Operation): JsonSchema {
  const meta: JsonSchema =
    operation.isList === true ? { type: 'object', required: ['pagination'], properties: { pagination: PAGINATION } } : { type: 'object' };
  return { type: 'object', required: ['data', 'meta'], properties: { data: schemaOf(operation.answer, 'output'), meta } };
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

function pathParameters({ path }: Operation): JsonSchema[] {
  return [...`${ORGANIZATION_PATH}${path}`.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters({ query }: Operation): JsonSchema[] {
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

function headerParameters({ isIdempotent, method }: Operation): JsonSchema[] {
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
