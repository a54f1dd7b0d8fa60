import { toCents } from '../../../platform/money';
import { amountInWords } from '../domain/wordings/amount-in-words';
import type { Texts } from '../domain/wordings/wording';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import type { Run } from './paragraph';
import { run, runs, type Sheet, STYLES, wordsOf } from './sheet';

interface AmountRow {
  readonly label: Texts;
  readonly amount: number;
  readonly notes: readonly (readonly Run[])[];
}

const AMOUNT_WIDTH = 150;
const BOX_PADDING = 11;
/** From the right margin, so that figures in and above the box stand in one column. */
const FIGURE_INSET = 14;

/** What was given, what came back, and the amount that counts, in a box of its own. @returns where the sheet goes on */
export function drawAmounts(sheet: Sheet, from: number): number {
  // A charity in the United States describes property and leaves its value to the donor (IRS publication 1771).
  if (sheet.snapshot.jurisdiction === 'US' && sheet.snapshot.kind === 'in_kind') return from;
  let y = drawRows(sheet, from);
  y = drawBox(sheet, y);
  return y;
}

function drawRows(sheet: Sheet, from: number): number {
  const { pen, voice, snapshot } = sheet;
  const { left, right } = pen.geometry;
  const width = right - left - AMOUNT_WIDTH - 12;
  let y = from;
  const rows = rowsOf(sheet);
  if (rows.length === 0) return y;
  pen.within('Table', () => {
    for (const row of rows) {
      const label = runs(voice.say(row.label), STYLES.label, STYLES.labelBeside);
      const height = [label, ...row.notes].reduce((sum, each) => sum + pen.measure(each, width).height, 0) + 9;
      y = roomFor(sheet, y, height);
      pen.within('TR', () => {
        pen.within(
          'TH',
          () => {
            let line = y + 5;
            for (const paragraph of [label, ...row.notes]) line += pen.text('P', paragraph, { x: left, y: line, width });
          },
          { scope: 'Row' },
        );
        pen.text('TD', run(voice.money(row.amount, snapshot.currency), STYLES.strong), {
          x: right - AMOUNT_WIDTH - FIGURE_INSET,
          y: y + 4,
          width: AMOUNT_WIDTH,
          align: 'right',
        });
      });
      y += height;
    }
  });
  return y + 4;
}

function rowsOf(sheet: Sheet): AmountRow[] {
  const { snapshot, voice } = sheet;
  if (snapshot.kind === 'acknowledgement') return [];
  const amount = (snapshot.kind === 'in_kind' ? wordsOf(sheet, 'fairMarketValue') : undefined) ?? wordsOf(sheet, 'amount');
  const inWords = wordsOf(sheet, 'amountInWords');
  const advantage = wordsOf(sheet, 'advantage');
  const rows: AmountRow[] = [];
  if (amount !== undefined) {
    const notes =
      inWords === undefined
        ? []
        : [
            runs(
              voice.say({ fr: `${inWords.fr}\u00a0: {words}`, en: `${inWords.en}: {words}` }, (language) => ({
                words: amountInWords(toCents(snapshot.amount), snapshot.currency, language),
              })),
              STYLES.small,
            ),
          ];
    rows.push({ label: amount, amount: snapshot.amount, notes });
  }
  if (advantage !== undefined && snapshot.advantageAmount > 0) rows.push({ label: advantage, amount: snapshot.advantageAmount, notes: advantageNotes(sheet) });
  return rows;
}

function advantageNotes({ snapshot, voice }: Sheet): Run[][] {
  const isIgnored = toCents(snapshot.eligibleAmount) === toCents(snapshot.amount);
  return [
    ...(snapshot.advantageDescription === null ? [] : [run(snapshot.advantageDescription, STYLES.small)]),
    ...(isIgnored
      ? voice.say(CAPTIONS.negligible).map((said) => runs([said], STYLES.small).map((each) => (said.lang === voice.lang ? each : { ...each, lang: said.lang })))
      : []),
  ];
}

/** The eligible amount; an acknowledgement, which claims none, shows the gift's. */
function drawBox(sheet: Sheet, from: number): number {
  const { pen, voice, snapshot } = sheet;
  const { left, right } = pen.geometry;
  const isOfficial = snapshot.kind !== 'acknowledgement';
  const label = wordsOf(sheet, isOfficial ? 'eligibleAmount' : 'amount');
  if (label === undefined) return from;
  const amount = isOfficial ? snapshot.eligibleAmount : snapshot.amount;
  const width = right - left - AMOUNT_WIDTH - 40;
  const labels = runs(voice.say(label), { ...STYLES.strong, size: 11.5, color: COLORS.accent }, { ...STYLES.body, size: 11.5, color: COLORS.accent });
  const labelHeight = pen.measure(labels, width).height;
  const inner = Math.max(labelHeight, voice.isBilingual ? 36 : 25);
  const height = inner + BOX_PADDING * 2;
  const y = roomFor(sheet, from, height);
  pen.ground(left, y, right - left, height, COLORS.tint);
  pen.ground(left, y, 3, height, COLORS.accent);
  pen.text('P', labels, { x: left + 16, y: y + BOX_PADDING + (inner - labelHeight) / 2 - 1, width });
  const figure = { x: right - AMOUNT_WIDTH - FIGURE_INSET, width: AMOUNT_WIDTH, align: 'right' } as const;
  pen.text('P', run(voice.money(amount, snapshot.currency), { font: 'semibold', size: 20, color: COLORS.accent }), { ...figure, y: y + BOX_PADDING - 1 });
  if (voice.isBilingual) {
    const english = [{ ...STYLES.small, text: voice.money(amount, snapshot.currency, { language: 'en' }), lang: 'en-CA' }];
    pen.text('P', english, { ...figure, y: y + BOX_PADDING + 25 });
  }
  return y + height + 10;
}

/** Where something of a height goes: here, or on top of a new page. */
export function roomFor({ pen, newPage }: Sheet, y: number, height: number): number {
  if (y + height <= pen.geometry.bottom) return y;
  newPage();
  return pen.geometry.top;
}
