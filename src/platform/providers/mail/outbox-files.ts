import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../env';

/** A message in an organization's outbox. */
const outboxEntry = z.strictObject({ messageId: z.string(), to: z.string(), subject: z.string(), date: z.string() });
export type OutboxEntry = z.output<typeof outboxEntry>;

/** What one reads of a message besides: the `.eml` holds the same in the form mail travels in. */
const readable = outboxEntry.extend({
  text: z.string().default(''),
  attachments: z.array(z.strictObject({ filename: z.string(), bytes: z.number().int() })).default([]),
});
export type OutboxMessage = z.output<typeof readable>;

/** What a message id may be here: it names a file. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,199}$/;

/**
 * The outbox on disk: `<data>/outbox/<organization>/<instant>_<message id>.eml`, with what a list shows
 * in a `.json` beside it. The instant comes first, so that names sort by time.
 */
export async function writeToOutbox(organizationId: string, entry: OutboxMessage, eml: Buffer): Promise<void> {
  if (!SAFE_ID.test(entry.messageId)) throw new Error('a message id is letters, digits and . _ @ + -');
  // The same message a second time (a job that was interrupted and runs again) is the same file.
  if ((await nameOf(organizationId, entry.messageId)) !== undefined) return;
  const name = `${String(Date.parse(entry.date)).padStart(14, '0')}_${entry.messageId}`;
  const folder = folderOf(organizationId);
  await mkdir(folder, { recursive: true });
  await writeWhole(path.join(folder, `${name}.json`), JSON.stringify(entry));
  // Last: what has its .eml is complete.
  await writeWhole(path.join(folder, `${name}.eml`), eml);
}

/** A page of an outbox, newest first. */
export async function listOutbox(organizationId: string, offset: number, limit: number): Promise<{ entries: OutboxEntry[]; total: number }> {
  const names = (await namesIn(organizationId)).reverse();
  const page = names.slice(offset, offset + limit);
  const entries = await Promise.all(
    page.map(async (name) => {
      const {
        text: _text,
        attachments: _attachments,
        ...entry
      } = readable.parse(JSON.parse(await readFile(path.join(folderOf(organizationId), `${name}.json`), 'utf8')));
      return entry;
    }),
  );
  return { entries, total: names.length };
}

/** One message with its whole text, or undefined. */
export async function readFromOutbox(organizationId: string, messageId: string): Promise<(OutboxMessage & { eml: string }) | undefined> {
  const name = await nameOf(organizationId, messageId);
  if (name === undefined) return undefined;
  const file = path.join(folderOf(organizationId), name);
  const [entry, eml] = await Promise.all([readFile(`${file}.json`, 'utf8'), readFile(`${file}.eml`, 'utf8')]);
  return { ...readable.parse(JSON.parse(entry)), eml };
}

function folderOf(organizationId: string): string {
  if (!/^[a-z0-9]{1,60}$/.test(organizationId)) throw new Error('not an organization');
  return path.join(env().MECENE_DATA_DIR, 'outbox', organizationId);
}

async function namesIn(organizationId: string): Promise<string[]> {
  try {
    const files = await readdir(folderOf(organizationId));
    return files
      .filter((file) => file.endsWith('.eml'))
      .map((file) => file.slice(0, -'.eml'.length))
      .sort();
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Looked up in the listing: an id from an address never becomes a path. */
async function nameOf(organizationId: string, messageId: string): Promise<string | undefined> {
  return (await namesIn(organizationId)).find((name) => name.slice(name.indexOf('_') + 1) === messageId);
}

/** Nobody reads half a file: written aside, then renamed. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const aside = `${file}.${process.pid}.part`;
  await writeFile(aside, content);
  await rename(aside, file);
}
