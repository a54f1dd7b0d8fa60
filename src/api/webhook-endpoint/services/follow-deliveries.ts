import { row, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import type { DeliveryListQuery, DeliveryOut } from '../contract';
import { findDelivery, listDeliveries } from '../queries/find-deliveries';
import { addDeliveryJob } from './delivery-job';
import { getEndpoint } from './manage-endpoints';

/** What was sent to an endpoint. @throws CrmError NOT_FOUND */
export async function deliveriesOf(
  organization: Organization,
  endpoint: string,
  query: DeliveryListQuery,
): Promise<{ rows: DeliveryOut[]; total: number | undefined }> {
  await getEndpoint(organization, endpoint);
  return listDeliveries(await readConnection(), organization.id, endpoint, query);
}

/**
 * Sends an event once more: a delivery of its own in the log, under the same event id, so that a receiver
 * that had it already can tell.
 * @throws CrmError NOT_FOUND, ENDPOINT_INACTIVE
 */
export async function redeliver(organization: Organization, endpoint: string, documentId: string): Promise<DeliveryOut> {
  return inTransaction(async (transaction) => {
    const { isActive } = await getEndpoint(organization, endpoint);
    const before = await findDelivery(transaction, organization.id, endpoint, documentId);
    if (before === undefined) throw new CrmError('NOT_FOUND');
    if (!isActive) throw new CrmError('ENDPOINT_INACTIVE');
    const again = await row<{ id: number; documentId: string }>(
      transaction,
      sql`INSERT INTO webhook_deliveries (document_id, organization_id, endpoint_id, event_id, event_type, payload, delivery_status, attempts, attempt_count, next_attempt_at,
                                          created_at, updated_at, published_at)
          SELECT crm_document_id(), organization_id, endpoint_id, event_id, event_type, payload, 'pending', '[]', 0, now(), now(), now(), now()
            FROM webhook_deliveries
           WHERE organization_id = ${organization.id} AND document_id = ${documentId}
          RETURNING id, document_id AS "documentId"`,
    );
    if (again === undefined) throw new CrmError('NOT_FOUND');
    await addDeliveryJob(transaction, again.id);
    const shown = await findDelivery(transaction, organization.id, endpoint, again.documentId);
    if (shown === undefined) throw new CrmError('NOT_FOUND');
    return shown;
  });
}
