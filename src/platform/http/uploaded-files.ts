import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Context } from 'koa';

/** A file part of a form, as the body parser left it on disk. */
export interface UploadedPart {
  readonly filepath: string;
  readonly originalFilename: string | null;
}

/** The files that came with a request. JSON cannot make one up: paths never are in the body. */
export function uploadedParts(ctx: Context): UploadedPart[] {
  const files: unknown = 'files' in ctx.request ? ctx.request.files : undefined;
  if (typeof files !== 'object' || files === null) return [];
  return Object.values(files)
    .flat()
    .filter((part): part is UploadedPart => typeof part === 'object' && part !== null && 'filepath' in part);
}

/** SHA-256 of each file: what tells two requests apart whose options are the same. Read as streams, whatever their size. */
export async function hashesOfFiles(ctx: Context): Promise<string[]> {
  const hashes: string[] = [];
  for (const { filepath } of uploadedParts(ctx)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(filepath), hash);
    hashes.push(hash.digest('hex'));
  }
  return hashes;
}
