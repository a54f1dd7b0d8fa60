import type { Choice } from '../../forms/fields';

export type FilterValues<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** One value a filter asks for. */
export interface FilterPart<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly input: 'choice' | 'date' | 'amount' | 'count' | 'text';
  /** Of an `input` by choice. */
  readonly choices?: readonly Choice[];
  /** Whether a value can stand in the address; the API refuses the others. */
  readonly isValue: (value: string) => boolean;
}

/** A filter as a person asks for it: one value, or a range with two ends. */
export interface AskedFilter<Name extends string> {
  readonly key: string;
  readonly label: string;
  readonly parts: readonly FilterPart<Name>[];
  /** The filter and its values in words: `gave $500 or more`. */
  readonly sentence: (values: FilterValues<Name>) => string;
  /** Only shown where the address has it; nobody can pick it here. */
  readonly isHidden?: boolean;
}
