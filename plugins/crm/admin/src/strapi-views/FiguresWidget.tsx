import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Money } from '../components/Money';
import { SkeletonBar } from '../components/Skeleton';
import { useFormats } from '../hooks/useFormats';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { useOverviewForHomeQuery } from '../services/home-widgets';
import { InOrganization } from './InOrganization';

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  margin: 0;
  dd {
    margin: 0;
  }
  dd a,
  dd a span {
    font-size: inherit;
    line-height: inherit;
  }
`;

/** On Strapi's home page: the charity's year so far. */
export default function FiguresWidget() {
  return (
    <InOrganization>
      <Year />
    </InOrganization>
  );
}

function Year() {
  const say = useWords();
  const problemWords = useProblemWords();
  const { number } = useFormats();
  const { organization } = useOrganization();
  const { data, error } = useOverviewForHomeQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Typography textColor="neutral600">{problemWords(error).text}</Typography>;
  if (data === undefined) return <SkeletonBar width="70%" />;
  const { from, currency, totalRaised, totalDonors, newDonors, activeDonors } = data;
  const figures = [
    {
      label: say('crm.widget.raised'),
      value: <Money amount={totalRaised} currency={currency} />,
      to: paths.donors(`?lastGiftFrom=${from}&sort=totalThisYear:desc`),
    },
    { label: say('crm.widget.donors'), value: number(totalDonors), to: paths.donors() },
    { label: say('crm.widget.active'), value: number(activeDonors), to: paths.donors(`?lastGiftFrom=${from}`) },
    { label: say('crm.widget.new'), value: number(newDonors), to: paths.donors('?sort=firstDonationOn:desc') },
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="pi" textColor="neutral600">
        {organization.name}
      </Typography>
      <Figures>
        {figures.map(({ label, value, to }) => (
          <div key={label}>
            <Typography tag="dt" variant="pi" textColor="neutral600">
              {label}
            </Typography>
            <Typography tag="dd" variant="beta">
              <Link tag={NavLink} to={to}>
                {value}
              </Link>
            </Typography>
          </div>
        ))}
      </Figures>
    </Flex>
  );
}
