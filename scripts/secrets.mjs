import { randomBytes } from 'node:crypto';
import { chmodSync, renameSync, writeFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inDataFolder, readEnvFile, setting } from './project.mjs';

const random = (bytes) => randomBytes(bytes).toString('base64');

/** How each secret is made. Strapi takes 32 hexadecimal characters as its encryption key. */
const makers = {
  APP_KEYS: () => [random(32), random(32), random(32), random(32)].join(','),
  API_TOKEN_SALT: () => random(32),
  ADMIN_JWT_SECRET: () => random(32),
  TRANSFER_TOKEN_SALT: () => random(32),
  JWT_SECRET: () => random(32),
  ENCRYPTION_KEY: () => randomBytes(16).toString('hex'),
  FIELD_ENCRYPTION_KEY: () => random(32),
};

/**
 * The secrets this installation runs with, by name. Those set in the environment or in `.env` win;
 * the others are made once and kept in `.data/secrets.env`. Losing FIELD_ENCRYPTION_KEY loses the
 * fields encrypted with it, so that file belongs in every backup.
 */
export function ensureSecrets() {
  const file = inDataFolder('secrets.env');
  return withLock(inDataFolder('secrets.lock'), async () => {
    const kept = readEnvFile(file);
    const names = Object.keys(makers);
    const missing = names.filter((name) => !setting(name) && !kept[name]);
    for (const name of missing) kept[name] = makers[name]();
    if (missing.length > 0) writeSecrets(file, kept);
    return Object.fromEntries(names.map((name) => [name, setting(name) ?? kept[name]]));
  });
}

function writeSecrets(file, secrets) {
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, lines.join(''), { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, file);
}
