import type { Sql } from '../database/sql';
import type { Language } from '../errors/messages';

export type Label = Readonly<Record<Language, string>>;

/**
 * What a cell holds. `number` has any decimals, `amount` two; `choice` is one of a closed list, shown in
 * words; `sealed` is encrypted in the database and opened on its way out.
 */
export type ColumnKind = 'text' | 'integer' | 'number' | 'amount' | 'date' | 'instant' | 'boolean' | 'choice' | 'sealed';

/** A column of an export: where its value comes from, and how it is called. */
export interface ExportColumn {
  readonly name: string;
  readonly label: Label;
  readonly kind: ColumnKind;
  /** Over the export's own FROM; an instant is a timestamp in UTC, a sealed value JSON text. */
  readonly value: Sql;
  /** The words of a choice. */
  readonly options?: readonly { readonly value: string; readonly label: Label }[];
  /** Of an amount. */
  readonly currency?: Sql;
  /** What a sealed value is, once opened, and what opens it. */
  readonly sealed?: { readonly kind: Exclude<ColumnKind, 'sealed' | 'choice' | 'instant'>; readonly open: (stored: unknown) => unknown };
  /** Only for roles that may read what is sensitive. */
  readonly isSensitive?: boolean;
  /** Width in a workbook, in characters. */
  readonly width?: number;
}

export const DELIMITERS = [',', ';'] as const;
export const DECIMALS = ['point', 'comma'] as const;
export const AMOUNTS = ['plain', 'formatted'] as const;
export const FORMATS = ['csv', 'xlsx'] as const;

export interface ExportOptions {
  readonly format: (typeof FORMATS)[number];
  /** Of headings and words. */
  readonly lang: Language;
  readonly delimiter: (typeof DELIMITERS)[number];
  readonly decimal: (typeof DECIMALS)[number];
  /** Amounts as numbers, or as people write them: `1 234,50 $`. */
  readonly amounts: (typeof AMOUNTS)[number];
  readonly timezone: string;
}

/** What is exported: columns over `FROM … WHERE …`, in an order. */
export interface ExportSelection {
  readonly columns: readonly ExportColumn[];
  readonly from: Sql;
  readonly where: Sql;
  readonly order: Sql;
}
