import type { Connection } from '../../../platform/database/sql';
import type { ReceiptSnapshot } from '../domain/snapshot';
import type { ReceiptAssets } from '../pdf/assets';
import { renderReceipt } from '../pdf/render-receipt';
import { ownWordings } from '../../receipt-wording/services/own-wordings';
import { readImages } from '../queries/find-receipt';
import type { Render } from './issue-receipts';
import type { LoadedIssuer } from './load-issuer';

/** Makes PDFs here and now: for a few. A run has threads for it. */
export function drawing(loaded: Pick<LoadedIssuer, 'pictures' | 'wordings'>): Render {
  const assets = assetsOf(loaded);
  return async (snapshots) => {
    const pdfs: Buffer[] = [];
    for (const snapshot of snapshots) pdfs.push(await renderReceipt(snapshot, assets));
    return pdfs;
  };
}

export function assetsOf({ pictures, wordings }: Pick<LoadedIssuer, 'pictures' | 'wordings'>): ReceiptAssets {
  return { images: new Map(pictures.map(({ image, bytes }) => [image.sha256, bytes])), wordings };
}

/** The pictures and the words of receipts that were issued before, as they were then. */
export async function frozenAssets(connection: Connection, organizationId: number, snapshots: readonly ReceiptSnapshot[]): Promise<ReceiptAssets> {
  const hashes = snapshots.flatMap(({ organization: { logo, signatureImage } }) =>
    [logo, signatureImage].flatMap((image) => (image === null ? [] : [image.sha256])),
  );
  return { images: await readImages(connection, organizationId, [...new Set(hashes)]), wordings: await ownWordings(connection, organizationId) };
}
