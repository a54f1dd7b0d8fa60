import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import { getDonorId } from '../../donor/services/manage-donors';
import { maskCardNumbers } from '../../import-job/domain/card-number';
import type { ActivityIn, ActivityOut } from '../contract';
import { findActivity } from '../queries/find-activity';
import { insertActivity } from './record-activity';

/**
 * Adds a call or a meeting that somebody tells of; their words stand in both languages, without card numbers.
 * @throws CrmError NOT_FOUND when the organization has no such donor.
 */
export async function addActivity(
  organization: Organization,
  donorDocumentId: string,
  { kind, occurredAt, summary }: ActivityIn,
  actor: Actor,
  language: Language,
): Promise<ActivityOut> {
  return inTransaction(async (transaction) => {
    const donorId = await getDonorId(organization, donorDocumentId);
    const words = maskCardNumbers(summary);
    const documentId = await insertActivity(transaction, {
      organizationId: organization.id,
      donorId,
      kind,
      occurredAt,
      summary: { fr: words, en: words },
      subject: null,
      author: actor.name,
    });
    const added = await findActivity(transaction, organization.id, documentId, language);
    if (added === undefined) throw new CrmError('NOT_FOUND');
    return added;
  });
}
