import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
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
  const reading = useDonorQuery({ organization: organization.documentId, donor: donorId });
  return (
    <LoadedPage reading={reading}>
      {({ donor }) => (
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
      )}
    </LoadedPage>
  );
}
