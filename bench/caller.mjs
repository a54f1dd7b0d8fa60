import { performance } from 'node:perf_hooks';
import { URLSearchParams } from 'node:url';

const PROXY = { 'X-Forwarded-Proto': 'https' };
const LIFETIME_MS = 5 * 60_000;

/** Somebody signed in at the server under test; signs in again before the token's ten minutes are over. */
export class Caller {
  #token = '';
  #signedInAt = -Infinity;

  constructor(url, account) {
    this.url = url;
    this.account = account;
  }

  /** Signs in when it is time; called between measurements, never inside one. */
  async refresh() {
    if (performance.now() - this.#signedInAt < LIFETIME_MS) return;
    const answer = await fetch(`${this.url}/api/v1/auth/local`, {
      method: 'POST',
      headers: { ...PROXY, 'Content-Type': 'application/json' },
      body: JSON.stringify({ identifier: this.account.email, password: this.account.password }),
    });
    if (answer.status !== 200) throw new Error(`The benchmark's user cannot sign in: ${answer.status} ${await answer.text()}`);
    this.#token = (await answer.json()).jwt;
    this.#signedInAt = performance.now();
  }

  /** A GET whose answer is read to the end. @throws when it is not 200 */
  get(path, query = {}) {
    const parameters = new URLSearchParams(query).toString();
    return this.#send('GET', parameters === '' ? path : `${path}?${parameters}`);
  }

  /** A GET of a file, read to the end and thrown away. @returns its bytes. @throws when it is not 200 */
  async download(path, query) {
    const answer = await fetch(`${this.url}${path}?${new URLSearchParams(query)}`, { headers: { ...PROXY, Authorization: `Bearer ${this.#token}` } });
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${(await answer.text()).slice(0, 500)}`);
    let bytes = 0;
    for await (const piece of answer.body) bytes += piece.length;
    return bytes;
  }

  post(path, data) {
    return this.#send('POST', path, JSON.stringify({ data }));
  }

  delete(path) {
    return this.#send('DELETE', path);
  }

  async #send(method, path, body) {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...PROXY, Authorization: `Bearer ${this.#token}`, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
    });
    const text = await answer.text();
    if (answer.status === 204) return undefined;
    if (answer.status > 201) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  }
}
