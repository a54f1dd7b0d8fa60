import { Typography } from '@strapi/design-system';
import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { Batch } from '../../../../shared/gift-batches';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import type { EnteredTotals } from './entry-rows';

/** Entered − expected. */
export function differenceOf({ expectedCount, expectedTotal }: Batch, { count, cents }: EnteredTotals): EnteredTotals {
  return { count: count - expectedCount, cents: cents - toCents(expectedTotal) };
}

/** The control totals: what the slip says, what was entered, and what is between them, while one types. */
export function BatchTotals({ batch, entered }: { readonly batch: Batch; readonly entered: EnteredTotals }) {
  const say = useWords();
  const { money } = useFormats();
  const { expectedCount, expectedTotal, currency } = batch;
  const difference = differenceOf(batch, entered);
  const isEven = difference.count === 0 && difference.cents === 0;
  const sum = (count: number, amount: number): string => say('crm.batch.sum', { count, amount: money(amount, currency) });
  return (
    <HeaderFigureRow
      figures={[
        { label: say('crm.batch.expected'), value: sum(expectedCount, expectedTotal) },
        { label: say('crm.batch.entered'), value: sum(entered.count, fromCents(entered.cents)) },
        {
          label: say('crm.batch.difference'),
          value: (
            <Typography variant="beta" tag="span" textColor={isEven ? 'success600' : 'danger600'} data-difference={isEven ? 'none' : 'some'}>
              {isEven ? say('crm.batch.no-difference') : sum(difference.count, fromCents(difference.cents))}
            </Typography>
          ),
        },
      ]}
    />
  );
}
