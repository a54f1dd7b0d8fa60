import openapiClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from '../../types/api';
import { ApiError } from './api-error';
import { Session, type Credentials } from './session';

export { ApiError, type ErrorCode } from './api-error';
export type { Credentials } from './session';
export type { components, operations, paths } from '../../types/api';

export type ClientSettings = {
  /** Where Mécène is, e.g. `https://dons.example.org`. */
  readonly url: string;
  readonly organizationId: string;
  /** Language of messages. */
  readonly language?: 'fr' | 'en';
} & ({ readonly token: string } | { readonly credentials: Credentials });

const ORGANIZATION = '/api/v1/organizations/{organizationId}';

/** The paths below an organization, from where it stands: `/donors`, `/tags/{tagId}`. */
export type OrganizationPaths = {
  [Path in keyof paths as Path extends `${typeof ORGANIZATION}${infer Below}` ? Below : never]: WithoutOrganization<paths[Path]>;
};

type WithoutOrganization<Item> = {
  [Method in keyof Item]: Item[Method] extends { parameters: { path: infer Path } }
    ? Omit<Item[Method], 'parameters'> & { parameters: Omit<Item[Method]['parameters'], 'path'> & OtherPath<Path> }
    : Item[Method];
};

/** Nothing to give where only the organization stands in the path. */
type OtherPath<Path> = [Exclude<keyof Path, 'organizationId'>] extends [never] ? { path?: never } : { path: Omit<Path, 'organizationId'> };

/**
 * A client of one organization whose paths, parameters, bodies and answers are typed by the OpenAPI
 * document. It signs in and stays signed in, gives every POST an Idempotency-Key of its own unless told
 * one, and throws an {@link ApiError} instead of answering an error.
 */
export function createClient(settings: ClientSettings): Client<OrganizationPaths> {
  const url = settings.url.replace(/\/+$/, '');
  const session = 'token' in settings ? undefined : new Session(url, settings.credentials);
  const client = openapiClient<OrganizationPaths>({
    baseUrl: `${url}${ORGANIZATION.replace('{organizationId}', encodeURIComponent(settings.organizationId))}`,
    fetch: (request) => send(request, session),
  });
  client.use(requests(settings), refusals);
  return client;
}

function requests(settings: ClientSettings): Middleware {
  return {
    onRequest({ request }) {
      if ('token' in settings) request.headers.set('Authorization', `Bearer ${settings.token}`);
      if (settings.language !== undefined) request.headers.set('Accept-Language', settings.language);
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
  };
}

const refusals: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await ApiError.from(response);
  },
};

/** Sends a request as the session's person; once more with a new token when the old one has run out. */
async function send(request: Request, session: Session | undefined): Promise<Response> {
  if (session === undefined) return fetch(request);
  const again = request.clone();
  const token = await session.token();
  request.headers.set('Authorization', `Bearer ${token}`);
  const answer = await fetch(request);
  if (answer.status !== 401) return answer;
  again.headers.set('Authorization', `Bearer ${await session.renewed(token)}`);
  return fetch(again);
}
