import type { ReceiptField } from '../domain/wordings/wording';
import { CAPTIONS } from './captions';
import { COLORS } from './geometry';
import { run, runs, type Sheet, STYLES, wordsOf } from './sheet';
import type { Phrase } from './voice';

const LOGO = { width: 190, height: 62 };
const NAME_WIDTH = 246;

/** Who gives the receipt, to whom, and its references. @returns where the sheet goes on */
export function drawHeading(sheet: Sheet): number {
  const { pen } = sheet;
  const organizationEnd = drawOrganization(sheet);
  const addressEnd = drawDonor(sheet);
  const isBeside = pen.geometry.beside.left > pen.geometry.window.left;
  const referencesEnd = drawReferences(sheet, Math.max(organizationEnd + 14, isBeside ? pen.geometry.window.top : 0));
  return Math.max((pen.geometry.folds[0] ?? 0) + 14, addressEnd + 18, referencesEnd + 16);
}

function drawOrganization({ pen, voice, snapshot: { organization } }: Sheet): number {
  const { left, top, beside } = pen.geometry;
  const isSameColumn = beside.left === left;
  let lead = top;
  if (organization.logo !== null) {
    const alt = voice.line(CAPTIONS.logo, { name: organization.legalName });
    lead += pen.image(organization.logo.sha256, alt, { x: left, y: top, ...LOGO, valign: 'top' }).height + 10;
  } else {
    lead +=
      pen.text('P', run(organization.legalName, STYLES.name), { x: left, y: top - 3, width: isSameColumn ? beside.width : NAME_WIDTH, leading: 1.15 }) + 6;
  }
  let y = isSameColumn ? lead : top;
  const box = () => ({ x: beside.left, y, width: beside.width });
  if (organization.logo !== null) y += pen.text('P', run(organization.legalName, STYLES.strong), box());
  for (const line of organization.addressLines) y += pen.text('P', run(line, STYLES.small), box());
  const contacts = [organization.phone, organization.email, organization.website].filter((contact) => contact !== null);
  for (const contact of contacts) y += pen.text('P', run(contact, STYLES.small), box());
  return y;
}

function drawDonor({ pen, snapshot: { donor } }: Sheet): number {
  const { window } = pen.geometry;
  let y = window.top;
  const box = () => ({ x: window.left, y, width: window.width, leading: 1.22 });
  y += pen.text('P', run(donor.displayName, STYLES.strong), box());
  for (const line of donor.addressLines) y += pen.text('P', run(line, STYLES.body), box());
  return y;
}

/** Number, date, place, registration: each a line of its own under its label. */
function drawReferences(sheet: Sheet, from: number): number {
  const { voice, snapshot, pen } = sheet;
  const references: readonly (readonly [ReceiptField, Phrase[]])[] = [
    ['number', [{ text: snapshot.number, lang: voice.lang }]],
    ['issuedOn', [{ text: voice.date(snapshot.issuedOn), lang: voice.lang }]],
    ['placeOfIssue', voice.either(snapshot.placeOfIssue)],
    ['registrationNumber', snapshot.organization.registrationNumber === null ? [] : [{ text: snapshot.organization.registrationNumber, lang: voice.lang }]],
  ];
  const { left, width } = pen.geometry.beside;
  let y = from;
  for (const [field, value] of references) {
    const words = wordsOf(sheet, field);
    if (words === undefined || value.length === 0 || isSentence(words)) continue;
    y += pen.text('P', runs(voice.say(words), STYLES.caption), { x: left, y, width, leading: 1.2 });
    y += pen.text('P', runs(value, STYLES.strong), { x: left, y, width, leading: 1.2 }) + 4;
  }
  return y;
}

/** Words with a fact in them, such as « Fait à {place}, le {date} », stand above the signature. */
function isSentence(words: { readonly fr: string }): boolean {
  return words.fr.includes('{');
}

