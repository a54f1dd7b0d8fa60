import { z } from 'zod';
import { nothing, organizationOnly, pathId } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination } from '../../platform/http/pagination';

const outboxEntry = z.strictObject({ messageId: z.string(), to: z.string(), subject: z.string(), date: z.string() });
export type OutboxEntry = z.output<typeof outboxEntry>;

const outboxMessage = outboxEntry.extend({
  /** The words without their form. */
  text: z.string(),
  attachments: z.array(z.strictObject({ filename: z.string(), bytes: z.number().int() })),
  eml: z.string(),
});
export type OutboxMessage = z.output<typeof outboxMessage>;

export const outboxContract = {
  find: operation({
    method: 'GET',
    path: '/outbox',
    action: 'outbox.read',
    summary: {
      en: 'Messages that were written to files because no mail provider is set up, newest first',
      fr: 'Les messages écrits dans des fichiers faute de fournisseur de courriel, du plus récent au plus ancien',
    },
    params: organizationOnly,
    query: z.strictObject({ pagination }),
    body: nothing,
    answer: z.array(outboxEntry),
    isList: true,
  }),
  findOne: operation({
    method: 'GET',
    path: '/outbox/:messageId',
    action: 'outbox.read',
    summary: { en: 'One such message with its whole text (.eml)', fr: 'Un de ces messages avec son texte complet (.eml)' },
    params: pathId('messageId'),
    query: nothing,
    body: nothing,
    answer: outboxMessage,
  }),
};
