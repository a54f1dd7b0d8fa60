import type { ReceiptLine } from '../domain/snapshot';
import type { Texts } from '../domain/wordings/wording';
import { CAPTIONS, LEGAL_VALUES } from './captions';
import { COLORS } from './geometry';
import type { Run } from './paragraph';
import { run, runs, type Sheet, STYLES, wordsOf } from './sheet';

interface Row {
  readonly label: Texts | undefined;
  readonly paragraphs: readonly (readonly Run[])[];
}

const LABEL_WIDTH = 194;
const VALUE_LEFT = 202;
const PADDING = 4.5;
/** About twenty lines: a longer text goes on in the next row, and a row always fits a page. */
const CHARACTERS_A_ROW = 1400;

/** What was given, by whom, when: a table of labels and values. @returns where the sheet goes on */
export function drawDetails(sheet: Sheet, from: number): number {
  const { pen, voice } = sheet;
  const { left, right, bottom, top } = pen.geometry;
  let y = from;
  pen.within('Table', () => {
    for (const { label, paragraphs } of rowsOf(sheet).flatMap(inPieces)) {
      const width = right - left - VALUE_LEFT;
      const labelRuns = label === undefined ? [] : runs(voice.say(label), STYLES.label, STYLES.labelBeside);
      const valueHeight = paragraphs.reduce((sum, paragraph) => sum + pen.measure(paragraph, width).height, 0);
      const height = Math.max(pen.measure(labelRuns, LABEL_WIDTH).height, valueHeight) + PADDING * 2;
      if (y + height > bottom) {
        sheet.newPage();
        y = top;
      }
      pen.within('TR', () => {
        pen.text('TH', labelRuns, { x: left, y: y + PADDING + 0.8, width: LABEL_WIDTH }, { scope: 'Row' });
        pen.within('TD', () => {
          let line = y + PADDING;
          for (const paragraph of paragraphs) line += pen.text('P', paragraph, { x: left + VALUE_LEFT, y: line, width });
        });
      });
      y += height;
      pen.rule(y, left, right, COLORS.hairline);
    }
  });
  return y + 6;
}

function rowsOf(sheet: Sheet): Row[] {
  const { snapshot, voice } = sheet;
  const [first] = snapshot.lines;
  const words = (field: Parameters<typeof wordsOf>[1]) => wordsOf(sheet, field);
  const rows: (Row | undefined)[] = [
    {
      label: words('donorName'),
      paragraphs: [
        run(snapshot.donor.displayName, STYLES.strong),
        ...(snapshot.donor.addressLines.length > 0 ? [run(inOneLine(snapshot.donor.addressLines), { ...STYLES.label, color: COLORS.muted })] : []),
      ],
    },
    isYearly(sheet)
      ? { label: words('yearReceived'), paragraphs: [run(String(snapshot.year), STYLES.strong)] }
      : first && { label: words('receivedOn'), paragraphs: [run(voice.date(first.receivedOn), STYLES.strong)] },
    isYearly(sheet) ? { label: CAPTIONS.numberOfGifts, paragraphs: [giftCount(sheet)] } : undefined,
    ...(snapshot.lines.length === 1 && first !== undefined ? giftRows(sheet, first) : []),
    ...franceRows(sheet),
  ];
  return rows.filter((row) => row !== undefined).filter((row) => row.label !== undefined);
}

/** An address run together, its postal code kept whole. */
function inOneLine(lines: readonly string[]): string {
  return lines.join(', ').replace(/\b([A-Z]\d[A-Z]) (\d[A-Z]\d)\b/g, '$1\u00a0$2');
}

/** Whether a receipt names the year its gifts came in, and lists them, rather than one day. */
export function isYearly({ snapshot }: Sheet): boolean {
  return snapshot.kind === 'consolidated' || snapshot.lines.length > 1;
}

/** Whether the gifts are listed one by one: more than one, of the year. */
export function hasAnnex(sheet: Sheet): boolean {
  return sheet.snapshot.lines.length > 1;
}

