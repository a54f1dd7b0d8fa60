import type { Knex } from 'knex';
import { isoInstant } from '../../../platform/database/instants';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { resultRowId } from '../../../platform/database/write-event';
import { organizationById } from '../../../platform/tenancy/organizations';
import { currentScope, runInOrganization } from '../../../platform/tenancy/scope';
import { pausePlansOfDonor } from '../../recurring-donation/services/pause-plans-of-donor';
import { announce } from '../../webhook-endpoint/services/announce';
import type { DonorEvent } from './keep-donor-rules';

/** After a donor was added: webhook endpoints are told, and segments asked. */
export async function tellOfNewDonor({ result }: DonorEvent): Promise<void> {
  await inTransaction((transaction) => tell(transaction, resultRowId({ result }), 'donor.created'));
}

/** After a donor was changed: the same; the plans of one who died are paused, with a task for a person to decide. */
export async function tellOfChangedDonor({ result, state }: DonorEvent): Promise<void> {
  const id = resultRowId({ result });
  await inTransaction(async (transaction) => {
    await tell(transaction, id, 'donor.updated');
    if (state.hasDied !== undefined) await pausePlans(transaction, state.hasDied.organizationId, id, 'deceased');
  });
}

/** After a donor who never gave was deleted. */
export async function tellOfDeletedDonor({ state }: DonorEvent): Promise<void> {
  const { deleted } = state;
  if (deleted === undefined) throw new Error('a donor was deleted without its rules');
  await inTransaction((transaction) => announce(transaction, deleted.organizationId, 'donor.deleted', { documentId: deleted.documentId }));
}

/** After a donor was archived: the same as a change, and nothing more is collected until somebody decides. */
export async function tellOfArchivedDonor(transaction: Knex.Transaction, organizationId: number, donorId: number): Promise<void> {
  await tell(transaction, donorId, 'donor.archived');
  await pausePlans(transaction, organizationId, donorId, 'archived');
}

/** One statement: it stands behind every edit. */
async function tell(transaction: Knex.Transaction, donorId: number, type: 'donor.created' | 'donor.updated' | 'donor.archived'): Promise<void> {
  await execute(
    transaction,
    sql`SELECT crm_announce(d.organization_id, jsonb_build_array(jsonb_build_object('type', ${type}::text, 'data', jsonb_build_object(
                 'documentId', d.document_id, 'type', d.type, 'language', d.language, 'archivedAt', ${isoInstant('d.archived_at')})))),
               crm_reevaluate_soon(d.organization_id, ARRAY[d.id])
          FROM donors d
         WHERE d.id = ${donorId}`,
  );
}

/** The caller may edit donors; that their plans pause follows from it, whatever the caller may do with plans. */
async function pausePlans(transaction: Knex.Transaction, organizationId: number, donorId: number, cause: 'deceased' | 'archived'): Promise<void> {
  const organization = await organizationById(transaction, organizationId);
  if (organization === undefined) throw new Error('a donor belongs to an organization');
  const { actor } = await currentScope();
  await runInOrganization(organization, () => pausePlansOfDonor(organization, donorId, cause), actor);
}
