import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { execute, sql } from '../../../platform/database/sql';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Organization } from '../../../platform/tenancy/scope';
import type { DonorChange, DonorIn } from '../contract';
import { findDonor, findDonorId, type StoredDonor } from '../queries/find-donor';
import { donorAttributes } from './donor-attributes';
import { tellOfArchivedDonor } from './tell-of-donor';

const DONOR = 'api::donor.donor';

/** @throws CrmError NOT_FOUND when the organization has no such donor. */
export async function getDonor(organization: Organization, documentId: string): Promise<StoredDonor> {
  const donor = await findDonor(await readConnection(), organization.id, documentId);
  if (donor === undefined) throw new CrmError('NOT_FOUND');
  return donor;
}

/** The row's id of a donor. @throws CrmError NOT_FOUND */
export async function getDonorId(organization: Organization, documentId: string): Promise<number> {
  const id = await findDonorId(await readConnection(), organization.id, documentId);
  if (id === undefined) throw new CrmError('NOT_FOUND');
  return id;
}

/** The row id of a donor of the organization, locked for a writer of totals who locks nobody else. @throws CrmError NOT_FOUND */
export async function lockDonorId(transaction: Knex.Transaction, organization: Organization, documentId: string): Promise<number> {
  const id = await findDonorId(transaction, organization.id, documentId, true);
  if (id === undefined) throw new CrmError('NOT_FOUND');
  return id;
}

/** Creates a donor; its rules are on the content type's lifecycle. */
export async function createDonor(organization: Organization, input: DonorIn): Promise<StoredDonor> {
  return inTransaction(async () => {
    const created = await documents(DONOR).create({ data: donorAttributes(input) });
    return getDonor(organization, created.documentId);
  });
}

/** Changes a donor. @throws CrmError NOT_FOUND, STALE */
export async function updateDonor(organization: Organization, documentId: string, change: DonorChange, ifMatch: string | undefined): Promise<StoredDonor> {
  return inTransaction(async (transaction) => {
    const before = await lockDonor(transaction, organization, documentId);
    refuseStale(ifMatch, before);
    await documents(DONOR).update({ documentId, data: donorAttributes(change) });
    if (change.archived !== undefined && change.archived !== (before.archivedAt !== null)) {
      await execute(
        transaction,
        sql`UPDATE donors SET archived_at = CASE WHEN ${change.archived}::boolean THEN now() END, updated_at = now() WHERE id = ${before.id}`,
      );
      if (change.archived) await tellOfArchivedDonor(transaction, organization.id, before.id);
    }
    return getDonor(organization, documentId);
  });
}

/** Deletes a donor who never gave; archives one who did, or promised or consented to something: all of that keeps its donor. */
export async function removeDonor(organization: Organization, documentId: string): Promise<'deleted' | 'archived'> {
  return inTransaction(async (transaction) => {
    const donor = await lockDonor(transaction, organization, documentId);
    const archived = await execute(
      transaction,
      sql`UPDATE donors d SET archived_at = COALESCE(d.archived_at, now()), updated_at = now()
           WHERE d.id = ${donor.id}
             AND (EXISTS (SELECT FROM donations g WHERE g.donor_id = d.id) OR EXISTS (SELECT FROM receipts r WHERE r.donor_id = d.id) OR EXISTS (SELECT FROM soft_credits s WHERE s.donor_id = d.id)
               OR EXISTS (SELECT FROM recurring_donations p WHERE p.donor_id = d.id) OR EXISTS (SELECT FROM pledges p WHERE p.donor_id = d.id) OR EXISTS (SELECT FROM consents c WHERE c.donor_id = d.id))`,
    );
    if (archived === 1) {
      if (donor.archivedAt === null) await tellOfArchivedDonor(transaction, organization.id, donor.id);
      return 'archived';
    }
    await documents(DONOR).delete({ documentId });
    return 'deleted';
  });
}

async function lockDonor(
  transaction: Parameters<Parameters<typeof inTransaction>[0]>[0],
  organization: Organization,
  documentId: string,
): Promise<StoredDonor> {
  await execute(transaction, sql`SELECT id FROM donors WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`);
  return getDonor(organization, documentId);
}
