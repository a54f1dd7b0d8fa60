import type { ReceiptSnapshot } from '../domain/snapshot';
import { missingFacts } from '../domain/wordings/missing-facts';
import { wordingOf } from '../domain/wordings/wordings';
import { drawAmounts } from './amounts';
import { drawAnnex } from './annex';
import type { ReceiptAssets } from './assets';
import { drawClosing, drawStatements } from './closing';
import { drawDetails, hasAnnex } from './details';
import type { ReceiptDocument } from './document';
import { geometryOf } from './geometry';
import { drawHeading, drawTitle } from './heading';
import { drawMarks } from './marks';
import { Pen } from './pen';
import { IncompleteReceiptError } from './render-errors';
import type { Sheet } from './sheet';
import { Voice } from './voice';

export interface ReceiptLook {
  /** Only an example: SPECIMEN stands across every page. */
  readonly isSpecimen: boolean;
}

/**
 * Draws one receipt on new pages of a document, in the wording it was issued with.
 * @throws IncompleteReceiptError for one that its jurisdiction's law would refuse
 * @throws UnprintableTextError for text the typeface cannot show
 */
export function drawReceipt(
  document: ReceiptDocument,
  snapshot: ReceiptSnapshot,
  { wordings }: Pick<ReceiptAssets, 'wordings'>,
  { isSpecimen }: ReceiptLook = { isSpecimen: false },
): void {
  const missing = missingFacts(snapshot);
  if (missing.length > 0) throw new IncompleteReceiptError(snapshot.number, missing);
  const geometry = geometryOf(snapshot.jurisdiction);
  const voice = new Voice(snapshot.language, snapshot.jurisdiction);
  const pen = new Pen(document, geometry, voice.lang);
  const firstPage = document.pageCount;
  const newPage = () => document.addPage(geometry.size);
  const sheet: Sheet = { pen, voice, snapshot, wording: wordingOf(snapshot.wordingVersion, wordings), isSpecimen, newPage };
  newPage();
  let y = drawTitle(sheet, drawHeading(sheet));
  y = drawDetails(sheet, y);
  y = drawAmounts(sheet, y);
  y = drawStatements(sheet, y);
  drawClosing(sheet, y);
  if (hasAnnex(sheet)) drawAnnex(sheet);
  pen.end();
  const pages = document.pageCount - firstPage;
  for (let page = 1; page <= pages; page += 1) {
    document.turnTo(firstPage + page - 1);
    drawMarks(sheet, page, pages);
  }
  document.finishPages();
}
