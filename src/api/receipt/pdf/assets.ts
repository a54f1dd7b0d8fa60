import { createHash } from 'node:crypto';
import type { Wording } from '../domain/wordings/wording';

/** What snapshots name without holding it. */
export interface ReceiptAssets {
  /** The bytes of images, by SHA-256 in hexadecimal. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The organization's own wordings; the software's are known. */
  readonly wordings?: readonly Wording[];
}

/** The name of an image in snapshots and in `ReceiptAssets`. */
export function imageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
