import type { Context } from 'koa';
import type { Readable } from 'node:stream';

/** An answer that is a file: whole in memory, or streamed as it is made. */
export interface FileAnswer {
  readonly file: {
    /** One of the operation's `file` types; text is UTF-8. */
    readonly contentType: string;
    readonly filename: string;
    readonly body: Buffer | Readable;
    /** Whether a browser saves it (unless said otherwise) or shows it. */
    readonly disposition?: 'attachment' | 'inline';
  };
}

/** Sends a file. A stream is destroyed when the client goes away, so that it can let go of what it holds. */
export function sendFile(ctx: Context, { file }: FileAnswer): void {
  const { contentType, filename, body, disposition = 'attachment' } = file;
  ctx.status = 200;
  ctx.attachment(filename, { type: disposition });
  ctx.type = contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType;
  // Personal data: no proxy and no browser keeps a copy.
  ctx.set('Cache-Control', 'private, no-store');
  ctx.body = body;
  // Koa only logs what fails after the headers: a file cut short must not look like a whole one.
  if (!Buffer.isBuffer(body)) body.once('error', () => ctx.res.destroy());
}
