import type { CountryCode } from 'libphonenumber-js';
import { DecimalEvidence, type DecimalStyle } from './amount';
import { DateEvidence, type DateOrder } from './civil-date';
import { decodeText } from './decode';
import { recogniseDelimiter, type Delimiter } from './delimiter';
import { recogniseEncoding, type ByteSource, type TextEncoding } from './encoding';
import type { ColumnMap, ImportField } from './fields';
import { applyMapping, type ColumnMapping } from './mapping';
import { matchHeadings, presetNamed, recognisePreset, type PresetName } from './presets';
import { ImportFileError, type FileProblem } from './problem';
import { stripFormulaQuote } from './formula-quote';
import { readRecordBatches, type ImportRecord } from './records';

export interface ImportOptions {
  /** Currency of amounts that name none: the charity's own (ISO 4217). */
  currency: string;
  /** The charity's time zone (IANA). */
  timezone: string;
  /** Today at the charity, `YYYY-MM-DD`; bounds the years a date may have. */
  today: string;
  preset?: PresetName | undefined;
  mapping?: ColumnMapping | undefined;
  encoding?: TextEncoding | undefined;
  delimiter?: Delimiter | undefined;
  /** Answers to the questions a first attempt asked. */
  dateStyle?: DateOrder | undefined;
  decimalStyle?: DecimalStyle | undefined;
  /** The system that ids of a generic file belong to (default `import`). */
  externalSystem?: string | undefined;
  /** Country of phone numbers written without a prefix (default CA). */
  phoneCountry?: CountryCode | undefined;
  /** True when the sample is only the beginning of the file: its last line is then left out. */
  isSampleCut?: boolean | undefined;
}

/** Everything needed to read the file row by row. Plain data: it is stored with the import as JSON. */
export interface ImportPlan {
  encoding: TextEncoding;
  delimiter: Delimiter;
  preset: PresetName;
  header: readonly string[];
  columns: ColumnMap;
  /** Headings no field uses, to be shown: their content is not imported. */
  ignoredColumns: readonly string[];
  content: 'gifts' | 'donors';
  /** Null when no value needed it; a row that would need it is then refused, never guessed. */
  decimalStyle: DecimalStyle | null;
  dateOrder: DateOrder | null;
  currency: string;
  timezone: string;
  today: string;
  externalSystem: string;
  phoneCountry: CountryCode;
  /** Records after the heading, blank ones left out. */
  rowCount: number;
}

export type PlanQuestion =
  | { option: 'decimalStyle'; column: string; examples: readonly string[]; choices: readonly DecimalStyle[] }
  | { option: 'dateStyle'; column: string; examples: readonly string[]; choices: readonly DateOrder[] };

export type PlanOutcome =
  | { kind: 'ready'; plan: ImportPlan }
  /** `draft` is the plan as far as it is known, for the mapping screen. */
  | { kind: 'questions'; questions: readonly PlanQuestion[]; draft: ImportPlan }
  /** `header` is null when the file could not be read that far. */
  | { kind: 'refused'; problems: readonly FileProblem[]; header: readonly string[] | null };

/** Plans the import of a file held in memory, or of its beginning (`isSampleCut`). Never throws on content. */
export async function planImport(sample: Uint8Array, options: ImportOptions): Promise<PlanOutcome> {
  const bytes = options.isSampleCut === true ? withoutLastLine(sample) : sample;
  return planImportFile(() => [bytes], options);
}

/**
 * Plans the import of a whole file in constant memory: it is opened three times (encoding, delimiter,
 * records), so that the styles are deduced over every value and not over the first few.
 * Only what the source itself throws (a read error) is thrown.
 */
export async function planImportFile(open: () => ByteSource, options: ImportOptions): Promise<PlanOutcome> {
  try {
    const encoding = options.encoding ?? (await encodingOf(open()));
    const delimiter = options.delimiter ?? recogniseDelimiter(await headOf(decodeText(open(), encoding))) ?? ',';
    return await planRecords(readRecordBatches(decodeText(open(), encoding), delimiter), { encoding, delimiter }, options);
  } catch (error) {
    if (error instanceof ImportFileError) return { kind: 'refused', problems: [error.problem], header: null };
    throw error;
  }
}

async function encodingOf(bytes: ByteSource): Promise<TextEncoding> {
  const verdict = await recogniseEncoding(bytes);
  if (verdict.kind === 'refused') throw new ImportFileError(verdict.problem);
  return verdict.encoding;
}

const HEAD_CHARACTERS = 64 * 1024;

async function headOf(text: AsyncIterable<string>): Promise<string> {
  let head = '';
  for await (const chunk of text) {
    head += chunk;
    if (head.length >= HEAD_CHARACTERS) break;
  }
  return head.slice(0, HEAD_CHARACTERS);
}

