import { ApiError, createClient } from '../../src/client/create-client';
import type { Role } from '../../src/platform/permissions/matrix';
import { emailOf, PASSWORD } from '../harness/people';
import type { TestServer } from '../harness/server';
import { workOffJobs } from '../harness/work-off';
import type { Guide } from './guide';

type Organization = ReturnType<typeof createClient>;
type Ask<Data> = (organization: Organization) => Promise<{ readonly data?: Data; readonly response: Response }>;

/**
 * One person's way through the API. Every step is asked as that person; where the matrix says no, it must
 * be refused, naming the action, and an administrator does it instead, so that the way goes on.
 */
export class Walk {
  readonly #own: Organization;
  readonly #administrator: Organization;

  constructor(
    readonly server: TestServer,
    private readonly guide: Guide,
    readonly person: Role,
  ) {
    this.#own = this.#clientOf(person, person);
    this.#administrator = this.#clientOf('admin', 'in their place');
  }

  /** A step that answers something. */
  async does<Data>(ask: Ask<Data>): Promise<NonNullable<Data>> {
    const data = await this.#step(ask);
    if (data === undefined || data === null) throw new Error(`${this.guide.calls.at(-1)?.operation ?? ''} answered nothing.`);
    return data;
  }

  /** A step that succeeds with nothing to say. */
  async ends(ask: Ask<unknown>): Promise<void> {
    await this.#step(ask);
    expect(this.guide.calls.at(-1)).toMatchObject({ status: 204 });
  }

  /** What the server does by itself, later. */
  work(): Promise<void> {
    return workOffJobs(this.server);
  }

  async #step<Data>(ask: Ask<Data>): Promise<Data | undefined> {
    const before = this.guide.calls.length;
    const outcome = await attempt(ask, this.#own);
    const [call, ...more] = this.guide.calls.slice(before);
    if (call === undefined || more.length > 0) throw new Error('A step is one call.');
    const { operation } = call;
    if (this.guide.allows(this.person, operation)) {
      if (outcome instanceof ApiError) throw new Error(`${this.person}: ${operation}: ${outcome.status} ${outcome.message} ${JSON.stringify(outcome.details)}`);
      return outcome;
    }
    const refusal = outcome instanceof ApiError ? { status: outcome.status, action: outcome.details.action } : 'allowed';
    expect({ operation, refusal }).toEqual({ operation, refusal: { status: 403, action: this.guide.actionOf(operation) } });
    const done = await attempt(ask, this.#administrator);
    if (done instanceof ApiError)
      throw new Error(`in the place of ${this.person}: ${operation}: ${done.status} ${done.message} ${JSON.stringify(done.details)}`);
    return done;
  }

  #clientOf(account: Role, name: string): Organization {
    const { url, charities } = this.server;
    const client = createClient({ url, organizationId: charities.lanterne, language: 'en', credentials: { identifier: emailOf(account), password: PASSWORD } });
    client.use({ onResponse: ({ request, schemaPath, response }) => this.guide.observe(name, request.method, schemaPath, response) });
    return client;
  }
}

async function attempt<Data>(ask: Ask<Data>, organization: Organization): Promise<Data | undefined | ApiError> {
  try {
    return (await ask(organization)).data;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}
