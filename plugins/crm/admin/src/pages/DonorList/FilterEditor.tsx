import { Box, Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { DonorFilter } from '../../../../shared/donors';
import { ChoiceField, TextField } from '../../forms/fields';
import { parseAmount } from '../../format/amounts';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { asFilter, isValue, kindOf, OFFERED } from './filters';
import type { FilterWords } from './useFilterWords';

interface FilterEditorProps {
  readonly words: FilterWords;
  readonly onApply: (filter: DonorFilter, value: string) => void;
}

/** Picks a filter and its value. */
export function FilterEditor({ words, onApply }: FilterEditorProps) {
  const say = useWords();
  const { language } = useFormats();
  const { can } = useOrganization();
  const [filter, setFilter] = useState<DonorFilter>('lifecycle');
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const kind = kindOf(filter);
  const offered = OFFERED.filter((name) => kindOf(name) !== 'member' || can('member.read'));

  const apply = (): void => {
    const amount = kind === 'amount' ? parseAmount(text, language) : undefined;
    const value = kind === 'amount' ? (amount?.toString() ?? '') : text.trim();
    if (isValue(filter, value)) onApply(filter, value);
    else setRefused(true);
  };
  const common = { name: 'filterValue', label: say('crm.filter.value'), value: text, message: isRefused ? say('crm.filter.refused') : undefined };
  const change = (value: string): void => {
    setText(value);
    setRefused(false);
  };

  return (
    <Box padding={4} width="32rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ChoiceField
            name="filterName"
            label={say('crm.filter.field')}
            value={filter}
            choices={offered.map((name) => ({ value: name, label: say(`crm.filter.name.${name}`) }))}
            onChange={(name) => {
              setFilter(asFilter(name) ?? filter);
              change('');
            }}
          />
          {kind === 'date' || kind === 'amount' || kind === 'text' || kind === 'count' ? (
            <TextField
              {...common}
              type={kind === 'date' ? 'date' : 'text'}
              inputMode={kind === 'amount' ? 'decimal' : kind === 'count' ? 'numeric' : undefined}
              onChange={change}
            />
          ) : (
            <ChoiceField {...common} choices={words.choices(filter)} onChange={change} />
          )}
          <Button type="submit" fullWidth>
            {say('crm.filter.apply')}
          </Button>
        </Flex>
      </form>
    </Box>
  );
}
