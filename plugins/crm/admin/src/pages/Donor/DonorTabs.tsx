import { Box, Tabs } from '@strapi/design-system';
import type { ComponentType } from 'react';
import { useNavigate } from 'react-router-dom';
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

/** The rooms of a donor; which one is open stands in the address. */
export function DonorTabs({ donor, tab }: { readonly donor: DonorOut; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const tabs = TABS.filter(({ permission }) => can(permission));
  const asked = TABS.find(({ name }) => name === tab)?.name ?? 'overview';
  const isOpen = tabs.some(({ name }) => name === asked);
  return (
    <Tabs.Root variant="simple" value={asked} onValueChange={(name) => navigate(paths.donor(donor.documentId, name === 'overview' ? undefined : name))}>
      <Tabs.List aria-label={say('crm.donor.tabs')}>
        {tabs.map(({ name }) => (
          <Tabs.Trigger key={name} value={name}>
            {say(`crm.donor.tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
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
