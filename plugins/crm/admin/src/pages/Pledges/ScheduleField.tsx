import { Box, Button, Field, Flex, IconButton, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useState } from 'react';
import { ChoiceField, TextField } from '../../forms/fields';
import { parseAmount } from '../../format/amounts';
import { todayIn } from '../../format/dates';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { equalParts, monthsAfter, scheduledTotal, type DueValues } from './pledge-values';

const MOST_PARTS = 240;

interface ScheduleFieldProps {
  /** The pledge's amount, as typed. */
  readonly amount: string;
  readonly schedule: readonly DueValues[];
  readonly message: string | undefined;
  readonly onChange: (schedule: readonly DueValues[]) => void;
}

/** When a pledge comes in: spread in equal parts with one press, or date by date; or whenever it comes. */
export function ScheduleField({ amount, schedule, message, onChange }: ScheduleFieldProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const change = (index: number, part: Partial<DueValues>): void => onChange(schedule.map((due, at) => (at === index ? { ...due, ...part } : due)));
  const last = schedule.at(-1)?.dueOn ?? '';
  const next = last === '' ? todayIn(organization.timezone) : monthsAfter(last, 1);

  return (
    <Field.Root name="schedule" error={message} data-field="schedule" width="100%">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{say('crm.pledge.schedule-hint')}</Typography>
        <Spread amount={amount} onSpread={onChange} />
        {schedule.map((due, index) => (
          <Flex key={index} gap={3} alignItems="flex-end">
            <Box flex="1">
              <TextField
                name={`dueOn-${index}`}
                type="date"
                label={say('crm.pledge.due-on', { number: index + 1 })}
                value={due.dueOn}
                onChange={(dueOn) => change(index, { dueOn })}
              />
            </Box>
            <Box flex="1">
              <TextField
                name={`amount-${index}`}
                inputMode="decimal"
                label={say('crm.pledge.part', { number: index + 1 })}
                maxLength={20}
                value={due.amount}
                onChange={(part) => change(index, { amount: part })}
              />
            </Box>
            <Box paddingBottom={1}>
              <IconButton
                variant="ghost"
                label={say('crm.pledge.remove-part', { number: index + 1 })}
                onClick={() => onChange(schedule.filter((_due, at) => at !== index))}
              >
                <Trash />
              </IconButton>
            </Box>
          </Flex>
        ))}
        <Flex justifyContent="space-between" gap={3} wrap="wrap">
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus />}
            disabled={schedule.length >= MOST_PARTS}
            onClick={() => onChange([...schedule, { dueOn: next, amount: '' }])}
          >
            {say('crm.pledge.add-part')}
          </Button>
          {schedule.length > 0 && (
            <Typography variant="pi" textColor="neutral700" role="status">
              {say('crm.pledge.scheduled', { amount: money(scheduledTotal(schedule, language), organization.defaultCurrency) })}
            </Typography>
          )}
        </Flex>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

function Spread({ amount, onSpread }: { readonly amount: string; readonly onSpread: (schedule: readonly DueValues[]) => void }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [count, setCount] = useState('12');
  const [months, setMonths] = useState('1');
  const [first, setFirst] = useState(() => todayIn(organization.timezone));
  const total = parseAmount(amount, language);
  const parts = Number(count);
  const isPossible = total !== undefined && total > 0 && Number.isInteger(parts) && parts >= 1 && parts <= Math.min(MOST_PARTS, total * 100) && first !== '';
  return (
    <Flex gap={3} alignItems="flex-end" wrap="wrap">
      <Box width="9rem">
        <TextField name="parts" inputMode="numeric" label={say('crm.pledge.parts')} maxLength={3} value={count} onChange={setCount} />
      </Box>
      <Box width="16rem">
        <ChoiceField
          name="months"
          label={say('crm.pledge.every')}
          value={months}
          choices={[
            { value: '1', label: say('crm.pledge.monthly') },
            { value: '3', label: say('crm.pledge.quarterly') },
            { value: '12', label: say('crm.pledge.yearly') },
          ]}
          onChange={setMonths}
        />
      </Box>
      <Box width="17rem">
        <TextField name="first" type="date" label={say('crm.pledge.first')} value={first} onChange={setFirst} />
      </Box>
      <Button
        variant="secondary"
        disabled={!isPossible}
        onClick={() => total !== undefined && onSpread(equalParts(total, parts, first, Number(months), language))}
      >
        {say('crm.pledge.spread')}
      </Button>
    </Flex>
  );
}
