import { Box, Button, Flex, TextButton } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { ChoiceField, TextField, type Choice } from '../../forms/fields';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useWords } from '../../hooks/useWords';
import { partsOf } from '../Members/permission-table';

const NAMES = ['subject', 'actor', 'action', 'from', 'to'] as const;
export type AuditFilter = (typeof NAMES)[number];
export type AuditFilterValues = Readonly<Partial<Record<AuditFilter, string>>>;

interface AuditFiltersProps {
  readonly filters: AuditFilterValues;
  readonly onChange: (filters: AuditFilterValues) => void;
}

const RESOURCE = /^crm\.resource\./;

/** What the log tells of; `donation` stands for whatever is done to gifts. A link may name one deed alone. */
function useDeeds(asked: string | undefined): Choice[] {
  const say = useWords();
  const known = useKnownWords();
  const { messages, locale } = useIntl();
  const all = Object.keys(messages)
    .filter((id) => RESOURCE.test(id))
    .map((id) => ({ value: id.replace(RESOURCE, ''), label: known(id) ?? id }))
    .sort((one, other) => one.label.localeCompare(other.label, locale));
  if (asked === undefined || all.some(({ value }) => value === asked)) return all;
  const { resource, verb } = partsOf(asked);
  const label = say('crm.audit.deed', { what: known(`crm.resource.${resource}`) ?? resource, deed: known(`crm.verb.${verb}`) ?? verb });
  return [{ value: asked, label }, ...all];
}

/** What, by whom, and when: all of it in the address once asked. */
export function AuditFilters({ filters, onChange }: AuditFiltersProps) {
  const say = useWords();
  const [typed, setTyped] = useState<AuditFilterValues>(filters);
  const deeds = useDeeds(typed.action);
  // The address changed by other means: the back button, a link, an entry that was pressed.
  useEffect(() => setTyped(filters), [filters]);
  const apply = (): void => onChange(Object.fromEntries(NAMES.flatMap((name) => (typed[name]?.trim() ? [[name, typed[name]?.trim()]] : []))));
  const text = (name: AuditFilter) => ({
    name,
    label: say(`crm.audit.${name}`),
    value: typed[name] ?? '',
    maxLength: 200,
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Flex gap={3} alignItems="flex-end" wrap="wrap" paddingBottom={5}>
        <Box flex="1" minWidth="18rem">
          <TextField {...text('actor')} />
        </Box>
        <Box flex="1" minWidth="18rem">
          <TextField {...text('subject')} />
        </Box>
        <Box flex="1" minWidth="18rem">
          <ChoiceField {...text('action')} choices={deeds} isClearable placeholder={say('crm.audit.any')} />
        </Box>
        <Box width="16rem">
          <TextField {...text('from')} type="date" />
        </Box>
        <Box width="16rem">
          <TextField {...text('to')} type="date" />
        </Box>
        <Button type="submit" size="L" variant="secondary" startIcon={<Filter />}>
          {say('crm.filter.apply')}
        </Button>
        {Object.keys(filters).length > 0 && <TextButton onClick={() => onChange({})}>{say('crm.filter.clear')}</TextButton>}
      </Flex>
    </form>
  );
}
