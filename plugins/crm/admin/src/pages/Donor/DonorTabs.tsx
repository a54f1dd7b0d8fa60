import { Box, Tabs } from '@strapi/design-system';
import { useEffect, useRef, type ComponentType } from 'react';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DonorOut } from '../../../../shared/donors';
import type { Action } from '../../../../shared/rooms';
import { NotPermitted } from '../../components/NoPermission';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { CommunicationsTab } from './CommunicationsTab';
import { ConsentsTab } from './ConsentsTab';
import { DonationHistoryTab } from './DonationHistoryTab';
import { DonorAuditTab } from './DonorAuditTab';
import { DonorOverviewTab } from './DonorOverviewTab';
import { DonorProfileTab } from './DonorProfileTab';
import { DonorReceiptsTab } from './DonorReceiptsTab';
import { NotesActivitiesTab } from './NotesActivitiesTab';
import { PaymentMethodsTab } from './PaymentMethodsTab';
import { RecurringTab } from './RecurringTab';

const TABS = [
  { name: 'overview', permission: 'donor.read', Content: DonorOverviewTab },
  { name: 'donations', permission: 'donation.read', Content: DonationHistoryTab },
  { name: 'recurring', permission: 'recurring.read', Content: RecurringTab },
  { name: 'receipts', permission: 'receipt.read', Content: DonorReceiptsTab },
  { name: 'profile', permission: 'donor.read', Content: DonorProfileTab },
  { name: 'payment-methods', permission: 'payment-method.read', Content: PaymentMethodsTab },
  { name: 'communications', permission: 'communication.read', Content: CommunicationsTab },
  { name: 'consents', permission: 'consent.read', Content: ConsentsTab },
  { name: 'notes', permission: 'note.read', Content: NotesActivitiesTab },
  { name: 'history', permission: 'audit.read', Content: DonorAuditTab },
] as const satisfies readonly { readonly name: string; readonly permission: Action; readonly Content: ComponentType<{ readonly donor: DonorOut }> }[];

/** More sections than fit beside one another: they go on below, and on a phone they are moved sideways. */
const TabRow = styled.div`
  [role='tablist'] {
    overflow-x: auto;
  }
  [role='tab'] {
    flex: none;
    padding-inline: ${({ theme }) => theme.spaces[3]};
    white-space: nowrap;
  }
  ${({ theme }) => theme.breakpoints.medium} {
    [role='tablist'] {
      display: flex;
      flex-wrap: wrap;
      overflow-x: visible;
    }
  }
`;

/** The rooms of a donor; which one is open stands in the address. */
export function DonorTabs({ donor, tab }: { readonly donor: DonorOut; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const tabs = TABS.filter(({ permission }) => can(permission));
  const asked = TABS.find(({ name }) => name === tab)?.name ?? 'overview';
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the open section may lie beyond the edge.
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [asked]);
  const isOpen = tabs.some(({ name }) => name === asked);
  return (
    <Tabs.Root variant="simple" value={asked} onValueChange={(name) => navigate(paths.donor(donor.documentId, name === 'overview' ? undefined : name))}>
      <TabRow ref={row}>
        <Tabs.List aria-label={say('crm.donor.tabs')}>
          {tabs.map(({ name }) => (
            <Tabs.Trigger key={name} value={name}>
              {say(`crm.donor.tab.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </TabRow>
      {!isOpen && (
        <Box paddingTop={5}>
          <NotPermitted />
        </Box>
      )}
      {tabs.map(({ name, Content }) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingTop={5}>
            <Content donor={donor} />
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
