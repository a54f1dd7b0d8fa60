import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import { mailProvider } from '../../../platform/providers/mail/mail-provider';
import type { Organization } from '../../../platform/tenancy/scope';
import type { MessageClass } from '../../consent/domain/consent';
import type { Sender } from '../domain/compose-mail';
import { findSender } from '../queries/find-sender';

/** Nothing leaves the outbox, so an organization may try messages before it has an address. The name cannot exist (RFC 2606). */
const OUTBOX_ADDRESS = 'outbox@mecene.invalid';

/**
 * The organization as sender of a message of a class.
 * @throws CrmError MAIL_SENDER_MISSING without an e-mail address; MAIL_ADDRESS_MISSING when the law asks for a mailing address and there is none.
 */
export async function senderOf(organization: Organization, language: Language, messageClass: MessageClass): Promise<Sender> {
  const stored = await findSender(await readConnection(), organization.id, language);
  if (stored === undefined) throw new CrmError('NOT_FOUND');
  const email = stored.fromEmail ?? (mailProvider().name === 'outbox' ? OUTBOX_ADDRESS : null);
  if (email === null) throw new CrmError('MAIL_SENDER_MISSING');
  const { mailingAddress, name, replyTo, footer, contact } = stored;
  if (mailingAddress === null && asksForAnAddress(messageClass)) throw new CrmError('MAIL_ADDRESS_MISSING');
  return { name, email, replyTo, footer, mailingAddress, contact: contact ?? email };
}

/** Commercial and fundraising messages show sender, mailing address, contact and the way out (CASL, s. 6(2)). */
export function asksForAnAddress(messageClass: MessageClass): boolean {
  return messageClass === 'fundraising' || messageClass === 'commercial';
}
