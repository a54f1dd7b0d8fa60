import { ApiError } from './api-error';

export interface Credentials {
  readonly identifier: string;
  readonly password: string;
}

/** Keeps somebody signed in: an access token lasts minutes, and is renewed when the server no longer takes it. */
export class Session {
  #token: Promise<string> | undefined;
  /** The refresh token comes in a cookie that scripts in a browser cannot read; there the browser keeps it. */
  #cookie = '';

  constructor(
    private readonly url: string,
    private readonly credentials: Credentials,
  ) {}

  /** The current access token; signs in the first time. */
  token(): Promise<string> {
    return this.#keep(this.#token ?? this.#signIn());
  }

  /** Another token in place of one that was refused. Calls that fail together renew once. */
  async renewed(refused: string): Promise<string> {
    const current = await this.token();
    return current === refused ? this.#keep(this.#renew()) : current;
  }

  #keep(token: Promise<string>): Promise<string> {
    this.#token = token;
    // A sign-in that failed is not remembered: the next call tries again.
    token.catch(() => {
      if (this.#token === token) this.#token = undefined;
    });
    return token;
  }

  async #renew(): Promise<string> {
    const answer = await this.#post('/api/v1/auth/refresh', {});
    return answer.ok ? this.#accept(answer) : this.#signIn();
  }

  async #signIn(): Promise<string> {
    const answer = await this.#post('/api/v1/auth/local', this.credentials);
    if (!answer.ok) throw await ApiError.from(answer);
    return this.#accept(answer);
  }

  #post(path: string, body: object): Promise<Response> {
    const headers = { 'Content-Type': 'application/json', ...(this.#cookie === '' ? {} : { Cookie: this.#cookie }) };
    return fetch(`${this.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body), credentials: 'include' });
  }

  async #accept(answer: Response): Promise<string> {
    const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    const body: unknown = await answer.json();
    if (typeof body === 'object' && body !== null && 'jwt' in body && typeof body.jwt === 'string') return body.jwt;
    throw new ApiError(answer.status, 'The server answered without a token.', undefined, {});
  }
}
