import { checkPublishable } from '../../../../../../src/api/receipt/domain/wordings/check-publishable';
import { PLACEHOLDERS, PRESCRIBED, REQUIRED_FIELDS } from '../../../../../../src/api/receipt/domain/wordings/required-fields';
import { FIELD_NAMES, type ReceiptField, type Wording } from '../../../../../../src/api/receipt/domain/wordings/wording';

export type Words = Readonly<Partial<Record<ReceiptField, { readonly fr: string; readonly en: string }>>>;
export type WordName = `${ReceiptField}.${'fr' | 'en'}`;

/** One field of a wording, as the form shows it. */
export interface WordingField {
  readonly field: ReceiptField;
  readonly name: Readonly<Record<'fr' | 'en', string>>;
  readonly isRequired: boolean;
  /** The law prescribes every letter: it is shown, not changed. */
  readonly isPrescribed: boolean;
  /** What the sentence must hold, or it does not say what it is there for. */
  readonly placeholders: readonly string[];
}

const FIELDS = Object.keys(FIELD_NAMES).filter((name): name is ReceiptField => Object.hasOwn(FIELD_NAMES, name));

/** The fields of a jurisdiction's receipts, those the law asks for first; the others only where the wording has them. */
export function wordingFields(jurisdiction: Wording['jurisdiction'], words: Words): readonly WordingField[] {
  const required = REQUIRED_FIELDS[jurisdiction];
  const others = FIELDS.filter((field) => !required.includes(field) && words[field] !== undefined);
  return [...FIELDS.filter((field) => required.includes(field)), ...others].map((field) => ({
    field,
    name: FIELD_NAMES[field],
    isRequired: required.includes(field),
    isPrescribed: PRESCRIBED[jurisdiction][field] !== undefined,
    placeholders: PLACEHOLDERS[field] ?? [],
  }));
}

/** What stops a wording from being published, beside the field and language it is about. */
export function wordingMessages(jurisdiction: Wording['jurisdiction'], words: Words, language: 'fr' | 'en'): Readonly<Partial<Record<WordName, string>>> {
  const problems = checkPublishable({ version: '', jurisdiction, validFrom: '', words });
  return Object.fromEntries(
    problems.map(({ field, message }): [WordName, string] => {
      const isFrench = words[field] === undefined || words[field].fr.trim() === '' || words[field].en.trim() !== '';
      return [`${field}.${isFrench ? 'fr' : 'en'}`, message[language]];
    }),
  );
}
