import { documents } from '../../../platform/database/documents';
import { execute, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { TemplateChange, TemplateIn, TemplateOut } from '../contract';
import { findTemplate } from '../queries/find-template';

const TEMPLATE = 'api::message-template.message-template';

/** @throws CrmError NOT_FOUND when the organization has no such template. */
export async function getTemplate(organization: Organization, documentId: string): Promise<TemplateOut> {
  const template = await findTemplate(await readConnection(), organization.id, documentId);
  if (template === undefined) throw new CrmError('NOT_FOUND');
  return template;
}

/** Creates a template; what its words may hold is on the content type's lifecycle. @throws CrmError ALREADY_EXISTS for a name that is taken */
export async function createTemplate(organization: Organization, input: TemplateIn): Promise<TemplateOut> {
  return inTransaction(async () => {
    const { documentId } = await documents(TEMPLATE).create({ data: input });
    return getTemplate(organization, documentId);
  });
}

/** Changes a template into its next version. @throws CrmError NOT_FOUND, STALE, ALREADY_EXISTS */
export async function changeTemplate(
  organization: Organization,
  documentId: string,
  change: TemplateChange,
  ifMatch: string | undefined,
): Promise<TemplateOut> {
  return inTransaction(async (transaction) => {
    await execute(
      transaction,
      sql`SELECT id FROM message_templates WHERE organization_id = ${organization.id} AND document_id = ${documentId} FOR NO KEY UPDATE`,
    );
    refuseStale(ifMatch, await getTemplate(organization, documentId));
    await documents(TEMPLATE).update({ documentId, data: change });
    return getTemplate(organization, documentId);
  });
}

/** Deletes a template; messages keep what they said and which version they were made from. @throws CrmError NOT_FOUND */
export async function removeTemplate(organization: Organization, documentId: string, actor: Actor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { name, messageClass, version } = await getTemplate(organization, documentId);
    await documents(TEMPLATE).delete({ documentId });
    await recordAudit(transaction, organization.id, actor, {
      action: 'template.delete',
      subject: { type: 'message-template', documentId },
      before: { name, messageClass, version },
    });
  });
}
