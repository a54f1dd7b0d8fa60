import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { Segment } from '../../../../shared/segments';
import { oneOf } from '../../../../shared/vocabulary';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useSegmentQuery } from '../../services/segments';
import { SegmentExplain } from './SegmentExplain';
import { SegmentHeader } from './SegmentHeader';
import { SegmentMembers } from './SegmentMembers';
import { SegmentRule } from './SegmentRule';

const TABS = ['members', 'rule', 'explain'] as const;

/** One segment: who is in it, by which rule, and why somebody is or is not. */
export default function SegmentPage() {
  const { segmentId = '', tab } = useParams();
  const { organization } = useOrganization();
  const reading = useSegmentQuery({ organization: organization.documentId, segment: segmentId });
  return (
    <LoadedPage reading={reading}>
      {({ segment }) => (
        <Page.Main>
          <PageTitle>{segment.name}</PageTitle>
          <SegmentHeader segment={segment} />
          <Layouts.Content>
            <SegmentTabs segment={segment} tab={tab} />
          </Layouts.Content>
        </Page.Main>
      )}
    </LoadedPage>
  );
}

function SegmentTabs({ segment, tab }: { readonly segment: Segment; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const tabs = TABS.filter((name) => name !== 'rule' || segment.isAutomatic);
  const open = oneOf(tabs, tab) ?? 'members';
  return (
    <Tabs.Root variant="simple" value={open} onValueChange={(name) => navigate(paths.segment(segment.documentId, name === 'members' ? undefined : name))}>
      <Tabs.List aria-label={say('crm.segment.tabs')}>
        {tabs.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {say(`crm.segment.tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {tabs.map((name) => (
        <Tabs.Content key={name} value={name}>
          <Box paddingTop={5} paddingBottom={8}>
            {name === 'members' && <SegmentMembers segment={segment} />}
            {name === 'rule' && <SegmentRule segment={segment} />}
            {name === 'explain' && <SegmentExplain segment={segment} />}
          </Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}
