import type { Formats } from '../hooks/useFormats';

export type CellKind = 'text' | 'number' | 'money' | 'percent' | 'ratio';

export interface ReportColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: CellKind;
}

export interface ReportCell {
  /** Null: there is no such figure, as in a division by zero. */
  readonly value: string | number | null;
  /** The list behind it. */
  readonly to?: string;
}

/** Figures as a table: what a chart's twin shows and what an export writes. */
export interface ReportTable {
  readonly name: string;
  readonly currency: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export const cell = (value: string | number | null, to?: string): ReportCell => ({ value, ...(to === undefined ? {} : { to }) });

/** A value as people read it; what cannot be said is a dash. */
export function shownValue(value: string | number | null, kind: CellKind, currency: string, { money, number, percent }: Formats): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return money(value, currency);
    case 'percent':
      return percent(value);
    case 'number':
    case 'ratio':
    case 'text':
      return number(value);
  }
}
