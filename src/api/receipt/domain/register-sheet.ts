import type { Language } from '../../../platform/errors/messages';
import { guarded } from '../../../platform/export/formula-guard';
import type { RegisterEntry } from '../answers';

/** The columns of the register as an auditor reads it. */
const COLUMNS: readonly { readonly key: keyof RegisterEntry; readonly fr: string; readonly en: string }[] = [
  { key: 'number', fr: 'Numéro', en: 'Number' },
  { key: 'state', fr: 'État', en: 'State' },
  { key: 'kind', fr: 'Genre', en: 'Kind' },
  { key: 'issuedOn', fr: 'Délivré le', en: 'Issued on' },
  { key: 'donorName', fr: 'Donateur', en: 'Donor' },
  { key: 'amount', fr: 'Montant', en: 'Amount' },
  { key: 'eligibleAmount', fr: 'Montant admissible', en: 'Eligible amount' },
  { key: 'currency', fr: 'Devise', en: 'Currency' },
  { key: 'replaces', fr: 'Remplace', en: 'Replaces' },
  { key: 'replacedBy', fr: 'Remplacé par', en: 'Replaced by' },
  { key: 'cancelReason', fr: 'Motif', en: 'Reason' },
  { key: 'cancelledAt', fr: 'Annulé le', en: 'Cancelled at' },
  { key: 'sentAt', fr: 'Envoyé le', en: 'Sent at' },
];

type Cell = string | number | null;

export function registerHeadings(language: Language): string[] {
  return COLUMNS.map((column) => column[language]);
}

/** An entry as cells; text that a spreadsheet would run is made harmless. */
export function registerCells(entry: RegisterEntry): Cell[] {
  return COLUMNS.map(({ key }) => {
    const value = entry[key];
    return typeof value === 'string' ? guarded(value) : value;
  });
}

/** The register as CSV, with the mark by which spreadsheets know UTF-8. */
export function registerCsv(entries: readonly RegisterEntry[], language: Language): string {
  const line = (cells: readonly Cell[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return `\ufeff${line(registerHeadings(language))}${entries.map((entry) => line(registerCells(entry))).join('')}`;
}

function quoted(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return cell.toFixed(2);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
