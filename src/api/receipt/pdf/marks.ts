import type { Texts } from '../domain/wordings/wording';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import { widthOf } from './paragraph';
import { run, type Sheet, STYLES, wordsOf } from './sheet';

const FOOTER_LINE = 40;
const FOLD_MARK = { left: 12, right: 22 };
const STAMP = { font: 'semibold', size: 100, color: COLORS.alert } as const;
const STAMP_OPACITY = 0.16;
const STAMP_SHARE = 0.82;

/** What stands on a page whatever is on it: fold marks, number, page x of y, and the mark of a cancelled receipt. */
export function drawMarks(sheet: Sheet, page: number, pages: number): void {
  const { pen, voice, snapshot } = sheet;
  const { left, right, height, folds } = pen.geometry;
  if (page === 1) for (const fold of folds) pen.rule(fold, FOLD_MARK.left, FOLD_MARK.right, COLORS.hairline);
  const number = snapshot.kind === 'acknowledgement' ? snapshot.number : voice.line(CAPTIONS.receipt, { number: snapshot.number });
  const count = voice.line(CAPTIONS.pageOf, { page: String(page), pages: String(pages) });
  const box = { x: left, y: height - FOOTER_LINE, width: right - left };
  const stamp = stampOf(sheet);
  const about = stamp === undefined ? number : `${number} · ${voice.line(stamp)}`;
  pen.artifactText(run(about, STYLES.caption), box, 'Pagination');
  pen.artifactText(run(count, STYLES.caption), { ...box, align: 'right' }, 'Pagination');
  if (stamp !== undefined) drawStamp(sheet, voice.line(stamp));
}

/** What a page says of itself when it is not a good receipt. */
function stampOf(sheet: Sheet): Texts | undefined {
  if (sheet.isSpecimen) return CAPTIONS.specimen;
  return sheet.snapshot.cancelled === undefined ? undefined : wordsOf(sheet, 'cancelled');
}

/** Across the page, over everything; what it says is read out from the notice under the title. */
function drawStamp({ pen }: Sheet, text: string): void {
  const { width, height } = pen.geometry;
  const angle = -(Math.atan2(height, width) * 180) / Math.PI;
  const size = Math.min(STAMP.size, (STAMP.size * Math.hypot(width, height) * STAMP_SHARE) / widthOf(text, STAMP));
  const textWidth = widthOf(text, { ...STAMP, size });
  pen.artifact(() => {
    pen.doc.save().rotate(angle, { origin: [width / 2, height / 2] });
    pen.doc.font(STAMP.font, size).fillColor(STAMP.color, STAMP_OPACITY);
    pen.doc.text(text, width / 2 - textWidth / 2, height / 2 + size / 3, { lineBreak: false, baseline: 'alphabetic' });
    pen.doc.restore().fillOpacity(1);
  });
}
