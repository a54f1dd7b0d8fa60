import { Button, Flex, Popover, Tag, TextButton } from '@strapi/design-system';
import { Cross, Filter } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';
import { FilterEditor } from './FilterEditor';
import type { AskedFilter, FilterValues } from './asked-filter';

interface FilterBarProps<Name extends string> {
  readonly asked: readonly AskedFilter<Name>[];
  readonly filters: FilterValues<Name>;
  readonly onChange: (filters: FilterValues<Name>) => void;
}

/** The filters of a list as sentences one can take away, and the way to add one. */
export function FilterBar<Name extends string>({ asked, filters, onChange }: FilterBarProps<Name>) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const set = asked.filter(({ parts }) => parts.some(({ name }) => filters[name] !== undefined));
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
            asked={asked.filter(({ isHidden }) => isHidden !== true)}
            onApply={(filter, values) => {
              onChange({ ...without(filters, filter), ...values });
              setOpen(false);
            }}
          />
        </Popover.Content>
      </Popover.Root>
      {set.map((filter) => {
        const sentence = filter.sentence(filters);
        return (
          <Tag
            key={filter.key}
            icon={<Cross aria-hidden />}
            label={say('crm.filter.remove', { filter: sentence })}
            onClick={() => onChange(without(filters, filter))}
          >
            {sentence}
          </Tag>
        );
      })}
      {set.length > 1 && (
        <TextButton onClick={() => onChange(asked.reduce((left, filter) => without(left, filter), filters))}>{say('crm.filter.clear')}</TextButton>
      )}
    </Flex>
  );
}

function without<Name extends string>(filters: FilterValues<Name>, { parts }: AskedFilter<Name>): FilterValues<Name> {
  const left = { ...filters };
  for (const { name } of parts) delete left[name];
  return left;
}
