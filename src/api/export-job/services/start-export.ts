import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import type { Actor } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { JobOut } from '../../job/contract';
import { getJob, startJob } from '../../job/services/follow-job';
import { keptActor } from '../../job/services/work-on-job';
import { auditOf, countRows, type AskedExport, type ExportCall } from './export-now';
import { selectionOf } from './export-selection';

export const EXPORT_JOB = 'export.run';

/** Who asked for an export, as the row keeps it: names may change and repeat. */
export function requesterOf({ kind, id }: Actor): string {
  return `${kind}:${id}`;
}

/** Writes down an export and starts the job that makes its file. */
export async function startExport({ organization, actor }: ExportCall, asked: AskedExport): Promise<{ readonly data: JobOut; readonly meta: object }> {
  const { subject, given, columns, options } = asked;
  const total = await countRows(selectionOf(organization, subject, columns, given));
  return inTransaction(async (transaction) => {
    const { id, documentId } = await documents('api::export-job.export-job').create({
      data: {
        subject,
        format: options.format,
        filters: given,
        options,
        columns: columns.map(({ name }) => name),
        isSensitive: columns.some(({ isSensitive }) => isSensitive === true),
        jobStatus: 'queued',
        total,
        requestedBy: actor.name,
        requester: requesterOf(actor),
      },
    });
    const jobId = await startJob(transaction, organization, actor, EXPORT_JOB, { exportId: documentId, ...keptActor(actor) }, total);
    await execute(transaction, sql`UPDATE export_jobs SET job = ${jobId} WHERE id = ${id}`);
    await recordAudit(transaction, organization.id, actor, { ...auditOf(asked), subject: { type: 'export', documentId } });
    return { data: await getJob(organization, jobId), meta: { exportId: documentId } };
  });
}
