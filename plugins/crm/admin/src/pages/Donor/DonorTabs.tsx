import { Box, Tabs } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { oneOf } from '../../../../shared/vocabulary';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { DonationHistoryTab } from './DonationHistoryTab';
import { DonorOverviewTab } from './DonorOverviewTab';
import { DonorProfileTab } from './DonorProfileTab';
import { DonorReceiptsTab } from './DonorReceiptsTab';
import { NotesActivitiesTab } from './NotesActivitiesTab';
import { RecurringTab } from './RecurringTab';

const TABS = ['overview', 'donations', 'recurring', 'receipts', 'profile', 'notes'] as const;

/** The rooms of a donor; which one is open stands in the address. */
export function DonorTabs({ donor, tab }: { readonly donor: DonorOut; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const tabs = TABS.filter((name) =>
    name === 'donations'
      ? can('donation.read')
      : name === 'recurring'
        ? can('recurring.read')
        : name === 'receipts'
          ? can('receipt.read')
          : name === 'notes'
            ? can('note.read')
            : true,
  );
  const open = oneOf(tabs, tab) ?? 'overview';
  return (
    <Tabs.Root variant="simple" value={open} onValueChange={(name) => navigate(paths.donor(donor.documentId, name === 'overview' ? undefined : name))}>
      <Tabs.List aria-label={say('crm.donor.tabs')}>
        {tabs.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {say(`crm.donor.tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((name) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingTop={5}>
            <TabContent name={name} donor={donor} />
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function TabContent({ name, donor }: { readonly name: (typeof TABS)[number]; readonly donor: DonorOut }) {
  switch (name) {
    case 'overview':
      return <DonorOverviewTab donor={donor} />;
    case 'donations':
      return <DonationHistoryTab donor={donor} />;
    case 'recurring':
      return <RecurringTab donor={donor} />;
    case 'receipts':
      return <DonorReceiptsTab donor={donor} />;
    case 'profile':
      return <DonorProfileTab donor={donor} />;
    case 'notes':
      return <NotesActivitiesTab donor={donor} />;
  }
}
