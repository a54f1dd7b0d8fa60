import { Button, Flex, Popover, Tag, TextButton } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import { useState } from 'react';
import type { DonorFilter } from '../../../../shared/donors';
import { useWords } from '../../hooks/useWords';
import { FilterEditor } from './FilterEditor';
import { OFFERED } from './filters';
import type { DonorFilters as Filters } from './list-address';
import { useFilterWords } from './useFilterWords';

interface DonorFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The filters of the list as sentences one can take away, and the way to add one. */
export function DonorFilters({ filters, onChange }: DonorFiltersProps) {
  const say = useWords();
  const words = useFilterWords();
  const [isOpen, setOpen] = useState(false);
  const set = OFFERED.concat('segment').flatMap((filter) => {
    const value = filters[filter];
    return value === undefined ? [] : [{ filter, value }];
  });
  const without = (gone: DonorFilter): Filters => Object.fromEntries(Object.entries(filters).filter(([name]) => name !== gone));

  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={say('crm.filter.group')}>
      <Popover.Root open={isOpen} onOpenChange={setOpen}>
        <Popover.Trigger>
          <Button variant="tertiary" startIcon={<Filter />}>
            {say('crm.filter.add')}
          </Button>
        </Popover.Trigger>
        <Popover.Content align="start" sideOffset={4}>
          <FilterEditor
            words={words}
            onApply={(filter, value) => {
              onChange({ ...filters, [filter]: value });
              setOpen(false);
            }}
          />
        </Popover.Content>
      </Popover.Root>
      {set.map(({ filter, value }) => {
        const sentence = words.sentence(filter, value);
        return (
          <Tag key={filter} icon={<Cross aria-hidden />} label={say('crm.filter.remove', { filter: sentence })} onClick={() => onChange(without(filter))}>
            {sentence}
          </Tag>
        );
      })}
      {set.length > 1 && <TextButton onClick={() => onChange({})}>{say('crm.filter.clear')}</TextButton>}
    </Flex>
  );
}
