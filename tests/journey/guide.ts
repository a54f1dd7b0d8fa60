import Ajv2020 from 'ajv/dist/2020';
import type { Action, Role } from '../../src/platform/permissions/matrix';
import type { TestServer } from '../harness/server';

const ORGANIZATION = '/api/v1/organizations/{organizationId}';

interface Described {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>>;
}

/** What one call was, and what came back. */
export interface Call {
  /** `POST /tags`, below the organization. */
  readonly operation: string;
  readonly status: number;
}

/** Knows every operation there is, who may use it and what it answers; keeps count of who was where. */
export class Guide {
  readonly calls: Call[] = [];
  /** Answers that are not what the OpenAPI document says. */
  readonly wrong: string[] = [];
  readonly #seen = new Set<string>();
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

  private constructor(
    private readonly described: ReadonlyMap<string, Described>,
    private readonly actions: ReadonlyMap<string, Action>,
    private readonly roleAllows: (role: Role, action: Action) => boolean,
  ) {}

  static async of(server: TestServer): Promise<Guide> {
    const document: { paths: Record<string, Record<string, Described>> } = (await server.anyone.get('/api/v1/openapi.json')).body;
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [nameOf(method, path.replace(ORGANIZATION, '')), operation] as const),
    );
    const { organizationRoutes } = server.module<typeof import('../../src/platform/permissions/handlers')>('platform/permissions/handlers');
    const actions = organizationRoutes(server.strapi).map(({ method, path, action }) => {
      const below = path.replace('/organizations/:organizationId', '').replaceAll(/:(\w+)/g, '{$1}');
      return [nameOf(method, below), action] as const;
    });
    const { roleAllows } = server.module<typeof import('../../src/platform/permissions/matrix')>('platform/permissions/matrix');
    return new Guide(new Map(described), new Map(actions), roleAllows);
  }

  /** Operations of organizations as registered, and as described: the same, one hopes. */
  get operations(): { registered: string[]; described: string[] } {
    const described = [...this.described.keys()].filter((operation) => !operation.includes(' /api/'));
    return { registered: [...this.actions.keys()].sort(), described: described.sort() };
  }

  /** Every operation that somebody has not called yet. */
  unseenBy(person: string): string[] {
    return [...this.described.keys()].filter((operation) => !this.#seen.has(`${person} ${operation}`));
  }

  actionOf(operation: string): Action {
    const action = this.actions.get(operation);
    if (action === undefined) throw new Error(`${operation} is no route of an organization.`);
    return action;
  }

  allows(role: Role, operation: string): boolean {
    return this.roleAllows(role, this.actionOf(operation));
  }

  /** Notes a call, and holds what succeeded against its description. */
  async observe(person: string, method: string, path: string, answer: Response): Promise<void> {
    const operation = nameOf(method, path);
    this.calls.push({ operation, status: answer.status });
    this.#seen.add(`${person} ${operation}`);
    if (!answer.ok) return;
    const response = this.described.get(operation)?.responses[String(answer.status)];
    if (response === undefined) {
      this.wrong.push(`${person}: ${operation}: ${answer.status} is not described`);
      return;
    }
    if (response.content === undefined) return;
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const content = Object.entries(response.content).find(([name]) => name.split(';')[0] === type)?.[1];
    if (content === undefined) this.wrong.push(`${person}: ${operation}: ${type} is not described`);
    else if (type === 'application/json' && !this.#ajv.validate(content.schema, await answer.clone().json()))
      this.wrong.push(`${person}: ${operation}: ${this.#ajv.errorsText()}`);
  }
}

function nameOf(method: string, path: string): string {
  return `${method.toUpperCase()} ${path}`;
}
