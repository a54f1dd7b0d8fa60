import { today } from '../../../platform/civil-date';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { Organization } from '../../../platform/tenancy/scope';
import { displayName } from '../../donor/domain/display-name';
import { getDonorId } from '../../donor/services/manage-donors';
import type { TemplateOut } from '../contract';
import { cleanHtml, isHtml, withBreaks } from '../domain/message-html';
import type { MergeValues } from '../domain/merge-fields';
import { namesGift, renderTemplate } from '../domain/render-template';
import { findGiftValues, findMergeValues } from '../queries/find-merge-values';

/** As much of a template as is filled in; a draft has no more. */
export type TemplateWords = Pick<TemplateOut, 'name' | 'channel' | 'subjectFr' | 'subjectEn' | 'bodyFr' | 'bodyEn'>;

export interface Filling {
  /** Public ids. */
  readonly donor: string;
  readonly donation?: string | undefined;
  /** Instead of the donor's language. */
  readonly language?: Language | undefined;
}

export interface FilledTemplate {
  readonly language: Language;
  readonly subject: string | null;
  /** Clean HTML of an e-mail; plain text of anything else. */
  readonly content: string;
}

/**
 * Fills a template in for a donor, in the donor's language.
 * @throws CrmError NOT_FOUND; TEMPLATE_LANGUAGE_MISSING rather than another language than the donor's;
 * TEMPLATE_NEEDS_GIFT when it names one and none is given.
 */
export async function fillTemplate(organization: Organization, template: TemplateWords, filling: Filling): Promise<FilledTemplate> {
  const donorId = await getDonorId(organization, filling.donor);
  const stored = await findMergeValues(await readConnection(), organization.id, donorId);
  if (stored === undefined) throw new CrmError('NOT_FOUND');
  const language = filling.language ?? (stored.donor.language === 'en' ? 'en' : 'fr');
  const { subject, body } = wordsIn(template, language);
  if (filling.donation === undefined && [subject ?? '', body].some(namesGift)) throw new CrmError('TEMPLATE_NEEDS_GIFT');
  const values: MergeValues = {
    donor: { ...stored.donor, name: displayName(stored.names, language) },
    organization: stored.organization,
    today: today(organization.timezone),
    gift: await giftOf(organization, donorId, filling.donation),
  };
  return {
    language,
    subject: subject === null ? null : oneLine(renderTemplate(subject, values, language, 'text')),
    content: template.channel === 'email' ? emailBody(body, values, language) : renderTemplate(body, values, language, 'text'),
  };
}

/** The words of a template in a language. @throws CrmError TEMPLATE_LANGUAGE_MISSING */
function wordsIn({ name, channel, subjectFr, subjectEn, bodyFr, bodyEn }: TemplateWords, language: Language): { subject: string | null; body: string } {
  const subject = language === 'fr' ? subjectFr : subjectEn;
  const body = language === 'fr' ? bodyFr : bodyEn;
  if (body === null || (channel === 'email' && subject === null)) throw new CrmError('TEMPLATE_LANGUAGE_MISSING', { name, language });
  return { subject, body };
}

async function giftOf(organization: Organization, donorId: number, donation: string | undefined): Promise<MergeValues['gift']> {
  if (donation === undefined) return null;
  const gift = await findGiftValues(await readConnection(), organization.id, donorId, donation);
  if (gift === undefined) throw new CrmError('INVALID_REFERENCE', { field: 'donation' });
  return gift;
}

/** Values are escaped while they are filled in; cleaned after, so that no value and no word of the template can act. */
function emailBody(body: string, values: MergeValues, language: Language): string {
  const filled = renderTemplate(body, values, language, 'html');
  return cleanHtml(isHtml(body) ? filled : withBreaks(filled));
}

/** A subject is one line: a line end in a name would begin another header. */
function oneLine(subject: string): string {
  return subject.replaceAll(/\s+/g, ' ').trim();
}
