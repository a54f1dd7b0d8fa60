import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the project's root folder. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Everything this computer keeps for the project: the database, secrets, logs. Never committed.
 * `.data`, unless MECENE_DATA_DIR names another folder.
 */
export const dataFolder = path.resolve(root, setting('MECENE_DATA_DIR') ?? '.data');

/** Strapi's own command line, started with plain Node so that no shell stands in between. */
export const strapiCli = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** Creates the data folder if needed and returns the path of a file inside it. */
export function inDataFolder(name) {
  mkdirSync(dataFolder, { recursive: true });
  return path.join(dataFolder, name);
}

/** Prints one line in English and in French. */
export function say(english, french) {
  process.stdout.write(`${english}  ·  ${french}\n`);
}

/** Prints one line as it is. */
export function print(line = '') {
  process.stdout.write(`${line}\n`);
}

/**
 * A setting from the environment, else from `.env`. The environment wins even when it says
 * "empty", as it does in Strapi; an empty value counts as not set.
 */
export function setting(name) {
  const value = process.env[name] ?? readEnvFile(path.join(root, '.env'))[name];
  return value || undefined;
}

/**
 * Reads `NAME=value` lines. Quotes around a value and a trailing ` # comment` after an unquoted
 * one are dropped, as dotenv (which Strapi uses) does.
 */
export function readEnvFile(file) {
  if (!existsSync(file)) return {};
  const values = {};
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const match = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line);
    if (!match) continue;
    const quoted = /^(["'`])(.*?)\1(?:\s+#.*)?$/.exec(match[2]);
    values[match[1]] = quoted ? quoted[2] : match[2].replace(/(^|\s+)#.*$/, '');
  }
  return values;
}

/** The last lines of a text file, or an empty string when there is none. */
export function lastLines(file, count) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split(/\r?\n/).slice(-count).join('\n');
}
