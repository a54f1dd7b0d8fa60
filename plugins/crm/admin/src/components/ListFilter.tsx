import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Choice } from '../forms/fields';
import { useWords } from '../hooks/useWords';

interface ListFilterProps {
  readonly label: string;
  /** Empty for everything. */
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}

/** Narrows a list to one choice, or to none. */
export function ListFilter({ label, value, choices, onChange }: ListFilterProps) {
  const say = useWords();
  return (
    <Box minWidth="18rem" paddingBottom={4}>
      <Field.Root width="100%">
        <SingleSelect
          size="S"
          aria-label={label}
          placeholder={label}
          value={value === '' ? null : value}
          onChange={(chosen) => onChange(String(chosen))}
          onClear={() => onChange('')}
          clearLabel={say('crm.action.clear')}
        >
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
