import type { Language } from '../../../platform/errors/messages';
import { OPERATORS_OF, type FieldType, type Operator, type RelatedOperator } from './operators';

export const FAMILIES = ['donor', 'figures', 'gifts', 'belongs', 'recurring', 'messages', 'consent'] as const;
export type Family = (typeof FAMILIES)[number];

export const REFERENCES = ['tag', 'segment', 'campaign', 'household', 'member', 'fund'] as const;
export type Reference = (typeof REFERENCES)[number];

export type Label = Readonly<Record<Language, string>>;

export interface Option {
  readonly value: string;
  readonly label: Label;
}

/** Something that may be asked: one entry of the catalogue, as data. */
export interface Field {
  readonly name: string;
  readonly family: Family;
  readonly type: FieldType;
  readonly label: Label;
  readonly operators: readonly (Operator | RelatedOperator)[];
  /** The only values of a choice. */
  readonly options?: readonly Option[];
  /** What a value is the public id of. */
  readonly reference?: Reference;
  /** What may be asked of the related rows. */
  readonly where?: readonly Field[];
}

type Extra = Pick<Field, 'options' | 'reference' | 'where'> & { readonly operators?: Field['operators'] };

/** A field; its operators are those of its type unless it says otherwise. */
export function field(family: Family, name: string, type: FieldType, en: string, fr: string, extra: Extra = {}): Field {
  return { name, family, type, label: { fr, en }, operators: OPERATORS_OF[type], ...extra };
}

export function option(value: string, en: string, fr: string): Option {
  return { value, label: { fr, en } };
}
