import type { DecimalStyle } from '../amount';
import { foldHeading, type ColumnMap, type ImportField } from '../fields';

export type PresetName = 'canadahelps' | 'npsp' | 'generic';

/** What is known in advance of the files of one system. */
export interface Preset {
  name: PresetName;
  /** The system its gift and donor ids belong to; null when only the user can say. */
  externalSystem: string | null;
  /** Headings that feed each field, the most specific first. */
  headings: Readonly<Partial<Record<ImportField, readonly string[]>>>;
  /** Fields whose headings must all be there for a file to be recognised as this system's. */
  signature: readonly ImportField[];
  /** Values of the status column (as foldHeading gives them) that mean money received; null when every row is a gift. */
  completedStatuses: ReadonlySet<string> | null;
  /** What the system writes in place of the details of an anonymous donor. */
  anonymousLiteral: string | null;
  /** How the system writes amounts, for a file that does not show it. */
  decimalStyle: DecimalStyle | null;
  /** True when an unknown word in the gift-type column says nothing worth a warning. */
  hasFreeDonationType: boolean;
  /** True when a row without a person is the gift of the organisation that stands in the household column. */
  hasAccountDonors: boolean;
}

export interface HeadingMatch {
  columns: ColumnMap;
  /** Headings that stand twice in the file although a field needs them. */
  repeated: readonly string[];
}

/** The columns of a file that feed a preset's fields. Headings compare without case, accents or spaces. */
export function matchHeadings(preset: Preset, header: readonly string[]): HeadingMatch {
  const positions = positionsOf(header);
  const columns: Partial<Record<ImportField, number>> = {};
  const repeated: string[] = [];
  for (const field in preset.headings) {
    if (!isFieldOf(preset, field)) continue;
    const found = (preset.headings[field] ?? []).map((name) => positions.get(headingKey(name))).find((at) => at !== undefined);
    const [first, ...others] = found ?? [];
    if (first === undefined) continue;
    columns[field] = first;
    if (others.length > 0) repeated.push(header[first] ?? '');
  }
  return { columns, repeated };
}

/** True when the heading has every column by which this system's files are known. */
export function hasSignature(preset: Preset, header: readonly string[]): boolean {
  const { columns } = matchHeadings(preset, header);
  return preset.signature.length > 0 && preset.signature.every((field) => columns[field] !== undefined);
}

/** Positions (from 0) of the columns under one heading, as the user writes it. */
export function columnsNamed(name: string, header: readonly string[]): readonly number[] {
  const exact = header.flatMap((heading, at) => (heading.trim() === name.trim() ? [at] : []));
  return exact.length > 0 ? exact : (positionsOf(header).get(headingKey(name)) ?? []);
}

function isFieldOf(preset: Preset, field: string): field is ImportField {
  return Object.hasOwn(preset.headings, field);
}

function positionsOf(header: readonly string[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  header.forEach((heading, at) => {
    const key = headingKey(heading);
    if (key !== '') positions.set(key, [...(positions.get(key) ?? []), at]);
  });
  return positions;
}

function headingKey(heading: string): string {
  return foldHeading(heading).replaceAll(' ', '');
}
