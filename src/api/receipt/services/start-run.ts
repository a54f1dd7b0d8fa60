import type { Knex } from 'knex';
import { rows, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { senderOf } from '../../communication/services/sender-of';
import type { JobOut } from '../../job/contract';
import { getJob, startJob } from '../../job/services/follow-job';
import { keptActor } from '../../job/services/work-on-job';
import { listMemberIds } from '../../segment/services/segment-members';
import type { ConsolidateIn } from '../contract';

export const RUN_JOB = 'receipts.consolidate';

/** Starts a consolidated run. @throws CrmError NOT_FOUND for the segment, INVALID_REFERENCE for a donor of another organization, MAIL_SENDER_MISSING when it is to send. */
export async function startRun(organization: Organization, actor: Actor, { donorIds, segmentId, ...asked }: ConsolidateIn): Promise<JobOut> {
  return inTransaction(async (transaction) => {
    if (asked.send) await senderOf(organization, organization.defaultLanguage, 'receipt');
    const among = await chosenDonors(transaction, organization, donorIds, segmentId);
    const parameters = { ...keptActor(actor), ...asked, among, isChosen: donorIds !== undefined };
    const jobId = await startJob(transaction, organization, actor, RUN_JOB, parameters, among?.length ?? 0);
    await recordAudit(transaction, organization.id, actor, {
      action: asked.dryRun ? 'receipt.run-preview' : 'receipt.run',
      subject: { type: 'job', documentId: jobId },
      after: { ...asked, donors: among?.length ?? 'all', segmentId: segmentId ?? null },
    });
    return getJob(organization, jobId);
  });
}

async function chosenDonors(
  transaction: Knex.Transaction,
  organization: Organization,
  donorIds: readonly string[] | undefined,
  segmentId: string | undefined,
): Promise<number[] | undefined> {
  if (segmentId !== undefined) return listMemberIds(organization, segmentId);
  if (donorIds === undefined) return undefined;
  const wanted = [...new Set(donorIds)];
  const found = await rows<{ id: number }>(
    transaction,
    sql`SELECT id FROM donors WHERE organization_id = ${organization.id} AND document_id = ANY(${wanted}) ORDER BY id`,
  );
  if (found.length !== wanted.length) throw new CrmError('INVALID_REFERENCE', { field: 'donorIds' });
  return found.map(({ id }) => id);
}
