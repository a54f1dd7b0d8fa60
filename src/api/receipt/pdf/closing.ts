import { roomFor } from './amounts';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import type { Run } from './paragraph';
import { run, runs, type Sheet, STYLES, wordsOf } from './sheet';
import type { Phrase } from './voice';

const SIGNATURE = { width: 180, height: 46 };
const SIGNATURE_LINE = 230;
const AUTHORITY_LINE = 12;

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
  ];
}

/** Signature, name and title of who signs, and the tax authority at the foot of the page. */
export function drawClosing(sheet: Sheet, from: number): void {
  const { pen, voice, snapshot } = sheet;
  const authority = snapshot.kind === 'acknowledgement' ? undefined : wordsOf(sheet, 'authority');
  const lines = authority === undefined ? [] : voice.say(authority);
  const authorityHeight = lines.length * AUTHORITY_LINE + (lines.length > 0 ? 10 : 0);
  drawSignature(sheet, from + 10, authorityHeight);
  if (lines.length === 0) return;
  const { left, right, bottom } = pen.geometry;
  let y = bottom - authorityHeight + 8;
  pen.rule(y - 5, left, right, COLORS.hairline);
  for (const line of lines)
    y += pen.text('P', spoken(sheet, line, { ...STYLES.small, color: COLORS.ink }), { x: left, y, width: right - left, leading: AUTHORITY_LINE / 9 });
}

function drawSignature(sheet: Sheet, from: number, below: number): void {
  const { pen, voice, snapshot } = sheet;
  const { organization } = snapshot;
  const { left, right } = pen.geometry;
  const label = wordsOf(sheet, 'signature');
  if (label === undefined || organization.signatoryName === null) {
    roomFor(sheet, from, below);
    return;
  }
  const title = voice.either(organization.signatoryTitle);
  const width = right - left;
  const texts = [
    runs(voice.say(label), STYLES.caption),
    run(organization.signatoryName, STYLES.strong),
    ...(title.length > 0 ? [runs(title, STYLES.small)] : []),
  ];
  const height = SIGNATURE.height + 8 + texts.reduce((sum, text) => sum + pen.measure(text, width).height, 0);
  let y = roomFor(sheet, from, height + below);
  if (organization.signatureImage !== null) {
    const alt = voice.line(CAPTIONS.signature, { name: organization.signatoryName });
    pen.image(organization.signatureImage.sha256, alt, { x: left, y, ...SIGNATURE, valign: 'bottom' });
  }
  y += SIGNATURE.height + 3;
  pen.rule(y, left, left + SIGNATURE_LINE, COLORS.muted);
  y += 3;
  for (const text of texts) y += pen.text('P', text, { x: left, y, width });
}

/** One phrase as text, marked when it is not in the document's language. */
function spoken({ voice }: Sheet, phrase: Phrase, style: Omit<Run, 'text' | 'lang'>): Run[] {
  return [phrase.lang === voice.lang ? { ...style, text: phrase.text } : { ...style, text: phrase.text, lang: phrase.lang }];
}
