import { roomFor } from './amounts';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import type { Run } from './paragraph';
import { run, runs, type Sheet, STYLES, wordsOf } from './sheet';
import type { Phrase } from './voice';

const SIGNATURE = { width: 180, height: 46 };
const SIGNATURE_LINE = 200;
const AUTHORITY_LEFT = 214;

/** The sentences the law wants above the signature. @returns where the sheet goes on */
export function drawStatements(sheet: Sheet, from: number): number {
  const { pen } = sheet;
  const { left, right } = pen.geometry;
  let y = from;
  for (const statement of statementsOf(sheet)) {
    const text = spoken(sheet, statement, { ...STYLES.body, size: 10 });
    const { height } = pen.measure(text, right - left);
    y = roomFor(sheet, y, height);
    pen.text('P', text, { x: left, y, width: right - left });
    y += height + 5;
  }
  return y;
}

function statementsOf(sheet: Sheet): Phrase[] {
  const { voice, snapshot } = sheet;
  if (snapshot.kind === 'acknowledgement') return [];
  const hasReturn = snapshot.advantageAmount > 0;
  const goods = wordsOf(sheet, hasReturn ? 'goodsOrServices' : 'noGoodsOrServices');
  const sworn = wordsOf(sheet, 'swornStatement');
  const articles = snapshot.france?.cgiArticles.join(', ') ?? '';
  return [
    ...(goods === undefined
      ? []
      : voice.say(goods, (language) => ({
          advantage: voice.money(snapshot.advantageAmount, snapshot.currency, { language }),
          description: snapshot.advantageDescription ?? '',
        }))),
    ...(sworn === undefined ? [] : voice.say(sworn, { articles })),
    ...doneAt(sheet),
  ];
}

/** « Fait à Lyon, le 15 janvier 2026 », where the wording puts place and date in a sentence. */
function doneAt(sheet: Sheet): Phrase[] {
  const { voice, snapshot } = sheet;
  const date = wordsOf(sheet, 'issuedOn');
  const place = wordsOf(sheet, 'placeOfIssue');
  if (!date?.fr.includes('{date}')) return [];
  const hasPlace = place !== undefined && (snapshot.placeOfIssue.fr ?? snapshot.placeOfIssue.en) !== null;
  const texts = hasPlace ? { fr: `${place.fr} ${date.fr}`, en: `${place.en} ${date.en}` } : date;
  return voice.say(texts, (language) => ({
    place: snapshot.placeOfIssue[language] ?? snapshot.placeOfIssue.fr ?? snapshot.placeOfIssue.en ?? '',
    date: voice.date(snapshot.issuedOn, language),
  }));
}

/** Signature, name and title of who signs; beside them the tax authority. */
export function drawClosing(sheet: Sheet, from: number): void {
  const { pen, voice, snapshot } = sheet;
  const { left, right } = pen.geometry;
  const texts = signatureTexts(sheet);
  const authority = snapshot.kind === 'acknowledgement' ? undefined : wordsOf(sheet, 'authority');
  const authorities = authority === undefined ? [] : voice.say(authority).map((line) => spoken(sheet, line, { ...STYLES.small, size: 8.5, color: COLORS.ink }));
  const authorityWidth = right - left - AUTHORITY_LEFT;
  const heightOf = (paragraphs: readonly Run[][], width: number) => paragraphs.reduce((sum, text) => sum + pen.measure(text, width).height, 0);
  const textHeight = Math.max(heightOf(texts, SIGNATURE_LINE), heightOf(authorities, authorityWidth));
  let y = roomFor(sheet, from + 6, SIGNATURE.height + 6 + textHeight);
  if (texts.length > 0 && snapshot.organization.signatureImage !== null) {
    const alt = voice.line(CAPTIONS.signature, { name: snapshot.organization.signatoryName ?? '' });
    pen.image(snapshot.organization.signatureImage.sha256, alt, { x: left, y, ...SIGNATURE, valign: 'bottom' });
  }
  y += SIGNATURE.height + 3;
  if (texts.length > 0) pen.rule(y, left, left + SIGNATURE_LINE, COLORS.muted);
  if (authorities.length > 0) pen.rule(y, left + AUTHORITY_LEFT, right, COLORS.hairline);
  drawColumn(sheet, texts, left, y + 3, SIGNATURE_LINE);
  drawColumn(sheet, authorities, left + AUTHORITY_LEFT, y + 3, authorityWidth);
}

function drawColumn({ pen }: Sheet, paragraphs: readonly Run[][], x: number, from: number, width: number): void {
  let y = from;
  for (const paragraph of paragraphs) y += pen.text('P', paragraph, { x, y, width });
}

function signatureTexts(sheet: Sheet): Run[][] {
  const { voice, snapshot } = sheet;
  const { signatoryName, signatoryTitle } = snapshot.organization;
  const label = wordsOf(sheet, 'signature');
  if (label === undefined || signatoryName === null) return [];
  const title = voice.either(signatoryTitle);
  return [runs(voice.say(label), STYLES.caption), run(signatoryName, STYLES.strong), ...(title.length > 0 ? [runs(title, STYLES.small)] : [])];
}

/** One phrase as text, marked when it is not in the document's language. */
function spoken({ voice }: Sheet, phrase: Phrase, style: Omit<Run, 'text' | 'lang'>): Run[] {
  return [phrase.lang === voice.lang ? { ...style, text: phrase.text } : { ...style, text: phrase.text, lang: phrase.lang }];
}
