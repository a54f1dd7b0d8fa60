import { Field, MultiSelect, MultiSelectOption, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Choice } from '../../../forms/fields';
import { useWords } from '../../../hooks/useWords';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  readonly children?: ReactNode;
}

/** A choice in the row of a rule: its label is for screen readers, since the row reads as a sentence. */
export function Select({ label, value, choices, onChange }: SelectProps) {
  const say = useWords();
  return (
    <Field.Root width="100%">
      <SingleSelect
        size="S"
        aria-label={label}
        placeholder={say('crm.form.choose')}
        value={choices.some((choice) => choice.value === value) ? value : null}
        onChange={(chosen) => onChange(String(chosen))}
      >
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface SelectManyProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several of a short list. */
export function SelectMany({ label, values, choices, onChange }: SelectManyProps) {
  const say = useWords();
  return (
    <Field.Root width="100%">
      <MultiSelect
        size="S"
        aria-label={label}
        placeholder={say('crm.form.choose')}
        value={[...values]}
        onChange={(chosen: string[]) => onChange(chosen)}
        withTags
      >
        {choices.map((choice) => (
          <MultiSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
    </Field.Root>
  );
}
