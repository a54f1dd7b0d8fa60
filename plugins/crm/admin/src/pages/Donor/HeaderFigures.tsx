import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DonorOut } from '../../../../shared/donors';
import { Money } from '../../components/Money';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  margin: 0;
  dd {
    margin: 0;
  }
`;

const FigureLink = styled(NavLink)`
  color: inherit;
  text-decoration: none;
  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;

/** The three figures that matter; each leads to the gifts behind it. */
export function HeaderFigures({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { longDate } = useFormats();
  const gifts = paths.donor(donor.documentId, 'donations');
  const { lastDonationOn, currency } = donor;
  return (
    <Grid>
      <Figure label={say('crm.donor.totalDonated')} to={`${gifts}?counted=true`} note={say('crm.donor.gift-count', { count: donor.donationCount })}>
        <Money amount={donor.totalDonated} currency={currency} />
      </Figure>
      <Figure label={say('crm.donor.last-gift')} to={gifts} note={lastDonationOn === null ? say('crm.donor.no-gift') : longDate(lastDonationOn)}>
        {lastDonationOn === null ? '–' : <Money amount={donor.lastDonationAmount} currency={currency} />}
      </Figure>
      <Figure label={say('crm.donor.totalThisYear')} to={`${gifts}?counted=true`} note={<LastYear donor={donor} />}>
        <Money amount={donor.totalThisYear} currency={currency} />
      </Figure>
    </Grid>
  );
}

function LastYear({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { money } = useFormats();
  return <>{say('crm.donor.last-year', { amount: money(donor.totalLastYear, donor.currency) })}</>;
}

interface FigureProps {
  readonly label: string;
  readonly to: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

function Figure({ label, to, note, children }: FigureProps) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} background="neutral0" padding={4} hasRadius shadow="tableShadow">
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" variant="alpha">
        <FigureLink to={to}>{children}</FigureLink>
      </Typography>
      <Typography tag="dd" variant="pi" textColor="neutral600">
        {note}
      </Typography>
    </Flex>
  );
}
