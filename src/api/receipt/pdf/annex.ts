import { fromCents, toCents } from '../../../platform/money';
import type { ReceiptLine } from '../domain/snapshot';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import type { TextStyle } from './paragraph';
import { run, runs, type Sheet, STYLES } from './sheet';

interface Column {
  readonly heading: keyof typeof CAPTIONS;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly cell: (line: ReceiptLine) => string;
  /** Cents to add up; none for columns of text. */
  readonly cents?: (line: ReceiptLine) => number;
}

const FIGURE_WIDTH = 84;
const DATE_WIDTH = 100;
const GAP = 10;
const PADDING = 3;
const BOTTOM_ROW = 18;
const CELL = { ...STYLES.small, color: COLORS.ink };
const SUM: TextStyle = STYLES.smallStrong;
const HEADING: TextStyle = { font: 'semibold', size: 8.5, color: COLORS.accent };

/** The gifts of a consolidated receipt on pages of their own, with totals carried from page to page. */
export function drawAnnex(sheet: Sheet): void {
  const { pen, voice, snapshot } = sheet;
  const { left, right, top } = pen.geometry;
  sheet.newPage();
  const width = right - left;
  let y = top;
  y += pen.text('H2', runs(voice.say(CAPTIONS.gifts), STYLES.heading), { x: left, y, width });
  const about = `${snapshot.organization.legalName} · ${snapshot.donor.displayName} · ${snapshot.year}`;
  y += pen.text('P', run(about, STYLES.small), { x: left, y: y + 1, width }) + 8;
  pen.within('Table', () => new GiftTable(sheet).draw(y));
}

/** A table over several pages: headings on each, the sum so far at its foot and on top of the next. */
class GiftTable {
  readonly #sheet: Sheet;
  readonly #columns: readonly Column[];
  readonly #sums: number[];

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#columns = columnsOf(sheet);
    this.#sums = this.#columns.map(() => 0);
  }

  draw(from: number): void {
    const { pen, snapshot, newPage } = this.#sheet;
    const { top, bottom } = pen.geometry;
    let y = this.#headings(from, true);
    snapshot.lines.forEach((line, index) => {
      const height = this.#heightOf(line);
      if (y + height + BOTTOM_ROW > bottom) {
        this.#sumRow(y, 'toCarry');
        newPage();
        y = this.#headings(top, false);
        y = this.#sumRow(y, 'carriedForward');
      }
      this.#row(line, y, index + 1);
      y += height;
    });
    this.#sumRow(y, 'total');
  }

  /** Read out once only: on later pages the same headings are an artifact. */
  #headings(from: number, isFirst: boolean): number {
    const { pen, voice } = this.#sheet;
    const texts = this.#columns.map((column) => runs(voice.say(CAPTIONS[column.heading]), HEADING, { ...HEADING, font: 'regular' }));
    const height = Math.max(...texts.map((text, index) => pen.measure(text, this.#columns[index]?.width ?? 0).height));
    const draw = () =>
      this.#columns.forEach(({ x, width, align }, index) => {
        const box = { x, y: from, width, align };
        if (isFirst) pen.text('TH', texts[index] ?? [], box, { scope: 'Column' });
        else pen.artifactText(texts[index] ?? [], box, 'Pagination');
      });
    if (isFirst) pen.within('TR', draw);
    else draw();
    const { left, right } = pen.geometry;
    pen.rule(from + height + 3, left, right, COLORS.accent, 1);
    return from + height + 4;
  }

  #row(line: ReceiptLine, y: number, number: number): void {
    const { pen } = this.#sheet;
    const { left, right } = pen.geometry;
    if (number % 2 === 0) pen.ground(left, y, right - left, this.#heightOf(line), '#f7f9fb');
    pen.within('TR', () => {
      this.#columns.forEach(({ cell, x, width, align }) => pen.text('TD', run(cell(line), CELL), { x, y: y + PADDING, width, align }));
    });
    this.#columns.forEach(({ cents }, index) => {
      this.#sums[index] = (this.#sums[index] ?? 0) + (cents?.(line) ?? 0);
    });
  }

  #heightOf(line: ReceiptLine): number {
    return Math.max(...this.#columns.map(({ cell, width }) => this.#sheet.pen.measure(run(cell(line), CELL), width).height)) + PADDING * 2;
  }

  #sumRow(y: number, caption: 'toCarry' | 'carriedForward' | 'total'): number {
    const { pen, voice, snapshot } = this.#sheet;
    const { left, right } = pen.geometry;
    pen.rule(y, left, right, COLORS.accent, caption === 'total' ? 1 : 0.6);
    pen.within('TR', () => {
      const labelled = this.#columns.filter(({ cents }) => cents === undefined);
      const labelWidth = labelled.reduce((sum, { width }) => sum + width + GAP, 0);
      pen.text('TH', runs(voice.say(CAPTIONS[caption]), SUM), { x: left, y: y + PADDING + 1, width: labelWidth }, { scope: 'Row' });
      labelled.slice(1).forEach(() => pen.text('TD', [], { x: left, y, width: 1 }));
      this.#columns.forEach(({ cents, x, width }, index) => {
        if (cents === undefined) return;
        const sum = voice.money(fromCents(this.#sums[index] ?? 0), snapshot.currency);
        pen.text('TD', run(sum, SUM), { x, y: y + PADDING + 1, width, align: 'right' });
      });
    });
    return y + BOTTOM_ROW;
  }
}

function columnsOf(sheet: Sheet): Column[] {
  const { pen, voice, snapshot } = sheet;
  const { left, right } = pen.geometry;
  const money = (amount: number) => voice.money(amount, snapshot.currency);
  const figure = (heading: Column['heading'], of: (line: ReceiptLine) => number) => ({
    heading,
    cell: (line: ReceiptLine) => money(of(line)),
    cents: (line: ReceiptLine) => toCents(of(line)),
  });
  const figures = [
    figure('amount', (line) => line.amount),
    ...(snapshot.advantageAmount > 0 ? [figure('advantage', (line) => line.advantage)] : []),
    ...(snapshot.kind === 'acknowledgement' ? [] : [figure('eligible', (line) => line.eligible)]),
  ];
  const firstFigure = right - figures.length * FIGURE_WIDTH - (figures.length - 1) * GAP;
  const giftLeft = left + DATE_WIDTH + GAP;
  return [
    { heading: 'received', x: left + PADDING, width: DATE_WIDTH - PADDING, align: 'left', cell: (line) => voice.date(line.receivedOn) },
    { heading: 'gift', x: giftLeft, width: firstFigure - GAP - giftLeft, align: 'left', cell: (line) => giftText(sheet, line) },
    ...figures.map((column, index) => ({ ...column, x: firstFigure + index * (FIGURE_WIDTH + GAP) - PADDING, width: FIGURE_WIDTH, align: 'right' as const })),
  ];
}

/** What a gift is known by, and the rate of one in another currency. */
function giftText({ voice }: Sheet, { description, foreign }: ReceiptLine): string {
  const rate =
    foreign === null
      ? []
      : [
          voice.money(foreign.amount, foreign.currency, { isForeign: true }) +
            ` × ${voice.isBilingual || voice.lang.startsWith('fr') ? foreign.rate.replace('.', ',') : foreign.rate} (${foreign.rateOn}, ${foreign.source})`,
        ];
  return [...(description === null ? [] : [description]), ...rate].join(' · ');
}
