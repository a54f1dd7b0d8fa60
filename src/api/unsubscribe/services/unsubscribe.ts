import { inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { organizationById } from '../../../platform/tenancy/organizations';
import { runInOrganization } from '../../../platform/tenancy/scope';
import { lockForTotals } from '../../../platform/totals/recompute-totals';
import type { Purpose } from '../../consent/domain/consent';
import { consentOf } from '../../consent/services/consent-of';
import { enterConsent } from '../../consent/services/enter-consent';
import type { Subscription } from '../queries/find-subscription';

export type Leaving = 'kind' | 'everything';

/**
 * Takes a donor off a kind of messages, or off everything but receipts, at once: an entry in the ledger of
 * consents, whose evidence is the message they answered. Doing it again enters nothing more.
 */
export async function unsubscribe(subscription: Subscription, leaving: Leaving, how: 'page' | 'one_click'): Promise<void> {
  const { organizationId, donorId, donorDocumentId, communicationId, messageClass } = subscription;
  await inTransaction(async (transaction) => {
    const organization = await organizationById(transaction, organizationId);
    if (organization === undefined) throw new CrmError('NOT_FOUND');
    await runInOrganization(organization, async () => {
      // Two presses of the button take turns.
      await lockForTotals(transaction, [donorId]);
      const purpose: Purpose = leaving === 'everything' ? 'all' : messageClass;
      const { refusal } = await consentOf(organization, donorId, 'email', leaving === 'everything' ? 'transactional' : messageClass);
      if (refusal === 'unsubscribed') return;
      const entry = {
        channel: 'email',
        purpose,
        withdrawnAt: new Date().toISOString(),
        source: 'unsubscribe',
        evidence: { communication: communicationId, how },
      } as const;
      await enterConsent(organization, donorDocumentId, entry, subscription.language === 'fr' ? 'La personne elle-même' : 'The person themselves');
    });
  });
}
