import { Box, Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { SOFT_CREDIT_TYPES } from '../../../../shared/vocabulary';
import { DonorPicker } from '../../components/DonorPicker';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import type { GiftSectionProps } from './gift-field-of';
import type { CreditValues } from './gift-values';

const MOST = 10;

/** Who else is credited for the gift; a credit is never receipted. */
export function GiftFormCredits({ form }: GiftSectionProps) {
  const say = useWords();
  const { softCredits, amount } = form.values;
  const set = (credits: readonly CreditValues[]): void => form.set('softCredits', credits);
  const change = (index: number, part: Partial<CreditValues>): void => set(softCredits.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Field.Root name="softCredits" error={form.messages.softCredits} data-field="softCredits" width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('crm.credit.hint')}</Typography>
        {softCredits.map((credit, index) => (
          <Flex key={index} direction="column" alignItems="stretch" gap={3} paddingBottom={3}>
            <DonorPicker
              name={`credit-donor-${index}`}
              label={say('crm.credit.donor-number', { number: index + 1 })}
              donor={credit.donor}
              onPick={(donor) => change(index, { donor })}
            />
            <Flex gap={3} alignItems="flex-end" wrap="wrap">
              <Box flex="2" minWidth="16rem">
                <ChoiceField
                  name={`credit-type-${index}`}
                  label={say('crm.credit.type-number', { number: index + 1 })}
                  value={credit.type}
                  choices={SOFT_CREDIT_TYPES.map((value) => ({ value, label: say(`crm.credit.type.${value}`) }))}
                  onChange={(type) => change(index, { type })}
                />
              </Box>
              <Box flex="1" minWidth="10rem">
                <TextField
                  name={`credit-amount-${index}`}
                  inputMode="decimal"
                  maxLength={20}
                  label={say('crm.credit.amount-number', { number: index + 1 })}
                  value={credit.amount}
                  onChange={(value) => change(index, { amount: value })}
                />
              </Box>
              <Box paddingBottom={1}>
                <IconButton
                  variant="ghost"
                  label={say('crm.credit.remove-number', { number: index + 1 })}
                  onClick={() => set(softCredits.filter((_credit, at) => at !== index))}
                >
                  <Trash />
                </IconButton>
              </Box>
            </Flex>
          </Flex>
        ))}
        <Box>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus />}
            disabled={softCredits.length >= MOST}
            onClick={() => set([...softCredits, { donor: undefined, type: 'household', amount }])}
          >
            {say('crm.credit.add')}
          </Button>
        </Box>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}
