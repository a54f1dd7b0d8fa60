import { today } from '../../../platform/civil-date';
import { sql, row } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/messages';
import type { ExportColumn, ExportOptions, ExportSelection } from '../../../platform/export/column';
import { CONTENT_TYPES, exportFile } from '../../../platform/export/export-file';
import type { FileAnswer } from '../../../platform/http/file-answer';
import { roleAllows, type Role } from '../../../platform/permissions/matrix';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { JobOut } from '../../job/contract';
import type { DonationExportQuery, DonorExportQuery, Subject } from '../contract';
import { asGiven, chosenColumns, columnsOf, selectionOf, type GivenFilters } from './export-selection';
import { startExport } from './start-export';

/** Who asks for an export. */
export interface ExportCall {
  readonly organization: Organization;
  readonly actor: Actor;
  readonly role: Role;
  readonly language: Language;
}

/** An export that was asked for, checked. */
export interface AskedExport {
  readonly subject: Subject;
  readonly given: GivenFilters;
  readonly columns: readonly ExportColumn[];
  readonly options: ExportOptions;
}

const TITLES: Readonly<Record<Subject, Readonly<Record<Language, string>>>> = {
  donors: { fr: 'Donateurs', en: 'Donors' },
  donations: { fr: 'Dons', en: 'Gifts' },
};

/** What a workbook's sheets are called. */
export function titleOf(subject: Subject, lang: Language): string {
  return TITLES[subject][lang];
}

/** `donateurs-2026-03-01.csv` */
export function fileNameOf(subject: Subject, { lang, format }: Pick<ExportOptions, 'lang' | 'format'>, day: string): string {
  return `${titleOf(subject, lang).toLowerCase()}-${day}.${format}`;
}

/**
 * Exports donors or gifts: as a stream at once, or as a job that leaves a file. Either is told in the
 * audit log before the first row leaves.
 * @throws CrmError VALIDATION, FORBIDDEN for columns; RATE_LIMITED when too many are streaming.
 */
export async function exportRows(
  call: ExportCall,
  subject: Subject,
  query: DonorExportQuery | DonationExportQuery,
): Promise<FileAnswer | { readonly data: JobOut; readonly meta: object }> {
  const { format, columns: names, delimiter, decimal, amounts, lang: chosen, async: isJob, ...filters } = query;
  const { organization, language } = call;
  const lang = chosen ?? language;
  const options: ExportOptions = { format, lang, delimiter, decimal, amounts, timezone: organization.timezone };
  const columns = chosenColumns(await columnsOf(organization, subject, lang), names, roleAllows(call.role, 'donor.read-sensitive'), language);
  const asked: AskedExport = { subject, given: asGiven(filters), columns, options };
  return isJob === true ? startExport(call, asked) : streamed(call, asked);
}

async function streamed({ organization, actor }: ExportCall, { subject, given, columns, options }: AskedExport): Promise<FileAnswer> {
  const selection = selectionOf(organization, subject, columns, given);
  const body = await exportFile(selection, options, titleOf(subject, options.lang));
  try {
    await inTransaction((transaction) => recordAudit(transaction, organization.id, actor, auditOf({ subject, given, columns, options })));
  } catch (error) {
    body.destroy();
    throw error;
  }
  return { file: { contentType: CONTENT_TYPES[options.format], filename: fileNameOf(subject, options, today(organization.timezone)), body } };
}

/** What the audit log says of an export. */
export function auditOf({ subject, given, columns, options }: AskedExport): Parameters<typeof recordAudit>[3] {
  const sensitive = columns.filter(({ isSensitive }) => isSensitive === true).map(({ name }) => name);
  return {
    action: subject === 'donors' ? 'donor.export' : 'donation.export',
    after: { format: options.format, filters: given, columns: columns.map(({ name }) => name), sensitive },
  };
}

/** How many rows an export will have. */
export async function countRows({ from, where }: ExportSelection): Promise<number> {
  return (await row<{ total: number }>(await readConnection(), sql`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`))?.total ?? 0;
}
