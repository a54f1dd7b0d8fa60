import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connection } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';
import { toCents } from '../../../platform/money';
import { ownWordings } from '../../receipt-wording/services/own-wordings';
import type { Issuer } from '../domain/facts';
import { textIn } from '../domain/given-description';
import type { ReceiptImage } from '../domain/snapshot';
import type { Wording } from '../domain/wordings/wording';
import { findIssuer, listPictures, type PictureFile } from '../queries/find-issuer';
import { imageHash } from '../pdf/assets';

declare const strapi: Core.Strapi;

/** An organization ready to issue receipts: what they show, and the pictures on them. */
export interface LoadedIssuer {
  readonly issuer: Issuer;
  readonly pictures: readonly Picture[];
  /** Its own wordings. */
  readonly wordings: readonly Wording[];
}

export interface Picture {
  readonly image: ReceiptImage;
  readonly bytes: Buffer;
}

/** @throws CrmError NOT_FOUND; RECEIPT_IMAGE_UNREADABLE when a picture of the settings is not there or is no picture. */
export async function loadIssuer(connection: Connection, organizationId: number): Promise<LoadedIssuer> {
  const stored = await findIssuer(connection, organizationId);
  if (stored === undefined) throw new CrmError('NOT_FOUND');
  const { settings, ...organization } = stored;
  const found = await listPictures(connection, organizationId, textIn(settings, 'signatureImage'));
  const logo = await pictureOf(found, 'logo');
  const signature = await pictureOf(found, 'signature');
  const words = (name: string): Issuer['placeOfIssue'] => ({ fr: textIn(settings[name], 'fr'), en: textIn(settings[name], 'en') });
  const issuer: Issuer = {
    ...organization,
    placeOfIssue: words('placeOfIssue'),
    signatoryName: textIn(settings, 'signatoryName'),
    signatoryTitle: words('signatoryTitle'),
    signatoryFrom: textIn(settings, 'signatoryFrom'),
    signatoryUntil: textIn(settings, 'signatoryUntil'),
    prefix: textIn(settings, 'prefix'),
    minimumCents: typeof settings.minimumAmount === 'number' ? toCents(settings.minimumAmount) : 0,
    logo: logo?.image ?? null,
    signatureImage: signature?.image ?? null,
  };
  return { issuer, pictures: [logo, signature].filter((picture) => picture !== undefined), wordings: await ownWordings(connection, organizationId) };
}

/** Pictures seldom change, and every receipt shows them. */
const read = new LRUCache<string, Picture>({ max: 50 });

async function pictureOf(found: readonly PictureFile[], use: PictureFile['use']): Promise<Picture | undefined> {
  const file = found.find((candidate) => candidate.use === use);
  if (file === undefined) return undefined;
  const key = `${file.documentId} ${file.version}`;
  const picture = read.get(key) ?? pictureIn(await contentOf(file.url), use);
  read.set(key, picture);
  return picture;
}

/** A file of the local provider, or of a bucket. */
async function contentOf(url: string): Promise<Buffer> {
  if (/^https:\/\//.test(url)) {
    const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) throw new CrmError('RECEIPT_IMAGE_UNREADABLE', { url });
    return Buffer.from(await answer.arrayBuffer());
  }
  try {
    return await readFile(path.join(strapi.dirs.static.public, path.normalize(url)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new CrmError('RECEIPT_IMAGE_UNREADABLE', { url });
    throw error;
  }
}

function pictureIn(bytes: Buffer, use: PictureFile['use']): Picture {
  const sha256 = imageHash(bytes);
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return { image: { sha256, mimeType: 'image/png' }, bytes };
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return { image: { sha256, mimeType: 'image/jpeg' }, bytes };
  throw new CrmError('RECEIPT_IMAGE_UNREADABLE', { url: use });
}
