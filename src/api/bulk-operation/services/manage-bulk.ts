import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { execute, sql, type Sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { donorsMatching } from '../../donor/queries/select-donors';
import type { JobOut } from '../../job/contract';
import { getJob, startJob } from '../../job/services/follow-job';
import { keptActor } from '../../job/services/work-on-job';
import type { BulkOut } from '../contract';
import type { BulkFilters, BulkIn } from '../domain/donor-action';
import { chooseDonors, countOutcome, countSelected, findBulk, noteBulk, unknownDonors, type StoredBulk } from '../queries/bulk-operations';
import { checkChange } from './check-change';

export const BULK_JOB = 'bulk.run';
export const BULK_UNDO_JOB = 'bulk.undo';

type Started = { readonly data: JobOut; readonly meta: object };

/** @throws CrmError NOT_FOUND */
export async function getBulk(organization: Organization, documentId: string): Promise<BulkOut> {
  return shown(await stored(organization, documentId));
}

/** The row's id of a bulk change. @throws CrmError NOT_FOUND */
export async function getBulkId(organization: Organization, documentId: string): Promise<number> {
  return (await stored(organization, documentId)).id;
}

/** A bulk change without what only its work needs. */
export function shown({ id: _id, inverse: _inverse, ...bulk }: StoredBulk): BulkOut {
  return bulk;
}

/**
 * Starts a change of many donors, or says how many there would be. Donors named by id are fixed at once;
 * those of filters are written down as the job begins.
 * @throws CrmError NOT_FOUND for anything of another organization; CUSTOM_FIELD_INVALID
 */
export async function startBulk(
  organization: Organization,
  actor: Actor,
  asked: BulkIn,
): Promise<Started | { readonly data: { readonly count: number }; readonly status: 200 }> {
  const { ids, filters, dryRun } = asked;
  const { change, shown: parameters } = await checkChange(organization, asked);
  const selection = ids === undefined ? filteredDonors(organization, filters ?? {}) : await namedDonors(organization, ids);
  const count = await countSelected(await readConnection(), selection);
  if (dryRun === true) return { data: { count }, status: 200 };
  return inTransaction(async (transaction) => {
    const whom = ids === undefined ? { filters } : { donors: count };
    const { id, documentId } = await documents('api::bulk-operation.bulk-operation').create({
      data: { kind: asked.action, parameters: { ...parameters, ...whom }, inverse: change, jobStatus: 'queued', total: count, startedBy: actor.name },
    });
    if (ids !== undefined) await chooseDonors(transaction, organization.id, id, selection);
    await recordAudit(transaction, organization.id, actor, {
      action: 'donor.bulk',
      subject: { type: 'bulk-operation', documentId },
      after: { ...parameters, ...whom, count },
    });
    return startJobOf(transaction, organization, actor, BULK_JOB, documentId, count);
  });
}

/** Starts giving back what a bulk change took. @throws CrmError NOT_FOUND; BULK_NOT_UNDOABLE while it runs, or when it was undone */
export async function startUndo(organization: Organization, actor: Actor, documentId: string): Promise<Started> {
  return inTransaction(async (transaction) => {
    await execute(transaction, sql`SELECT id FROM bulk_operations WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR UPDATE`);
    const { id, jobStatus } = await stored(organization, documentId);
    if (jobStatus === 'queued' || jobStatus === 'running' || jobStatus === 'undone') throw new CrmError('BULK_NOT_UNDOABLE', { jobStatus });
    await noteBulk(transaction, id, { job_status: 'queued' });
    await recordAudit(transaction, organization.id, actor, { action: 'donor.bulk-undo', subject: { type: 'bulk-operation', documentId } });
    return startJobOf(transaction, organization, actor, BULK_UNDO_JOB, documentId, await countOutcome(transaction, id, 'changed'));
  });
}

/** The donors that a stored bulk change's filters mean now. */
export function filteredDonors(organization: Organization, filters: BulkFilters): { from: Sql; where: Sql } {
  return donorsMatching(organization.id, filters);
}

async function namedDonors(organization: Organization, ids: readonly string[]): Promise<{ from: Sql; where: Sql }> {
  const unknown = await unknownDonors(await readConnection(), organization.id, ids);
  if (unknown.length > 0) throw new CrmError('NOT_FOUND', { ids: unknown.slice(0, 100) });
  return { from: sql`donors d`, where: sql`d.organization_id = ${organization.id} AND d.document_id = ANY (${ids}::text[])` };
}

async function startJobOf(
  transaction: Knex.Transaction,
  organization: Organization,
  actor: Actor,
  kind: string,
  documentId: string,
  total: number,
): Promise<Started> {
  const jobId = await startJob(transaction, organization, actor, kind, { bulkOperation: documentId, ...keptActor(actor) }, total);
  return { data: await getJob(organization, jobId), meta: { bulkOperation: documentId } };
}

async function stored(organization: Organization, documentId: string): Promise<StoredBulk> {
  const bulk = await findBulk(await readConnection(), organization.id, documentId);
  if (bulk === undefined) throw new CrmError('NOT_FOUND');
  return bulk;
}
