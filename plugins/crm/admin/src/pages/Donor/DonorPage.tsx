import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { PageTitle } from '../../components/PageTitle';
import { ProblemState } from '../../components/ProblemState';
import { PageSkeleton } from '../../components/Skeleton';
import { useOrganization } from '../../organization/organization-context';
import { useDonorQuery } from '../../services/donors';
import { DonorAside } from './DonorAside';
import { DonorHeader } from './DonorHeader';
import { DonorTabs } from './DonorTabs';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};
  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) 30rem;
  }
`;

/** Everything about one donor. */
export default function DonorPage() {
  const { donorId = '', tab } = useParams();
  const { organization } = useOrganization();
  const { data, error, refetch } = useDonorQuery({ organization: organization.documentId, donor: donorId });

  if (error !== undefined && data === undefined)
    return (
      <Page.Main>
        <Box padding={8}>
          <ProblemState problem={error} onRetry={() => void refetch()} />
        </Box>
      </Page.Main>
    );
  if (data === undefined)
    return (
      <Page.Main aria-busy>
        <PageSkeleton />
      </Page.Main>
    );
  const { donor } = data;
  return (
    <Page.Main>
      <PageTitle>{donor.displayName}</PageTitle>
      <DonorHeader donor={donor} />
      <Layouts.Content>
        <Columns>
          <DonorTabs donor={donor} tab={tab} />
          <Flex tag="aside" direction="column" alignItems="stretch" gap={5}>
            <DonorAside donor={donor} />
          </Flex>
        </Columns>
      </Layouts.Content>
    </Page.Main>
  );
}
