import { Box, Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { ChoiceField, TextField } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useFundsQuery } from '../../services/funds';
import type { GiftSectionProps } from './gift-field-of';
import { withRest } from './gift-splits';
import type { SplitValues } from './gift-values';
import { optionsOf } from './options-of';
import { SplitRemainder } from './SplitRemainder';

const MOST_PARTS = 20;

/** A gift that goes to several funds: the parts, and what is left to give. */
export function GiftFormSplits({ form }: GiftSectionProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization, can } = useOrganization();
  const { data: funds = [] } = useFundsQuery({ organization: organization.documentId }, { skip: !can('fund.read') });
  const { fund, splits } = form.values;
  const set = (next: readonly SplitValues[]): void => {
    // One part alone is no split: its fund is the gift's.
    form.set('fund', next.length === 1 ? (next[0]?.fund ?? '') : fund);
    form.set('splits', next.length === 1 ? [] : next);
  };
  const change = (index: number, part: Partial<SplitValues>): void =>
    form.set(
      'splits',
      splits.map((one, at) => (at === index ? { ...one, ...part } : one)),
    );
  const add = (): void => form.set('splits', splits.length === 0 ? [{ fund, amount: '' }, EMPTY] : [...splits, EMPTY]);
  if (funds.length === 0) return <Typography textColor="neutral600">{say('crm.gift.split.no-funds')}</Typography>;
  return (
    <Field.Root name="splits" error={form.messages.splits} data-field="splits" width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('crm.gift.split.hint')}</Typography>
        {splits.map((part, index) => (
          <Flex key={index} gap={3} alignItems="flex-end" wrap="wrap">
            <Box flex="2" minWidth="16rem">
              <ChoiceField
                name={`split-fund-${index}`}
                label={say('crm.gift.split.fund', { number: index + 1 })}
                value={part.fund}
                choices={optionsOf(funds, part.fund)}
                onChange={(chosen) => change(index, { fund: chosen })}
              />
            </Box>
            <Box flex="1" minWidth="10rem">
              <TextField
                name={`split-amount-${index}`}
                inputMode="decimal"
                maxLength={20}
                label={say('crm.gift.split.amount', { number: index + 1 })}
                value={part.amount}
                onChange={(amount) => change(index, { amount })}
              />
            </Box>
            <Box paddingBottom={1}>
              <IconButton
                variant="ghost"
                label={say('crm.gift.split.remove', { number: index + 1 })}
                onClick={() => set(splits.filter((_part, at) => at !== index))}
              >
                <Trash />
              </IconButton>
            </Box>
          </Flex>
        ))}
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Button variant="tertiary" size="S" startIcon={<Plus />} disabled={splits.length >= MOST_PARTS} onClick={add}>
            {say(splits.length === 0 ? 'crm.gift.split.start' : 'crm.gift.split.add')}
          </Button>
          {splits.length > 0 && (
            <SplitRemainder
              split={form.values}
              currency={form.values.currency}
              onRest={() => form.set('splits', withRest(form.values, splits.length - 1, language))}
            />
          )}
        </Flex>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

const EMPTY: SplitValues = { fund: '', amount: '' };
