import { z } from 'zod';
import { documentId, nothing, optionalText, organizationOnly, pathId, requiredText } from '../../platform/http/fields';
import { operation } from '../../platform/http/operation';
import { pagination, sortBy } from '../../platform/http/pagination';
import { rule } from '../../platform/http/rules';
import { MESSAGE_CLASSES } from '../consent/domain/consent';

export const TEMPLATE_CHANNELS = ['email', 'sms', 'letter'] as const;
const LONGEST_BODY = 50_000;
const language = z.enum(['fr', 'en']);

/** Both languages stand beside each other; one that is missing blocks what would be sent in it. */
const words = {
  subjectFr: optionalText(500).optional(),
  subjectEn: optionalText(500).optional(),
  bodyFr: optionalText(LONGEST_BODY).optional(),
  bodyEn: optionalText(LONGEST_BODY).optional(),
};

export const templateIn = z.strictObject({
  name: requiredText(200),
  messageClass: z.enum(MESSAGE_CLASSES),
  channel: z.enum(TEMPLATE_CHANNELS).default('email'),
  ...words,
});

export const templateChange = z
  .strictObject({ name: requiredText(200).optional(), messageClass: z.enum(MESSAGE_CLASSES).optional(), ...words })
  .refine((change) => Object.keys(change).length > 0, rule('EMPTY_CHANGE'));

export type TemplateIn = z.output<typeof templateIn>;
export type TemplateChange = z.output<typeof templateChange>;

export const templateOut = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  messageClass: z.enum(MESSAGE_CLASSES),
  channel: z.enum(TEMPLATE_CHANNELS),
  subjectFr: z.string().nullable(),
  subjectEn: z.string().nullable(),
  bodyFr: z.string().nullable(),
  bodyEn: z.string().nullable(),
  version: z.number().int(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type TemplateOut = z.output<typeof templateOut>;

export const templateListQuery = z.strictObject({
  channel: z.enum(TEMPLATE_CHANNELS).optional(),
  messageClass: z.enum(MESSAGE_CLASSES).optional(),
  sort: sortBy(['name', 'createdAt', 'updatedAt'], 'name:asc'),
  pagination,
});
export type TemplateListQuery = z.output<typeof templateListQuery>;

export const previewOut = z.strictObject({ language, subject: z.string().nullable(), body: z.string(), text: z.string() });
export type PreviewOut = z.output<typeof previewOut>;

/** Words as they stand in a form, not stored yet. */
export const draftPreviewIn = z.strictObject({
  channel: z.enum(TEMPLATE_CHANNELS).default('email'),
  ...words,
  donor: documentId,
  donation: documentId.optional(),
  language: language.optional(),
});
export type DraftPreviewIn = z.output<typeof draftPreviewIn>;

const oneTemplate = pathId('templateId');

export const templateContract = {
  find: operation({
    method: 'GET',
    path: '/templates',
    action: 'template.read',
    summary: { en: 'List message templates', fr: 'Lister les modèles de message' },
    params: organizationOnly,
    query: templateListQuery,
    body: nothing,
    answer: z.array(templateOut),
    isList: true,
  }),
  create: operation({
    method: 'POST',
    path: '/templates',
    action: 'template.create',
    summary: { en: 'Create a message template', fr: 'Créer un modèle de message' },
    params: organizationOnly,
    query: nothing,
    body: templateIn,
    answer: templateOut,
    status: 201,
  }),
  findOne: operation({
    method: 'GET',
    path: '/templates/:templateId',
    action: 'template.read',
    summary: { en: 'One message template', fr: 'Un modèle de message' },
    params: oneTemplate,
    query: nothing,
    body: nothing,
    answer: templateOut,
  }),
  update: operation({
    method: 'PATCH',
    path: '/templates/:templateId',
    action: 'template.update',
    summary: {
      en: 'Change a message template: each change is a new version',
      fr: 'Modifier un modèle de message : chaque changement est une nouvelle version',
    },
    params: oneTemplate,
    query: nothing,
    body: templateChange,
    answer: templateOut,
  }),
  delete: operation({
    method: 'DELETE',
    path: '/templates/:templateId',
    action: 'template.delete',
    summary: { en: 'Delete a message template; what was sent with it stays', fr: 'Supprimer un modèle de message; ce qui a été envoyé demeure' },
    params: oneTemplate,
    query: nothing,
    body: nothing,
    answer: z.null(),
    status: 204,
  }),
  draftPreviewFindOne: operation({
    method: 'POST',
    path: '/templates/preview',
    action: 'template.read',
    summary: {
      en: 'What a donor would read of words that are not stored yet; nothing is stored or sent',
      fr: 'Ce qu’un donateur lirait de mots pas encore enregistrés; rien n’est enregistré ni envoyé',
    },
    params: organizationOnly,
    query: nothing,
    body: draftPreviewIn,
    answer: previewOut,
  }),
  previewFindOne: operation({
    method: 'POST',
    path: '/templates/:templateId/preview',
    action: 'template.read',
    summary: { en: 'What a donor would read, in their language; nothing is sent', fr: 'Ce qu’un donateur lirait, dans sa langue; rien n’est envoyé' },
    params: oneTemplate,
    query: nothing,
    body: z.strictObject({ donor: documentId, donation: documentId.optional(), language: language.optional() }),
    answer: previewOut,
  }),
};
