import { AsyncLocalStorage } from 'node:async_hooks';
import { createReadStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import type { Context } from 'koa';
import { CrmError } from '../../platform/errors/crm-error';
import { uploadedParts } from '../../platform/http/uploaded-files';
import type { ByteSource } from './domain/encoding';

/** The file part of a form. */
export interface UploadedFile {
  readonly name: string;
  readonly open: () => ByteSource;
}

const storage = new AsyncLocalStorage<UploadedFile>();

/** The file that came with the current request. JSON cannot make one up: its path never was in the body. */
export function currentUpload(): UploadedFile | undefined {
  return storage.getStore();
}

/**
 * Lets a handler take a form: its text fields become the body's `data`, and the part `file` waits in
 * {@link currentUpload}; whatever was uploaded is deleted afterwards.
 */
export function acceptingUpload(handler: (ctx: Context) => Promise<void>): (ctx: Context) => Promise<void> {
  return async (ctx) => {
    if (!ctx.is('multipart')) return handler(ctx);
    const files = uploadedParts(ctx);
    try {
      const [file, ...others] = files;
      if (file === undefined || others.length > 0 || !('body' in ctx.request)) throw new CrmError('MISSING_DATA');
      ctx.request.body = { data: fieldsOf(ctx.request.body) };
      await storage.run({ name: file.originalFilename ?? 'import.csv', open: () => createReadStream(file.filepath) }, () => handler(ctx));
    } finally {
      await Promise.all(files.map(({ filepath }) => unlink(filepath)));
    }
  };
}

/** The options as fields of their own, or together as JSON in one field `data`. */
function fieldsOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return {};
  if (!('data' in body) || typeof body.data !== 'string') return { ...body };
  try {
    return JSON.parse(body.data);
  } catch {
    throw new CrmError('MALFORMED_BODY');
  }
}
