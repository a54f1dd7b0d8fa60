import { createHash } from 'node:crypto';

/** The bytes of the images that snapshots name, by SHA-256 in hexadecimal. */
export type ReceiptAssets = { readonly images: ReadonlyMap<string, Uint8Array> };

/** The name of an image in snapshots and in `ReceiptAssets`. */
export function imageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