/** The title, the phrase the law prescribes, and whatever must be known before reading on. @returns where the sheet goes on */
export function drawTitle(sheet: Sheet, from: number): number {
  const { pen, voice, snapshot } = sheet;
  const { left, right } = pen.geometry;
  const isOfficial = snapshot.kind !== 'acknowledgement';
  const box = (y: number) => ({ x: left, y, width: right - left });
  let y = from;
  const title = wordsOf(sheet, isOfficial ? 'title' : 'acknowledgementTitle');
  if (title !== undefined) y += pen.text('H1', runs(titlePhrases(sheet, title), STYLES.title), { ...box(y), leading: 1.25 });
  const phrase = isOfficial ? wordsOf(sheet, 'officialPhrase') : undefined;
  for (const said of phrase === undefined ? [] : voice.say(phrase)) y += pen.text('P', spoken(sheet, said), { ...box(y), leading: 1.25 });
  y += 7;
  pen.rule(y, left, right, COLORS.accent, 1.2);
  return drawNotices(sheet, y + 10);
}

/** A charity in Quebec titles its official receipts in both languages, whatever the language of the rest. */
function titlePhrases({ voice, snapshot }: Sheet, title: { fr: string; en: string }): Phrase[] {
  const isQuebec = snapshot.jurisdiction === 'CA' && snapshot.organization.province === 'QC' && snapshot.kind !== 'acknowledgement';
  if (!isQuebec || voice.isBilingual) return voice.say(title);
  return [
    { text: title.fr, lang: 'fr-CA' },
    { text: title.en, lang: 'en-CA' },
  ];
}

function spoken({ voice }: Sheet, phrase: Phrase) {
  const [only] = run(phrase.text, { ...STYLES.body, color: COLORS.muted });
  return only === undefined ? [] : [phrase.lang === voice.lang ? only : { ...only, lang: phrase.lang }];
}

function drawNotices(sheet: Sheet, from: number): number {
  const { voice, snapshot } = sheet;
  let y = from;
  const notOfficial = wordsOf(sheet, 'notOfficial');
  if (snapshot.kind === 'acknowledgement' && notOfficial !== undefined) y = drawNotice(sheet, y, [voice.say(notOfficial)], COLORS.alert);
  const replacement = wordsOf(sheet, 'replacement');
  if (snapshot.replaces !== null && replacement !== undefined) {
    y = drawNotice(
      sheet,
      y,
      voice.say(replacement, { number: snapshot.replaces }).map((said) => [said]),
      COLORS.accent,
    );
  }
  const { cancelled } = snapshot;
  const mark = wordsOf(sheet, 'cancelled');
  if (cancelled !== undefined && mark !== undefined) {
    const why = voice.say(CAPTIONS.cancelledOn, (language) => ({ date: voice.date(cancelled.on, language), reason: cancelled.reason }));
    const next = cancelled.replacedBy === null ? [] : voice.say(CAPTIONS.replacedBy, { number: cancelled.replacedBy });
    y = drawNotice(sheet, y, [voice.say(mark), ...why.map((said) => [said]), ...next.map((said) => [said])], COLORS.alert);
  }
  return y;
}

function drawNotice({ pen, voice }: Sheet, from: number, paragraphs: readonly Phrase[][], color: string): number {
  const { left, right } = pen.geometry;
  const width = right - left - 24;
  const style = { font: 'semibold', size: 10.5, color } as const;
  const texts = paragraphs.map((phrases) =>
    runs(phrases, style).map((each, index) => (index === 0 && phrases[0]?.lang !== voice.lang ? { ...each, lang: phrases[0]?.lang ?? voice.lang } : each)),
  );
  const height = texts.reduce((sum, text) => sum + pen.measure(text, width).height, 0) + 12;
  pen.ground(left, from, right - left, height, COLORS.tint);
  pen.ground(left, from, 3, height, color);
  let y = from + 5;
  for (const text of texts) y += pen.text('P', text, { x: left + 14, y, width });
  return from + height + 8;
}
