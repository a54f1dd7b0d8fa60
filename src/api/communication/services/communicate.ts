import { readConnection, inTransaction } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Actor, Organization } from '../../../platform/tenancy/scope';
import type { MessageClass } from '../../consent/domain/consent';
import { getDonor } from '../../donor/services/manage-donors';
import { cleanHtml, isHtml } from '../../message-template/domain/message-html';
import { fillTemplate } from '../../message-template/services/fill-template';
import { getTemplate } from '../../message-template/services/manage-templates';
import type { CommunicationIn, CommunicationOut } from '../contract';
import { findCommunication } from '../queries/find-communication';
import { recordMessage } from './record-message';
import { sendMessage } from './send-message';

/** @throws CrmError NOT_FOUND when the organization has no such communication. */
export async function getCommunication(organization: Organization, documentId: string): Promise<CommunicationOut> {
  const found = await findCommunication(await readConnection(), organization.id, documentId);
  if (found === undefined) throw new CrmError('NOT_FOUND');
  return found;
}

/**
 * Sends an e-mail to a donor, or records what was said otherwise.
 * @throws CrmError NOT_FOUND; SMS_NOT_SET_UP; what sendMessage and fillTemplate refuse.
 */
export async function communicate(organization: Organization, donorDocumentId: string, input: CommunicationIn, actor: Actor): Promise<CommunicationOut> {
  return inTransaction(async (transaction) => {
    const donor = await getDonor(organization, donorDocumentId);
    const { communicationType, direction, occurredAt } = input;
    const isDraft = input.deliveryStatus === 'draft';
    if (communicationType === 'sms' && direction === 'outbound' && !isDraft) throw new CrmError('SMS_NOT_SET_UP');
    const language = input.language ?? (donor.language === 'unknown' ? organization.defaultLanguage : donor.language);
    const words = await wordsOf(organization, donorDocumentId, input, language);
    const message = { donorId: donor.id, ...words, language, sentBy: actor.name };
    const { documentId } =
      communicationType === 'email' && direction === 'outbound' && !isDraft
        ? await sendMessage(transaction, organization, { ...message, subject: words.subject ?? '' })
        : await recordMessage(transaction, organization, {
            ...message,
            communicationType,
            direction,
            template: words.template ?? null,
            deliveryStatus: isDraft ? 'draft' : 'sent',
            sentAt: isDraft ? null : (occurredAt ?? new Date().toISOString()),
          });
    return getCommunication(organization, documentId);
  });
}

interface Words {
  readonly messageClass: MessageClass;
  readonly subject: string | null;
  readonly content: string;
  readonly template?: { readonly documentId: string; readonly version: number };
}

async function wordsOf(organization: Organization, donor: string, input: CommunicationIn, language: Language): Promise<Words> {
  if (input.template === undefined) {
    const content = input.content ?? '';
    const subject = input.subject?.replaceAll(/\s+/g, ' ') ?? null;
    return { messageClass: input.messageClass ?? 'transactional', subject, content: isHtml(content) ? cleanHtml(content) : content };
  }
  const template = await getTemplate(organization, input.template);
  if (template.channel !== input.communicationType) throw new CrmError('INVALID_REFERENCE', { field: 'template' });
  const { subject, content } = await fillTemplate(organization, template, { donor, donation: input.donation, language });
  return {
    messageClass: template.messageClass,
    subject: input.subject ?? subject,
    content,
    template: { documentId: template.documentId, version: template.version },
  };
}
