import { open } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { CrmError } from '../platform/errors/crm-error';

/** How the files that may be stored begin. What a file is called and says of itself proves nothing. */
const SIGNATURES: readonly { readonly type: string; readonly bytes: readonly (number | undefined)[] }[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', bytes: [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50] },
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

const UPLOAD = /^(\/api\/v1)?\/upload(\/|$)/;

/** Refuses uploads to the media library whose content is not what they claim to be. */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method === 'POST' && UPLOAD.test(ctx.path)) {
      for (const file of uploadedFiles(ctx)) {
        const type = await contentType(file.filepath);
        if (type === undefined || type !== file.mimetype) throw new CrmError('UNSUPPORTED_MEDIA_TYPE', { fileName: file.originalFilename });
      }
    }
    await next();
  };

interface UploadedFile {
  readonly filepath: string;
  readonly mimetype: string | null;
  readonly originalFilename: string | null;
}

function uploadedFiles(ctx: Context): UploadedFile[] {
  const files: unknown = 'files' in ctx.request ? ctx.request.files : undefined;
  if (typeof files !== 'object' || files === null) return [];
  return Object.values(files)
    .flat()
    .filter((file): file is UploadedFile => typeof file === 'object' && file !== null && 'filepath' in file);
}

async function contentType(path: string): Promise<string | undefined> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => byte === undefined || buffer[index] === byte))?.type;
  } finally {
    await file.close();
  }
}
