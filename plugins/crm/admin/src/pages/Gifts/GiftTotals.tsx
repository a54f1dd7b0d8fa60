import { Typography } from '@strapi/design-system';
import type { DonationTotals } from '../../../../shared/donations';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { Loaded, type Reading } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';

/** What the gifts of the list come to, whatever page one is on. */
export function GiftTotals({ reading }: { readonly reading: Reading<DonationTotals> }) {
  return (
    <Loaded reading={reading} rows={1}>
      {(totals) => <Totals totals={totals} />}
    </Loaded>
  );
}

function Totals({ totals: { currency, gifts, isCapped, countedGifts, countedAmount, averageAmount } }: { readonly totals: DonationTotals }) {
  const say = useWords();
  const { number } = useFormats();
  if (isCapped) return <Typography textColor="neutral600">{say('crm.gifts.totals.capped', { count: gifts })}</Typography>;
  return (
    <HeaderFigureRow
      figures={[
        { label: say('crm.gifts.totals.amount'), value: <Money amount={countedAmount ?? 0} currency={currency} />, note: say('crm.gifts.totals.amount-note') },
        { label: say('crm.gifts.totals.gifts'), value: number(gifts), note: say('crm.gifts.totals.counted', { count: countedGifts ?? 0 }) },
        { label: say('crm.gifts.totals.average'), value: averageAmount === null ? '–' : <Money amount={averageAmount} currency={currency} /> },
      ]}
    />
  );
}
