import type { Language } from '../../../platform/errors/messages';
import { formatMoney } from '../../../platform/format';

export type CellKind = 'text' | 'number' | 'money' | 'percent';
export type Cell = string | number | null;

/** Figures as a table, in the words of a language: what every format is made from. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows there are besides. */
  readonly left: number;
}

const TAGS: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** A value as people read it; what cannot be said is a dash. */
export function shownCell(value: Cell, kind: CellKind, currency: string, language: Language): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return formatMoney(value, currency, language);
    case 'percent':
      return new Intl.NumberFormat(TAGS[language], { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value / 100);
    case 'number':
    case 'text':
      return new Intl.NumberFormat(TAGS[language]).format(value);
  }
}

/** A table of one row as figures beneath one another. */
export function turned({ columns, rows, ...table }: ReportTable, currency: string, language: Language): ReportTable {
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0 || columns.length < 4) return { ...table, columns, rows };
  return {
    ...table,
    columns: [
      { label: '', kind: 'text' },
      { label: '', kind: 'text' },
    ],
    rows: columns.map(({ label, kind }, index) => [label, shownCell(row[index] ?? null, kind, currency, language)]),
  };
}
