import { Box, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DonationOut } from '../../../../shared/donations';
import { LoadedPage } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useGiftQuery } from '../../services/donations';
import { GiftFacts } from '../Donor/GiftFacts';
import { GiftReceipt } from '../Donor/GiftReceipt';
import { GiftAllocations } from './GiftAllocations';
import { GiftHeader } from './GiftHeader';
import { GiftProperty } from './GiftProperty';
import { GiftSoftCredits } from './GiftSoftCredits';
import { GiftTribute } from './GiftTribute';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;
  gap: ${({ theme }) => theme.spaces[5]};
  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) minmax(0, 40rem);
  }
`;

/** One gift: what it is, where it goes, who it honours, and what may still be done with its money. */
export default function GiftPage() {
  const { giftId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useGiftQuery({ organization: organization.documentId, gift: giftId });
  return <LoadedPage reading={reading}>{(gift) => <OpenGift gift={gift} />}</LoadedPage>;
}

function OpenGift({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const hasReceipt = can('receipt.read') && (gift.receiptNumber !== null || can('receipt.issue'));
  return (
    <Page.Main>
      <GiftHeader gift={gift} />
      <Layouts.Content>
        <Columns>
          <Flex direction="column" alignItems="stretch" gap={5} minWidth={0}>
            <Panel title={say('crm.gift.details')}>
              <Flex direction="column" alignItems="stretch" gap={5}>
                <GiftFacts gift={gift} />
              </Flex>
            </Panel>
            <GiftProperty gift={gift} />
            <GiftAllocations gift={gift} />
          </Flex>
          <Flex direction="column" alignItems="stretch" gap={5} minWidth={0} paddingBottom={8}>
            {hasReceipt && (
              <Box background="neutral0" padding={5} hasRadius shadow="tableShadow">
                <GiftReceipt gift={gift} />
              </Box>
            )}
            <GiftTribute gift={gift} />
            {can('soft-credit.read') && <GiftSoftCredits gift={gift} />}
          </Flex>
        </Columns>
      </Layouts.Content>
    </Page.Main>
  );
}
