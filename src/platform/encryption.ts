import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { env } from './env';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ENCRYPTED = /^v1:([0-9a-f]{8}):([A-Za-z0-9_-]+)$/;

interface Key {
  readonly id: string;
  readonly bytes: Buffer;
}

/** The keys of this installation: the one to write with, and those that older values were written with. */
export interface Keyring {
  readonly current: Key;
  readonly byId: ReadonlyMap<string, Key>;
}

/** A keyring of keys in base64 (32 bytes each). A key's id is the start of its SHA-256, so nobody has to name keys. */
export function keyringOf(current: string, older: readonly string[] = []): Keyring {
  const keys = [current, ...older].map(keyOf);
  const [first] = keys;
  if (first === undefined) throw new Error('a keyring needs a key');
  return { current: first, byId: new Map(keys.map((key) => [key.id, key])) };
}

function keyOf(base64: string): Key {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 32) throw new Error('an encryption key is 32 bytes in base64');
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes };
}

let configured: Keyring | undefined;

function configuredKeys(): Keyring {
  configured ??= keyringOf(env().FIELD_ENCRYPTION_KEY, env().FIELD_ENCRYPTION_OLD_KEYS);
  return configured;
}

/**
 * Encrypts text at rest: `v1:<key id>:<nonce, tag and ciphertext in base64url>` (AES-256-GCM).
 * @param place where the text belongs, e.g. `custom-field:12:ethnicity`. It is authenticated, so that a
 * value copied to another place no longer opens.
 */
export function encrypt(plain: string, place: string, keys: Keyring = configuredKeys()): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, keys.current.bytes, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `v1:${keys.current.id}:${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** @throws Error when the key is not in the keyring, or the text was changed or belongs to another place. */
export function decrypt(text: string, place: string, keys: Keyring = configuredKeys()): string {
  const [, id = '', payload = ''] = ENCRYPTED.exec(text) ?? [];
  const key = keys.byId.get(id);
  if (key === undefined) throw new Error(`no key "${id}" to open ${place}: add the key it was written with to FIELD_ENCRYPTION_OLD_KEYS`);
  const bytes = Buffer.from(payload, 'base64url');
  const decipher = createDecipheriv(ALGORITHM, key.bytes, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** Whether a stored value has the form of an encrypted one. */
export function isEncrypted(value: unknown): value is string {
  return typeof value === 'string' && ENCRYPTED.test(value);
}

/** Whether an encrypted value was written with an older key than today's. */
export function needsRotation(text: string, keys: Keyring = configuredKeys()): boolean {
  return ENCRYPTED.exec(text)?.[1] !== keys.current.id;
}

/** The prefix of what today's key wrote, for queries that look for everything else. */
export function currentKeyPrefix(keys: Keyring = configuredKeys()): string {
  return `v1:${keys.current.id}:`;
}
