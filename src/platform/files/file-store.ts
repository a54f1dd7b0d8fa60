import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { env } from '../env';

/** Where files beside the database are kept. Names are our own: `exports/12/abc.csv`. */
export interface FileStore {
  /** Writes a file whole or not at all. @returns its size in bytes */
  write(name: string, content: Readable): Promise<number>;
  /** @returns undefined when there is no such file (any more) */
  read(name: string): Promise<{ readonly body: Readable; readonly bytes: number } | undefined>;
  /** Removes a file; one that is not there is no error. */
  remove(name: string): Promise<void>;
}

/** Files in a folder of this machine, readable by this account alone. */
export function folderStore(folder: string): FileStore {
  const placeOf = (name: string): string => {
    if (!/^[a-z-]+(\/[A-Za-z0-9_-]+)+\.[a-z]+$/.test(name)) throw new Error(`not a name of a stored file: ${name}`);
    return path.join(folder, name);
  };
  return {
    write: async (name, content) => {
      const place = placeOf(name);
      const unfinished = `${place}.part`;
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      try {
        // Opened before it is written to: a content that breaks off at once would otherwise be cleaned up after before its file is there.
        const file = await open(unfinished, 'w', 0o600);
        await pipeline(content, file.createWriteStream());
        await rename(unfinished, place);
      } catch (error) {
        content.destroy();
        await rm(unfinished, { force: true });
        throw error;
      }
      return (await stat(place)).size;
    },
    read: async (name) => {
      const place = placeOf(name);
      const found = await stat(place).catch((error: unknown) => {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      });
      return found === undefined ? undefined : { body: createReadStream(place), bytes: found.size };
    },
    remove: (name) => rm(placeOf(name), { force: true }),
  };
}

/** The files of this installation, below MECENE_DATA_DIR. */
export function fileStore(): FileStore {
  return folderStore(path.resolve(env().MECENE_DATA_DIR, 'files'));
}
