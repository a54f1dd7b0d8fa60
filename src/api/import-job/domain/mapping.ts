import { isImportField, type ColumnMap, type ImportField } from './fields';
import { columnsNamed } from './presets';
import type { FileProblem } from './problem';

/** Which column (by its heading) the user wants for a field. */
export type ColumnMapping = Readonly<Partial<Record<ImportField, string>>>;

export type MappingResult = { kind: 'mapping'; mapping: ColumnMapping } | { kind: 'refused'; problems: readonly FileProblem[] };

/**
 * Reads `amount=Montant du don,receivedOn=Date`. A heading may hold commas, since only a comma before
 * the next `field=` parts two pairs; it may also stand between double quotes.
 */
export function parseMapping(text: string): MappingResult {
  const mapping: Partial<Record<ImportField, string>> = {};
  const problems: FileProblem[] = [];
  for (const pair of text.split(/,(?=\s*[A-Za-z][A-Za-z0-9]*\s*=)/)) {
    const [, field, written] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/s.exec(pair) ?? [];
    const column = /^"(.*)"$/s.exec(written ?? '')?.[1] ?? written;
    if (field === undefined || column === undefined || field === '' || column === '') {
      problems.push({ code: 'MAPPING_SYNTAX', text: pair.trim() });
    } else if (!isImportField(field)) {
      problems.push({ code: 'MAPPING_FIELD_UNKNOWN', field });
    } else if (mapping[field] !== undefined) {
      problems.push({ code: 'MAPPING_FIELD_TWICE', field });
    } else {
      mapping[field] = column;
    }
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'mapping', mapping };
}

/**
 * The recognised columns with the user's choice laid over them. A column the user gives to a field is
 * taken from any field that had been recognised in it.
 */
export function applyMapping(
  recognised: ColumnMap,
  mapping: ColumnMapping,
  header: readonly string[],
): { columns: ColumnMap; problems: readonly FileProblem[] } {
  const columns: Partial<Record<ImportField, number>> = { ...recognised };
  const chosen = new Map<ImportField, number>();
  const problems: FileProblem[] = [];
  for (const [field, column] of Object.entries(mapping)) {
    if (!isImportField(field)) continue;
    const [at, ...others] = columnsNamed(column, header);
    if (at === undefined) problems.push({ code: 'MAPPING_COLUMN_UNKNOWN', column });
    else if (others.length > 0) problems.push({ code: 'COLUMN_TWICE', column });
    else chosen.set(field, at);
  }
  const taken = new Set(chosen.values());
  for (const field in columns) {
    if (isImportField(field) && taken.has(columns[field] ?? -1)) delete columns[field];
  }
  for (const [field, at] of chosen) columns[field] = at;
  return { columns, problems };
}
