import { publicUrl } from '../../../platform/public-url';
import type { MailMessage } from '../../../platform/providers/mail/mail-provider';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Period } from '../../report/domain/periods';
import type { SavedReportOut } from '../contract';
import { csvOf, workbookOf } from '../domain/report-files';
import { htmlOf, subjectOf } from '../domain/report-mail';
import type { ReportTable } from '../domain/report-table';
import { periodWords } from '../domain/report-words';
import { isOfAllTime } from '../domain/saved-report';
import { drawReport } from './draw-report';
import { makeTables } from './make-tables';

export interface ReportMessage {
  readonly subject: string;
  readonly content: string;
  readonly attachments: NonNullable<MailMessage['attachments']>;
}

/** The message of a saved report over a period: its figures, and the file in the format chosen. */
export async function composeReport(organization: Organization, saved: SavedReportOut, period: Period, askedBy: string): Promise<ReportMessage> {
  const { name, report, language, format } = saved;
  const tables = await makeTables(organization, saved, period);
  const when = isOfAllTime(report) ? undefined : periodWords(period, language);
  const letter = {
    ...{ organization: organization.name, name, period: when, askedBy, language, tables },
    currency: organization.defaultCurrency,
    hasFile: format !== 'html',
    settingsUrl: `${publicUrl()}/admin/plugins/crm/saved-reports/${saved.documentId}`,
  };
  return { subject: subjectOf(letter), content: htmlOf(letter), attachments: await filesOf(organization, saved, tables, period, when) };
}

async function filesOf(
  organization: Organization,
  { name, report, language, format }: SavedReportOut,
  tables: readonly ReportTable[],
  period: Period,
  when: string | undefined,
): Promise<ReportMessage['attachments']> {
  const base = isOfAllTime(report) ? report : `${report}-${period.from}-${period.to}`;
  switch (format) {
    case 'html':
      return [];
    case 'csv':
      return tables.map((table, index) => ({
        filename: tables.length === 1 ? `${base}.csv` : `${base}-${index + 1}.csv`,
        contentType: 'text/csv',
        content: Buffer.from(csvOf(table, language)),
      }));
    case 'xlsx':
      return [
        {
          filename: `${base}.xlsx`,
          contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          content: await workbookOf(tables),
        },
      ];
    case 'pdf':
      return [
        {
          filename: `${base}.pdf`,
          contentType: 'application/pdf',
          content: await drawReport(tables, {
            ...{ title: name, author: organization.name, language },
            subtitle: [organization.name, when].filter((part) => part !== undefined).join(' · '),
            currency: organization.defaultCurrency,
          }),
        },
      ];
  }
}
