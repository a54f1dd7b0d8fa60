import type { DonorOut } from '../../../../shared/donors';
import { FigureCard, FigureGrid } from '../../components/FigureCard';
import { Money } from '../../components/Money';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';

/** The three figures that matter; each leads to the gifts behind it. */
export function HeaderFigures({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { longDate, money } = useFormats();
  const gifts = paths.donor(donor.documentId, 'donations');
  const { lastDonationOn, currency } = donor;
  return (
    <FigureGrid>
      <FigureCard label={say('crm.donor.totalDonated')} to={`${gifts}?counted=true`} note={say('crm.donor.gift-count', { count: donor.donationCount })}>
        <Money amount={donor.totalDonated} currency={currency} />
      </FigureCard>
      <FigureCard label={say('crm.donor.last-gift')} to={gifts} note={lastDonationOn === null ? say('crm.donor.no-gift') : longDate(lastDonationOn)}>
        {lastDonationOn === null ? '–' : <Money amount={donor.lastDonationAmount} currency={currency} />}
      </FigureCard>
      <FigureCard
        label={say('crm.donor.totalThisYear')}
        to={`${gifts}?counted=true`}
        note={say('crm.donor.last-year', { amount: money(donor.totalLastYear, currency) })}
      >
        <Money amount={donor.totalThisYear} currency={currency} />
      </FigureCard>
    </FigureGrid>
  );
}
