import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { EndpointChange, EndpointIn, EndpointOut } from '../contract';
import { countEndpoints, findEndpoint } from '../queries/find-endpoint';
import { newSecret, sealSecret } from './endpoint-secret';

const ENDPOINT = 'api::webhook-endpoint.webhook-endpoint';
const MOST = 20;

/** @throws CrmError NOT_FOUND when the organization has no such endpoint. */
export async function getEndpoint(organization: Organization, documentId: string): Promise<EndpointOut> {
  const endpoint = await findEndpoint(await readConnection(), organization.id, documentId);
  if (endpoint === undefined) throw new CrmError('NOT_FOUND');
  return endpoint;
}

/** Adds an endpoint. The secret in the answer is not shown again. @throws CrmError TOO_MANY_ENDPOINTS */
export async function addEndpoint(organization: Organization, input: EndpointIn, actor: Actor): Promise<EndpointOut & { readonly secret: string }> {
  return inTransaction(async (transaction) => {
    // Two who add the last one at once take turns.
    await execute(transaction, sql`SELECT pg_advisory_xact_lock(hashtextextended('crm.webhook-endpoints', ${organization.id}))`);
    if ((await countEndpoints(transaction, organization.id)) >= MOST) throw new CrmError('TOO_MANY_ENDPOINTS', { most: MOST });
    const secret = newSecret();
    const { documentId } = await documents(ENDPOINT).create({ data: { ...input, secret: sealSecret(organization.id, secret) } });
    const endpoint = await getEndpoint(organization, documentId);
    await recordAudit(transaction, organization.id, actor, { action: 'webhook.create', subject: subjectOf(documentId), after: settingsOf(endpoint) });
    return { ...endpoint, secret };
  });
}

/** Changes an endpoint; a change gives one that kept failing a fresh start. @throws CrmError NOT_FOUND, STALE */
export async function changeEndpoint(
  organization: Organization,
  documentId: string,
  change: EndpointChange,
  ifMatch: string | undefined,
  actor: Actor,
): Promise<EndpointOut> {
  return inTransaction(async (transaction) => {
    const before = await getEndpoint(organization, documentId);
    refuseStale(ifMatch, before);
    await documents(ENDPOINT).update({ documentId, data: { ...change, failureCount: 0, retryAfter: null } });
    const after = await getEndpoint(organization, documentId);
    await recordAudit(transaction, organization.id, actor, {
      action: 'webhook.update',
      subject: subjectOf(documentId),
      before: settingsOf(before),
      after: settingsOf(after),
    });
    return after;
  });
}

/** Deletes an endpoint with its log; what waited for it is not sent. @throws CrmError NOT_FOUND */
export async function removeEndpoint(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const before = await getEndpoint(organization, documentId);
    // FOR UPDATE: whoever is about to announce something to it waits, and then finds it gone.
    await execute(transaction, sql`SELECT id FROM webhook_endpoints WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR UPDATE`);
    await execute(
      transaction,
      sql`DELETE FROM webhook_deliveries d USING webhook_endpoints e WHERE e.id = d.endpoint_id AND e.organization_id = ${organization.id} AND e.document_id = ${documentId}`,
    );
    await documents(ENDPOINT).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, { action: 'webhook.delete', subject: subjectOf(documentId), before: settingsOf(before) });
  });
}

function subjectOf(documentId: string): { readonly type: string; readonly documentId: string } {
  return { type: 'webhook-endpoint', documentId };
}

function settingsOf({ url, events, isActive }: EndpointOut): object {
  return { url, events, isActive };
}
