import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Organization } from '../../../platform/tenancy/scope';
import type { CustomFieldChange, CustomFieldIn } from '../contract';
import { findCustomField, type StoredCustomField } from '../queries/list-custom-fields';

const DEFINITION = 'api::custom-field-definition.custom-field-definition';

/** @throws CrmError NOT_FOUND */
export async function getCustomField(organization: Organization, documentId: string): Promise<StoredCustomField> {
  const field = await findCustomField(await readConnection(), organization.id, documentId);
  if (field === undefined) throw new CrmError('NOT_FOUND');
  return field;
}

/** Adds a field to donors; its rules are on the content type's lifecycle. @throws CrmError ALREADY_EXISTS (key) */
export async function addCustomField(organization: Organization, input: CustomFieldIn): Promise<StoredCustomField> {
  return inTransaction(async () => {
    const { documentId } = await documents(DEFINITION).create({ data: input });
    return getCustomField(organization, documentId);
  });
}

/** Changes a field. @throws CrmError NOT_FOUND, STALE, IN_USE (its type, or a choice that donors have) */
export async function changeCustomField(
  organization: Organization,
  documentId: string,
  change: CustomFieldChange,
  ifMatch: string | undefined,
): Promise<StoredCustomField> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getCustomField(organization, documentId));
    await documents(DEFINITION).update({ documentId, data: change });
    return getCustomField(organization, documentId);
  });
}

/** Takes a field away. What donors hold under its key stays, unseen, and is back with a field of the same key. @throws CrmError NOT_FOUND */
export async function removeCustomField(organization: Organization, documentId: string): Promise<void> {
  await inTransaction(async () => {
    await getCustomField(organization, documentId);
    await documents(DEFINITION).delete({ documentId });
  });
}
