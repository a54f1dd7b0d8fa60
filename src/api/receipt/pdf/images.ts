import { LRUCache } from 'lru-cache';
import sharp from 'sharp';
import type { ReceiptImage, ReceiptSnapshot } from '../domain/snapshot';
import { imageHash, type ReceiptAssets } from './assets';
import { ReceiptImageError } from './render-errors';

/** 600 dots an inch at the size a logo is printed. */
const LARGEST_SIDE = 1500;
const IMAGES_KEPT = 200;

const prepared = new LRUCache<string, Promise<Buffer>>({ max: IMAGES_KEPT });

/** The prepared images of a receipt, by hash. */
export type ReadyImages = ReadonlyMap<string, Buffer>;

/**
 * The images that receipts name, ready to embed: checked against their hash, upright, opaque, in plain RGB and
 * no larger than print needs. Done once an image; pdfkit would take a transparent logo apart for every receipt.
 * @throws ReceiptImageError for an image that is not among the assets, is not the one named, or cannot be read.
 */
export async function readyImages(snapshots: Iterable<ReceiptSnapshot>, assets: ReceiptAssets): Promise<ReadyImages> {
  const ready = new Map<string, Buffer>();
  for (const { organization } of snapshots) {
    for (const image of [organization.logo, organization.signatureImage]) {
      if (image !== null && !ready.has(image.sha256)) ready.set(image.sha256, await readyImage(image, assets));
    }
  }
  return ready;
}

async function readyImage({ sha256 }: ReceiptImage, assets: ReceiptAssets): Promise<Buffer> {
  const known = prepared.get(sha256);
  if (known !== undefined) return known;
  const bytes = assets.images.get(sha256);
  if (bytes === undefined) throw new ReceiptImageError(sha256, 'was not handed to the renderer');
  if (imageHash(bytes) !== sha256) throw new ReceiptImageError(sha256, 'is not the image of that hash');
  const work = prepare(bytes).catch((error: unknown) => {
    prepared.delete(sha256);
    throw new ReceiptImageError(sha256, `cannot be read (${error instanceof Error ? error.message : String(error)})`);
  });
  prepared.set(sha256, work);
  return work;
}

function prepare(bytes: Uint8Array): Promise<Buffer> {
  return sharp(bytes)
    .rotate()
    .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png({ palette: true, effort: 7 })
    .toBuffer();
}