async function planRecords(
  batches: AsyncGenerator<readonly [ImportRecord, ...ImportRecord[]]>,
  format: { encoding: TextEncoding; delimiter: Delimiter },
  options: ImportOptions,
): Promise<PlanOutcome> {
  const first = await batches.next();
  if (first.done === true) return { kind: 'refused', problems: [{ code: 'FILE_EMPTY' }], header: null };
  const [heading, ...beginning] = first.value;
  const header = heading.cells.map((cell) => stripFormulaQuote(cell).trim());
  const recognised = recogniseColumns(header, options);
  if (recognised.problems.length > 0) {
    await batches.return(undefined);
    return { kind: 'refused', problems: recognised.problems, header };
  }
  const { preset, columns } = recognised;
  const amounts = new DecimalEvidence();
  const dates = new DateEvidence();
  let rowCount = 0;
  const see = (records: readonly ImportRecord[]): void => {
    rowCount += records.length;
    for (const { cells } of records) {
      amounts.see(stripFormulaQuote(cells[columns.amount ?? -1] ?? ''));
      dates.see(stripFormulaQuote(cells[columns.receivedOn ?? -1] ?? ''));
    }
  };
  see(beginning);
  for await (const batch of batches) see(batch);
  if (rowCount === 0) return { kind: 'refused', problems: [{ code: 'FILE_HEADER_ONLY' }], header };

  const decimals = options.decimalStyle ?? settled(amounts.verdict(), presetNamed(preset).decimalStyle);
  const order = options.dateStyle ?? settled(dates.verdict(), null);
  const used = new Set(Object.values(columns));
  const plan: ImportPlan = {
    ...format,
    preset,
    header,
    columns,
    ignoredColumns: header.filter((heading, at) => heading !== '' && !used.has(at)),
    content: columns.amount === undefined ? 'donors' : 'gifts',
    decimalStyle: decimals === 'ambiguous' ? null : decimals,
    dateOrder: order === 'ambiguous' ? null : order,
    currency: options.currency,
    timezone: options.timezone,
    today: options.today,
    externalSystem: presetNamed(preset).externalSystem ?? options.externalSystem ?? 'import',
    phoneCountry: options.phoneCountry ?? 'CA',
    rowCount,
  };
  const questions: PlanQuestion[] = [];
  const headingOf = (field: ImportField) => header[columns[field] ?? -1] ?? '';
  if (decimals === 'ambiguous') {
    questions.push({
      option: 'decimalStyle',
      column: headingOf('amount'),
      examples: amounts.examples,
      choices: ['point', 'comma'],
    });
  }
  if (order === 'ambiguous') {
    questions.push({
      option: 'dateStyle',
      column: headingOf('receivedOn'),
      examples: dates.examples,
      choices: ['dmy', 'mdy'],
    });
  }
  return questions.length > 0 ? { kind: 'questions', questions, draft: plan } : { kind: 'ready', plan };
}

function settled<Style extends string>(verdict: Style | 'ambiguous' | 'unneeded', habit: Style | null): Style | 'ambiguous' | null {
  if (verdict === 'unneeded') return habit;
  return verdict === 'ambiguous' ? (habit ?? 'ambiguous') : verdict;
}

interface Recognised {
  preset: PresetName;
  columns: ColumnMap;
  problems: readonly FileProblem[];
}

function recogniseColumns(header: readonly string[], options: ImportOptions): Recognised {
  const preset = options.preset === undefined ? recognisePreset(header) : presetNamed(options.preset);
  const match = matchHeadings(preset, header);
  const mapped = applyMapping(match.columns, options.mapping ?? {}, header);
  const problems: FileProblem[] = [...mapped.problems];
  for (const column of match.repeated) {
    const isStillUsed = Object.values(mapped.columns).some((at) => header[at] === column);
    if (isStillUsed) problems.push({ code: 'COLUMN_TWICE', column });
  }
  problems.push(...missing(mapped.columns, header));
  return { preset: preset.name, columns: mapped.columns, problems };
}

const DONOR_FIELDS: readonly ImportField[] = ['donorId', 'firstName', 'lastName', 'companyName', 'email'];

function missing(columns: ColumnMap, header: readonly string[]): FileProblem[] {
  const has = (field: ImportField) => columns[field] !== undefined;
  const hasDonor = DONOR_FIELDS.some(has);
  if (!has('amount') && !has('receivedOn')) return hasDonor ? [] : [{ code: 'COLUMNS_NOT_RECOGNISED', header }];
  if (!has('amount')) return [{ code: 'COLUMN_MISSING', field: 'amount' }];
  if (!has('receivedOn')) return [{ code: 'COLUMN_MISSING', field: 'receivedOn' }];
  return hasDonor ? [] : [{ code: 'COLUMN_MISSING', field: 'lastName' }];
}

/** Cuts after the last line feed, and keeps the second byte of one written in UTF-16 LE. */
function withoutLastLine(sample: Uint8Array): Uint8Array {
  const at = sample.lastIndexOf(0x0a);
  if (at === -1) return sample;
  return sample.subarray(0, sample[at + 1] === 0 ? at + 2 : at + 1);
}
