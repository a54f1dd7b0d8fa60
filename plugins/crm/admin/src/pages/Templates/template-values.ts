import type { Template, TemplateChange, TemplateDraft } from '../../../../shared/operations';

export const CHANNELS = ['email', 'sms', 'letter'] as const satisfies readonly Template['channel'][];
export const MESSAGE_CLASSES = ['receipt', 'transactional', 'fundraising', 'commercial'] as const satisfies readonly Template['messageClass'][];

export const WORDS = ['subjectFr', 'bodyFr', 'subjectEn', 'bodyEn'] as const;
export type WordsField = (typeof WORDS)[number];

export interface TemplateValues extends Readonly<Record<WordsField, string>> {
  readonly name: string;
  readonly channel: Template['channel'];
  readonly messageClass: Template['messageClass'];
}

export const NEW_TEMPLATE: TemplateValues = { name: '', channel: 'email', messageClass: 'fundraising', subjectFr: '', bodyFr: '', subjectEn: '', bodyEn: '' };

export function templateValues({ name, channel, messageClass, subjectFr, bodyFr, subjectEn, bodyEn }: Template): TemplateValues {
  return { name, channel, messageClass, subjectFr: subjectFr ?? '', bodyFr: bodyFr ?? '', subjectEn: subjectEn ?? '', bodyEn: bodyEn ?? '' };
}

export function templateDraft(values: TemplateValues): TemplateDraft {
  return { name: values.name, channel: values.channel, messageClass: values.messageClass, ...wordsOf(values) };
}

/** What a template is sent by stays what it was. */
export function templateChange(values: TemplateValues): TemplateChange {
  return { name: values.name, messageClass: values.messageClass, ...wordsOf(values) };
}

/** Only an e-mail has a subject. */
export function wordsOf({ channel, subjectFr, bodyFr, subjectEn, bodyEn }: TemplateValues): Record<WordsField, string> {
  const isEmail = channel === 'email';
  return { subjectFr: isEmail ? subjectFr : '', bodyFr, subjectEn: isEmail ? subjectEn : '', bodyEn };
}

/** The field a text would go into after a merge field is put where the cursor was. */
export function withInserted(text: string, start: number, end: number, inserted: string): { readonly text: string; readonly cursor: number } {
  const [from, to] = [Math.max(0, Math.min(start, text.length)), Math.max(0, Math.min(end, text.length))];
  return { text: `${text.slice(0, from)}${inserted}${text.slice(Math.max(from, to))}`, cursor: from + inserted.length };
}

/** A merge field as one writes it, with the filter that makes its value readable. */
export function placeholderOf(field: string): string {
  if (/(amount|totalDonated|totalThisYear|totalLastYear|lastDonationAmount)$/i.test(field)) return `{{ ${field} | money }}`;
  if (/(On|today)$/.test(field)) return `{{ ${field} | date }}`;
  return `{{ ${field} }}`;
}
