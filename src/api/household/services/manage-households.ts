import { documents } from '../../../platform/database/documents';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Organization } from '../../../platform/tenancy/scope';
import type { HouseholdChange, HouseholdIn, HouseholdOut } from '../contract';
import { findHousehold } from '../queries/find-household';

const HOUSEHOLD = 'api::household.household';

/** @throws CrmError NOT_FOUND when the organization has no such household. */
export async function getHousehold(organization: Organization, documentId: string): Promise<HouseholdOut> {
  const household = await findHousehold(await readConnection(), organization.id, documentId);
  if (household === undefined) throw new CrmError('NOT_FOUND');
  return household;
}

/** Creates a household; its names are on the content type's lifecycle. */
export async function createHousehold(organization: Organization, input: HouseholdIn): Promise<HouseholdOut> {
  return inTransaction(async () => {
    const { documentId } = await documents(HOUSEHOLD).create({ data: input });
    return getHousehold(organization, documentId);
  });
}

/** Changes a household. @throws CrmError NOT_FOUND, STALE */
export async function changeHousehold(
  organization: Organization,
  documentId: string,
  change: HouseholdChange,
  ifMatch: string | undefined,
): Promise<HouseholdOut> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getHousehold(organization, documentId));
    await documents(HOUSEHOLD).update({ documentId, data: change });
    return getHousehold(organization, documentId);
  });
}

/** Deletes a household; its members stay donors. @throws CrmError NOT_FOUND */
export async function removeHousehold(organization: Organization, documentId: string): Promise<void> {
  await inTransaction(async () => {
    await getHousehold(organization, documentId);
    await documents(HOUSEHOLD).delete({ documentId });
  });
}
