import { documents } from '../../../platform/database/documents';
import { row, sql } from '../../../platform/database/sql';
import { inTransaction, readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { refuseStale } from '../../../platform/http/etag';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { recordAudit } from '../../audit-entry/services/record-audit';
import { getDonorId } from '../../donor/services/manage-donors';
import type { PaymentMethodChange, PaymentMethodIn } from '../contract';
import { findMethodUse } from '../queries/find-method-use';
import { findPaymentMethod } from '../queries/find-payment-method';
import type { StoredMethod } from '../queries/payment-method-columns';

const PAYMENT_METHOD = 'api::payment-method.payment-method';

/** @throws CrmError NOT_FOUND when the organization has no such payment method. */
export async function getPaymentMethod(organization: Organization, documentId: string): Promise<StoredMethod> {
  const method = await findPaymentMethod(await readConnection(), organization, documentId);
  if (method === undefined) throw new CrmError('NOT_FOUND');
  return method;
}

/** Adds a payment method of a donor; its rules are on the content type's lifecycle. */
export async function addPaymentMethod(organization: Organization, donorDocumentId: string, input: PaymentMethodIn): Promise<StoredMethod> {
  return inTransaction(async () => {
    const donor = await getDonorId(organization, donorDocumentId);
    const { documentId } = await documents(PAYMENT_METHOD).create({ data: { ...input, donor, methodStatus: 'active' } });
    return getPaymentMethod(organization, documentId);
  });
}

/** Changes a payment method. @throws CrmError NOT_FOUND, STALE */
export async function changePaymentMethod(
  organization: Organization,
  documentId: string,
  change: PaymentMethodChange,
  ifMatch: string | undefined,
): Promise<StoredMethod> {
  return inTransaction(async () => {
    refuseStale(ifMatch, await getPaymentMethod(organization, documentId));
    await documents(PAYMENT_METHOD).update({ documentId, data: change });
    return getPaymentMethod(organization, documentId);
  });
}

/**
 * Deletes a payment method that nothing refers to; one that gifts refer to becomes inactive, so that
 * they keep telling how they were paid.
 * @throws CrmError NOT_FOUND; IN_USE while a recurring plan collects with it.
 */
export async function removePaymentMethod(organization: Organization, documentId: string, actor: Actor): Promise<'deleted' | 'deactivated'> {
  return inTransaction(async (transaction) => {
    // FOR UPDATE: a gift or plan that is about to refer to it waits, and then finds it gone.
    const found = await row<{ id: number; donor: string }>(
      transaction,
      sql`SELECT p.id, d.document_id AS donor
            FROM payment_methods p JOIN donors d ON d.id = p.donor_id
           WHERE p.organization_id = ${organization.id} AND p.document_id = ${documentId}
             FOR UPDATE OF p`,
    );
    if (found === undefined) throw new CrmError('NOT_FOUND');
    const use = await findMethodUse(transaction, found.id);
    if (use.byLivePlan) throw new CrmError('IN_USE', { constraint: 'recurring_donations' });
    if (use.byHistory) await documents(PAYMENT_METHOD).update({ documentId, data: { methodStatus: 'inactive' } });
    else await documents(PAYMENT_METHOD).delete({ documentId });
    const outcome = use.byHistory ? 'deactivated' : 'deleted';
    await recordAudit(transaction, organization.id, actor, {
      action: 'payment-method.delete',
      subject: { type: 'payment-method', documentId },
      before: { donor: found.donor },
      after: { outcome },
    });
    return outcome;
  });
}