function giftCount(sheet: Sheet): Run[] {
  const { voice, snapshot } = sheet;
  if (!hasAnnex(sheet)) return run(String(snapshot.lines.length), STYLES.body);
  return runs(voice.say(CAPTIONS.listedOn, { count: String(snapshot.lines.length) }), STYLES.body, { ...STYLES.body, color: COLORS.muted });
}

function giftRows(sheet: Sheet, { inKind, description, foreign }: ReceiptLine): (Row | undefined)[] {
  const { voice } = sheet;
  const plain = (text: string | null | undefined): Run[][] | undefined => (text ? [run(text, STYLES.body)] : undefined);
  const row = (label: Texts | undefined, paragraphs: Run[][] | undefined): Row | undefined => paragraphs && { label, paragraphs };
  return [
    inKind === null ? row(CAPTIONS.gift, isYearly(sheet) ? undefined : plain(description)) : row(wordsOf(sheet, 'description'), plain(inKind.description)),
    row(CAPTIONS.acquiredOn, plain(inKind?.acquiredOn && voice.date(inKind.acquiredOn))),
    row(wordsOf(sheet, 'appraiserName'), plain(inKind?.appraiserName)),
    row(wordsOf(sheet, 'appraiserAddress'), plain(inKind?.appraiserAddress)),
    foreign === null ? undefined : { label: CAPTIONS.originalAmount, paragraphs: foreignParagraphs(sheet, foreign) },
  ];
}

function foreignParagraphs({ voice }: Sheet, foreign: NonNullable<ReceiptLine['foreign']>): Run[][] {
  return voice
    .say(CAPTIONS.rate, (language) => ({
      amount: voice.money(foreign.amount, foreign.currency, { isForeign: true, language }),
      rate: language === 'fr' ? foreign.rate.replace('.', ',') : foreign.rate,
      date: voice.date(foreign.rateOn, language),
      source: foreign.source,
    }))
    .map((phrase, index) => (index === 0 ? run(phrase.text, STYLES.body) : [{ ...STYLES.body, color: COLORS.muted, text: phrase.text, lang: phrase.lang }]));
}

function franceRows(sheet: Sheet): Row[] {
  const { voice, snapshot } = sheet;
  const facts = snapshot.france;
  if (facts === null || snapshot.kind === 'acknowledgement') return [];
  const free = [
    { label: wordsOf(sheet, 'legalForm'), text: facts.legalForm },
    { label: wordsOf(sheet, 'purpose'), text: facts.purpose },
    { label: wordsOf(sheet, 'cgiArticles'), text: facts.cgiArticles.join(', ') || null },
  ];
  const chosen = [
    { label: wordsOf(sheet, 'giftForm'), value: facts.giftForm && LEGAL_VALUES.giftForm[facts.giftForm] },
    { label: wordsOf(sheet, 'giftNature'), value: facts.giftNature && LEGAL_VALUES.giftNature[facts.giftNature] },
    { label: wordsOf(sheet, 'paymentMode'), value: facts.paymentMode && LEGAL_VALUES.paymentMode[facts.paymentMode] },
  ];
  return [
    ...free.flatMap(({ label, text }) => (text === null ? [] : [{ label, paragraphs: [run(text, STYLES.body)] }])),
    ...chosen.flatMap(({ label, value }) => (value === null ? [] : [{ label, paragraphs: [runs(voice.say(value), STYLES.body)] }])),
  ];
}

/** A row whose text is too long for a page, as several; the first keeps the label. */
function inPieces(row: Row): Row[] {
  const [only] = row.paragraphs;
  const [text] = only ?? [];
  if (row.paragraphs.length !== 1 || text === undefined || text.text.length <= CHARACTERS_A_ROW) return [row];
  const pieces: string[] = [''];
  for (const word of text.text.split(/(?<=\s)/)) {
    const last = pieces.length - 1;
    if ((pieces[last] ?? '').length + word.length > CHARACTERS_A_ROW && pieces[last] !== '') pieces.push(word);
    else pieces[last] += word;
  }
  return pieces.map((piece, index) => ({ label: index === 0 ? row.label : undefined, paragraphs: [[{ ...text, text: piece }]] }));
}
