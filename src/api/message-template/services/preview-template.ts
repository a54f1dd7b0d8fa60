import type { Organization } from '../../../platform/tenancy/scope';
import type { DraftPreviewIn, PreviewOut, TemplateOut } from '../contract';
import { textOfHtml } from '../domain/message-html';
import { fillTemplate, type Filling, type TemplateWords } from './fill-template';
import { refuseWords } from './keep-template-rules';

/** What a donor would read. @throws CrmError, as fillTemplate */
export function previewTemplate(organization: Organization, template: TemplateOut, filling: Filling): Promise<PreviewOut> {
  return shown(organization, template, filling);
}

/**
 * The same of words that stand in a form: what would refuse to be stored refuses to be shown.
 * @throws CrmError TEMPLATE_UNKNOWN_FIELDS, TEMPLATE_UNREADABLE; as fillTemplate
 */
export async function previewDraft(organization: Organization, { donor, donation, language, channel, ...given }: DraftPreviewIn): Promise<PreviewOut> {
  const { subjectFr = null, subjectEn = null, bodyFr = null, bodyEn = null } = given;
  const words = { subjectFr, subjectEn, bodyFr, bodyEn };
  for (const field of ['subjectFr', 'subjectEn', 'bodyFr', 'bodyEn'] as const) refuseWords(field, words[field] ?? '');
  return shown(organization, { name: '–', channel, ...words }, { donor, donation, language });
}

async function shown(organization: Organization, template: TemplateWords, filling: Filling): Promise<PreviewOut> {
  const { language, subject, content } = await fillTemplate(organization, template, filling);
  return { language, subject, body: content, text: template.channel === 'email' ? textOfHtml(content) : content };
}
