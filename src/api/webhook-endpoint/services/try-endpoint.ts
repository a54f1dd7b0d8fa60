import { execute, row, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { CreatedEndpoint, DeliveryOut } from '../contract';
import { TEST_EVENT } from '../domain/events';
import { findDelivery } from '../queries/find-deliveries';
import { addDeliveryJob } from './delivery-job';
import { newSecret, sealSecret } from './endpoint-secret';
import { getEndpoint } from './manage-endpoints';

/**
 * Sends an endpoint an event made for trying it, signed and logged like any other.
 * @throws CrmError NOT_FOUND, ENDPOINT_INACTIVE
 */
export async function testEndpoint(organization: Organization, endpoint: string, { name }: Actor): Promise<DeliveryOut> {
  return inTransaction(async (transaction) => {
    const { isActive } = await getEndpoint(organization, endpoint);
    if (!isActive) throw new CrmError('ENDPOINT_INACTIVE');
    const made = await row<{ id: number; documentId: string }>(
      transaction,
      sql`INSERT INTO webhook_deliveries (document_id, organization_id, endpoint_id, event_id, event_type, payload, delivery_status, attempts, attempt_count, next_attempt_at,
                                          created_at, updated_at, published_at)
          SELECT crm_document_id(), e.organization_id, e.id, event.id, ${TEST_EVENT},
                 jsonb_build_object('id', event.id, 'type', ${TEST_EVENT}::text, 'createdAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                                    'organization', ${organization.documentId}::text, 'data', jsonb_build_object('askedBy', ${name}::text)),
                 'pending', '[]', 0, now(), now(), now(), now()
            FROM webhook_endpoints e, (SELECT 'evt_' || crm_document_id() AS id) event
           WHERE e.organization_id = ${organization.id} AND e.document_id = ${endpoint}
          RETURNING id, document_id AS "documentId"`,
    );
    if (made === undefined) throw new CrmError('NOT_FOUND');
    await addDeliveryJob(transaction, made.id);
    const shown = await findDelivery(transaction, organization.id, endpoint, made.documentId);
    if (shown === undefined) throw new CrmError('NOT_FOUND');
    return shown;
  });
}

/** Gives an endpoint another secret. The one in the answer is not shown again; whatever still waits is signed with it. @throws CrmError NOT_FOUND */
export async function replaceSecret(organization: Organization, documentId: string, actor: Actor): Promise<CreatedEndpoint> {
  return inTransaction(async (transaction) => {
    const secret = newSecret();
    const sealed = sealSecret(organization.id, secret);
    await execute(
      transaction,
      sql`UPDATE webhook_endpoints SET secret = ${sealed}, updated_at = now() WHERE organization_id = ${organization.id} AND document_id = ${documentId}`,
    );
    const endpoint = await getEndpoint(organization, documentId);
    await recordAudit(transaction, organization.id, actor, { action: 'webhook.rotate-secret', subject: { type: 'webhook-endpoint', documentId } });
    return { ...endpoint, secret };
  });
}
