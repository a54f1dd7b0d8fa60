import type { Knex } from 'knex';
import { documents } from '../../../platform/database/documents';
import { execute, row, sql, type Connection } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { describeRule } from '../../../platform/http/rules';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { changesBetween } from '../../audit-entry/domain/changes-between';
import { recordAudit } from '../../audit-entry/services/record-audit';
import type { OrganizationChange } from '../contract';
import { mergeSettings } from '../domain/merge-settings';
import { findOrganization, type StoredOrganization } from '../queries/find-organization';
import { organizationAttributes } from './organization-attributes';
import { refuseTakenSlug } from './refuse-taken-slug';
import { showOrganization } from './show-organization';

const ORGANIZATION = 'api::organization.organization';

/** @throws CrmError NOT_FOUND */
export async function getOrganization(organizationId: number): Promise<StoredOrganization> {
  const organization = await findOrganization(await readConnection(), organizationId);
  if (organization === undefined) throw new CrmError('NOT_FOUND');
  return organization;
}

/**
 * Changes the settings of an organization; what changed goes into the audit log.
 * @throws CrmError STALE; ALREADY_EXISTS (slug); CURRENCY_LOCKED once there are gifts; INVALID_REFERENCE (logo).
 */
export async function changeOrganization(
  { id, documentId }: Organization,
  actor: Actor,
  change: OrganizationChange,
  ifMatch: string | undefined,
): Promise<StoredOrganization> {
  return inTransaction(async (transaction) => {
    // FOR UPDATE also waits for gifts being written: their foreign key holds the row until they are there to be seen.
    await execute(transaction, sql`SELECT id FROM organizations WHERE id = ${id} FOR UPDATE`);
    const before = await getOrganization(id);
    refuseStale(ifMatch, before);
    if (change.slug !== undefined) await refuseTakenSlug(transaction, change.slug, id);
    if (change.defaultCurrency !== undefined && change.defaultCurrency !== before.defaultCurrency) await refuseOtherCurrency(transaction, id);
    await documents(ORGANIZATION).update({ documentId, data: await attributesOf(transaction, before, change) });
    const after = await getOrganization(id);
    await recordAudit(transaction, id, actor, {
      action: 'organization.update',
      subject: { type: 'organization', documentId },
      ...changesBetween(showOrganization(before), showOrganization(after)),
    });
    return after;
  });
}

/** Every stored amount is in the organization's currency: another one would make all of them say something else. */
async function refuseOtherCurrency(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  const gift = await row(transaction, sql`SELECT 1 FROM donations WHERE organization_id = ${organizationId} LIMIT 1`);
  if (gift !== undefined) throw new CrmError('CURRENCY_LOCKED');
}

async function attributesOf(transaction: Knex.Transaction, before: StoredOrganization, change: OrganizationChange): Promise<Record<string, unknown>> {
  const attributes = organizationAttributes(change);
  if (change.receiptSettings !== undefined) {
    if (change.receiptSettings.signatureImage) await imageId(transaction, before.id, change.receiptSettings.signatureImage, 'receiptSettings.signatureImage');
    attributes.receiptSettings = orderedTerm(mergeSettings(before.receiptSettings, change.receiptSettings));
  }
  if (change.messageSettings !== undefined) attributes.messageSettings = mergeSettings(before.messageSettings, change.messageSettings);
  if (change.logo !== undefined) attributes.logo = change.logo === null ? null : await imageId(transaction, before.id, change.logo, 'logo');
  return attributes;
}

/** @throws CrmError VALIDATION when the signatory's time ends before it starts, however the two were set. */
function orderedTerm(settings: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { signatoryFrom, signatoryUntil } = settings;
  if (typeof signatoryFrom === 'string' && typeof signatoryUntil === 'string' && signatoryUntil < signatoryFrom) {
    throw new CrmError('VALIDATION', {
      errors: [{ path: ['data', 'receiptSettings', 'signatoryUntil'], name: 'custom', message: describeRule('SIGNATORY_DATES', 'en') }],
    });
  }
  return settings;
}

/** An image of the media library that is not another organization's. @throws CrmError INVALID_REFERENCE */
async function imageId(connection: Connection, organizationId: number, documentId: string, field: string): Promise<number> {
  const image = await row<{ id: number }>(
    connection,
    sql`SELECT f.id
          FROM files f
         WHERE f.document_id = ${documentId}
           AND f.mime IN ('image/png', 'image/jpeg', 'image/gif', 'image/webp')
           AND (${field} = 'logo' OR f.mime IN ('image/png', 'image/jpeg'))
           AND NOT EXISTS (
             SELECT FROM files_related_mph r
              WHERE r.file_id = f.id AND r.related_type = 'api::organization.organization' AND r.related_id <> ${organizationId}
           )
           AND NOT EXISTS (
             SELECT FROM organizations o
              WHERE o.id <> ${organizationId} AND o.receipt_settings ->> 'signatureImage' = f.document_id
           )`,
  );
  if (image === undefined) throw new CrmError('INVALID_REFERENCE', { field });
  return image.id;
}
