import { civilDateOf } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import type { Channel, MessageClass } from '../domain/consent';
import { decideConsent, type ConsentDecision } from '../domain/decide-consent';
import { findConsentFacts } from '../queries/find-consent-facts';

/**
 * Whether a donor may be sent a message of a class on a channel at an instant, on what basis, or why not.
 * Ask at the second of sending; every message keeps the answer.
 * @param donorId the donor's row id. @throws CrmError NOT_FOUND when the organization has no such donor.
 */
export async function consentOf(
  organization: Organization,
  donorId: number,
  channel: Channel,
  messageClass: MessageClass,
  instant = new Date(),
): Promise<ConsentDecision> {
  const facts = await findConsentFacts(await readConnection(), organization, donorId, channel, civilDateOf(instant, organization.timezone));
  if (facts === undefined) throw new CrmError('NOT_FOUND');
  return decideConsent(facts, messageClass, instant);
}
