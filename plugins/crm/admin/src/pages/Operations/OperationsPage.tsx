import { Box, Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { oneOf } from '../../../../shared/vocabulary';
import { PageTitle } from '../../components/PageTitle';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { BulkChangeList } from './BulkChangeList';
import { FileList } from './FileList';
import { JobList } from './JobList';

const VIEWS = ['jobs', 'bulk', 'files'] as const;

/** Long work: what is under way, what was changed in bulk and can be undone, the files that were made. */
export default function OperationsPage() {
  const say = useWords();
  const navigate = useNavigate();
  const [address] = useAddress();
  const { can } = useOrganization();
  const views = VIEWS.filter((view) => view !== 'bulk' || can('bulk.read'));
  const open = oneOf(views, address.get('view')) ?? 'jobs';
  return (
    <Page.Main>
      <PageTitle>{say('crm.operations.title')}</PageTitle>
      <Layouts.Header title={say('crm.operations.title')} subtitle={say('crm.operations.subtitle')} />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={open} onValueChange={(view) => navigate(paths.operations(view === 'jobs' ? '' : `?view=${view}`))}>
          <Tabs.List aria-label={say('crm.operations.title')}>
            {views.map((view) => (
              <Tabs.Trigger key={view} value={view}>
                {say(`crm.operations.view.${view}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {views.map((view) => (
            <Tabs.Content key={view} value={view}>
              <Box paddingTop={5} paddingBottom={8}>
                {open === view && <View view={view} />}
              </Box>
            </Tabs.Content>
          ))}
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

function View({ view }: { readonly view: (typeof VIEWS)[number] }) {
  switch (view) {
    case 'jobs':
      return <JobList />;
    case 'bulk':
      return <BulkChangeList />;
    case 'files':
      return <FileList />;
  }
}
