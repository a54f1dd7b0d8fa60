import { PLACEHOLDERS, PRESCRIBED, REQUIRED_FIELDS } from './required-fields';
import { FIELD_NAMES, type ReceiptField, type Texts, type Wording } from './wording';

export interface TemplateProblem {
  readonly field: ReceiptField;
  readonly reason: 'missing' | 'not_prescribed_words' | 'missing_placeholder';
  /** What to say to staff, in both languages. */
  readonly message: Texts;
}

/** Why a template cannot be published; an empty list says that it can. */
export function checkPublishable(template: Wording): TemplateProblem[] {
  // Also what the law does not ask for is said in both languages, or not at all.
  return [...new Set([...REQUIRED_FIELDS[template.jurisdiction], ...fieldsOf(template)])].flatMap((field) => {
    const reason = problemOf(template, field);
    return reason === undefined ? [] : [{ field, reason, message: messageOf(field, reason) }];
  });
}

const fieldsOf = ({ words }: Wording): ReceiptField[] => Object.keys(words).filter((name): name is ReceiptField => Object.hasOwn(FIELD_NAMES, name));

function problemOf(template: Wording, field: ReceiptField): TemplateProblem['reason'] | undefined {
  const words = template.words[field];
  if (words === undefined || words.fr.trim() === '' || words.en.trim() === '') return 'missing';
  const prescribed = PRESCRIBED[template.jurisdiction][field];
  if (prescribed !== undefined && (words.fr !== prescribed.fr || words.en !== prescribed.en)) return 'not_prescribed_words';
  const lacksOne = PLACEHOLDERS[field]?.some((placeholder) => !words.fr.includes(placeholder) || !words.en.includes(placeholder));
  return lacksOne ? 'missing_placeholder' : undefined;
}

function messageOf(field: ReceiptField, reason: TemplateProblem['reason']): Texts {
  const name = FIELD_NAMES[field];
  switch (reason) {
    case 'missing':
      return { fr: `Il manque, en français ou en anglais : ${name.fr}.`, en: `Missing in French or in English: ${name.en}.` };
    case 'not_prescribed_words':
      return { fr: `Les mots prescrits par la loi ont été changés : ${name.fr}.`, en: `The words prescribed by law were changed: ${name.en}.` };
    case 'missing_placeholder': {
      const needed = (PLACEHOLDERS[field] ?? []).join(', ');
      return { fr: `Le texte doit contenir ${needed} : ${name.fr}.`, en: `The text must contain ${needed}: ${name.en}.` };
    }
  }
}
