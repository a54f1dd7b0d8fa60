import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { Choice } from '../forms/fields';
import { useWords } from '../hooks/useWords';

/** A select takes no empty value. */
const EVERYTHING = 'everything';

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
          value={value === '' ? EVERYTHING : value}
          onChange={(chosen) => onChange(chosen === EVERYTHING ? '' : String(chosen))}
        >
          <SingleSelectOption value={EVERYTHING}>{say('crm.list.everything', { what: label })}</SingleSelectOption>
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
