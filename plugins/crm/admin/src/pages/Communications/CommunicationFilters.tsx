import { Box, Flex, TextButton } from '@strapi/design-system';
import { TextField } from '../../forms/fields';
import { ListFilter } from '../../components/ListFilter';
import { useWords } from '../../hooks/useWords';
import { MESSAGE_CLASSES } from '../Templates/template-values';
import { DELIVERY_STATES, DIRECTIONS, TYPES } from './communication-names';

export type CommunicationFilter = 'type' | 'direction' | 'deliveryStatus' | 'messageClass' | 'from' | 'to';
export type CommunicationFilterValues = Readonly<Partial<Record<CommunicationFilter, string>>>;

interface CommunicationFiltersProps {
  readonly filters: CommunicationFilterValues;
  readonly onChange: (filters: CommunicationFilterValues) => void;
}

/** Which way, how, of what kind, how far and when. */
export function CommunicationFilters({ filters, onChange }: CommunicationFiltersProps) {
  const say = useWords();
  const put = (name: CommunicationFilter, value: string): void => onChange({ ...filters, [name]: value === '' ? undefined : value });
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      <ListFilter
        label={say('crm.communication.type')}
        value={filters.type ?? ''}
        choices={TYPES.map((value) => ({ value, label: say(`crm.communication-type.${value}`) }))}
        onChange={(value) => put('type', value)}
      />
      <ListFilter
        label={say('crm.communication.direction')}
        value={filters.direction ?? ''}
        choices={DIRECTIONS.map((value) => ({ value, label: say(`crm.direction.${value}`) }))}
        onChange={(value) => put('direction', value)}
      />
      <ListFilter
        label={say('crm.work.state')}
        value={filters.deliveryStatus ?? ''}
        choices={DELIVERY_STATES.map((value) => ({ value, label: say(`crm.delivery.${value}`) }))}
        onChange={(value) => put('deliveryStatus', value)}
      />
      <ListFilter
        label={say('crm.template.class')}
        value={filters.messageClass ?? ''}
        choices={MESSAGE_CLASSES.map((value) => ({ value, label: say(`crm.message-class.${value}`) }))}
        onChange={(value) => put('messageClass', value)}
      />
      <Box width="16rem" paddingBottom={4}>
        <TextField
          name="from"
          type="date"
          label={say('crm.period.from')}
          value={filters.from ?? ''}
          max={filters.to}
          onChange={(value) => put('from', value)}
        />
      </Box>
      <Box width="16rem" paddingBottom={4}>
        <TextField name="to" type="date" label={say('crm.period.to')} value={filters.to ?? ''} onChange={(value) => put('to', value)} />
      </Box>
      {Object.values(filters).some((value) => value !== undefined) && (
        <Box paddingBottom={5}>
          <TextButton onClick={() => onChange({})}>{say('crm.filter.clear')}</TextButton>
        </Box>
      )}
    </Flex>
  );
}
