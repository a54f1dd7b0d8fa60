import { randomBytes } from 'node:crypto';
import type { ReceiptSnapshot } from '../domain/snapshot';
import { wordingOf } from '../domain/wordings/wordings';
import type { ReceiptAssets } from './assets';
import { CAPTIONS } from './captions';
import { ReceiptDocument } from './document';
import { readyImages } from './images';
import { drawReceipt, type ReceiptLook } from './receipt-pages';
import { Voice } from './voice';

/**
 * The PDF of a receipt, as it is kept and sent: tagged, and closed to modification (its owner password is
 * random and forgotten). Apart from what encryption draws by lot, the same snapshot makes the same file.
 * @throws IncompleteReceiptError, UnprintableTextError, ReceiptImageError
 */
export async function renderReceipt(snapshot: ReceiptSnapshot, assets: ReceiptAssets): Promise<Buffer> {
  return renderOne(snapshot, assets, { isSpecimen: false });
}

/** The same with SPECIMEN across its pages: it shows what a receipt would look like, and is none. @throws as renderReceipt */
export function renderSpecimen(snapshot: ReceiptSnapshot, assets: ReceiptAssets): Promise<Buffer> {
  return renderOne(snapshot, assets, { isSpecimen: true });
}

async function renderOne(snapshot: ReceiptSnapshot, assets: ReceiptAssets, look: ReceiptLook): Promise<Buffer> {
  const images = await readyImages([snapshot], assets);
  const document = new ReceiptDocument({ ...factsOf([snapshot], assets), ownerPassword: randomBytes(32).toString('base64') }, images);
  drawReceipt(document, snapshot, assets, look);
  return document.finish();
}

/**
 * Many receipts in one document to print, each from a new page and with pages of its own count. Not encrypted.
 * @throws RangeError when there is none; else as renderReceipt
 */
export async function renderReceipts(snapshots: readonly ReceiptSnapshot[], assets: ReceiptAssets): Promise<Buffer> {
  const document = new ReceiptDocument(factsOf(snapshots, assets), await readyImages(snapshots, assets));
  for (const snapshot of snapshots) drawReceipt(document, snapshot, assets);
  return document.finish();
}

function factsOf(snapshots: readonly ReceiptSnapshot[], { wordings }: ReceiptAssets) {
  const [first] = snapshots;
  const last = snapshots.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('There is no receipt to draw.');
  const voice = new Voice(first.language, first.jurisdiction);
  const { words } = wordingOf(first.wordingVersion, wordings);
  const title = first.kind === 'acknowledgement' ? words.acknowledgementTitle : words.title;
  const numbers = first === last ? first.number : `${first.number}–${last.number}`;
  return {
    title: `${title === undefined ? '' : voice.line(title)} ${numbers}`.trim(),
    author: first.organization.legalName,
    subject: voice.line(CAPTIONS.subject, { name: first.organization.legalName }),
    lang: voice.lang,
    date: snapshots.reduce((latest, { cancelled, issuedOn }) => [latest, cancelled?.on ?? issuedOn].sort().at(-1) ?? latest, first.issuedOn),
  };
}
