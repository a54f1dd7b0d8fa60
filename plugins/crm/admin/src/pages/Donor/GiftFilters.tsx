import { Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { DONATION_TYPES, PAYMENT_METHOD_TYPES, PAYMENT_STATUSES } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import type { GiftFilter, GiftFilterValues, GiftListState } from './gift-address';

const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: end;
`;

interface GiftFiltersProps {
  readonly state: GiftListState;
  readonly onChange: (filters: GiftFilterValues) => void;
}

/** Narrows a donor's gifts. */
export function GiftFilters({ state: { filters }, onChange }: GiftFiltersProps) {
  const say = useWords();
  const set = (filter: GiftFilter) => (value: string) => onChange({ ...filters, [filter]: value === '' ? undefined : value });
  const field = (filter: GiftFilter) => ({ name: filter, value: filters[filter] ?? '', onChange: set(filter) });
  const choice = { isClearable: true, placeholder: say('crm.gifts.filter.any') };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Row role="group" aria-label={say('crm.filter.group')}>
        <TextField {...field('from')} type="date" label={say('crm.gifts.filter.from')} />
        <TextField {...field('to')} type="date" label={say('crm.gifts.filter.to')} />
        <ChoiceField
          {...field('paymentStatus')}
          {...choice}
          label={say('crm.gift.status')}
          choices={PAYMENT_STATUSES.map((value) => ({ value, label: say(`crm.payment-status.${value}`) }))}
        />
        <ChoiceField
          {...field('donationType')}
          {...choice}
          label={say('crm.gift.type')}
          choices={DONATION_TYPES.map((value) => ({ value, label: say(`crm.donation-type.${value}`) }))}
        />
        <ChoiceField
          {...field('paymentMethodType')}
          {...choice}
          label={say('crm.gift.method')}
          choices={PAYMENT_METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))}
        />
        <ChoiceField
          {...field('receipted')}
          {...choice}
          label={say('crm.gift.receipt')}
          choices={[
            { value: 'true', label: say('crm.gifts.filter.receipted') },
            { value: 'false', label: say('crm.gifts.filter.not-receipted') },
          ]}
        />
      </Row>
      {filters.counted !== undefined && (
        <Flex>
          <Tag icon={<Cross aria-hidden />} label={say('crm.filter.remove', { filter: say('crm.gifts.filter.counted') })} onClick={() => set('counted')('')}>
            {say('crm.gifts.filter.counted')}
          </Tag>
        </Flex>
      )}
    </Flex>
  );
}
