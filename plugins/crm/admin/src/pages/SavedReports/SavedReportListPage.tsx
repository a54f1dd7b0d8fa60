import { Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useSavedReportsQuery } from '../../services/saved-reports';
import { SavedReportState } from './SavedReportState';
import { useRhythmWords } from './useSavedReportWords';

/** Reports kept to be looked at again, and those that come by e-mail by themselves. */
export default function SavedReportListPage() {
  const say = useWords();
  const navigate = useNavigate();
  const rhythmWords = useRhythmWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const reading = useSavedReportsQuery({ organization: organization.documentId, ...readPage(address, PAGE_SIZES) }, { refetchOnMountOrArgChange: true });
  const add = (
    <LinkButton tag={NavLink} to={paths.newSavedReport()} startIcon={<Plus />}>
      {say('crm.saved-reports.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.saved-reports.title')}</PageTitle>
      <Layouts.Header title={say('crm.saved-reports.title')} subtitle={say('crm.saved-reports.subtitle')} primaryAction={add} />
      <Layouts.Content>
        <Loaded reading={reading}>
          {({ rows, pagination }) =>
            rows.length === 0 ? (
              <EmptyState title={say('crm.saved-reports.none.title')} text={say('crm.saved-reports.none.text')} action={add} />
            ) : (
              <>
                <DataTable
                  caption={say('crm.saved-reports.title')}
                  columns={[
                    {
                      key: 'name',
                      label: say('crm.saved-report.name'),
                      render: ({ documentId, name }) => (
                        <Link tag={NavLink} to={paths.savedReport(documentId)}>
                          {name}
                        </Link>
                      ),
                    },
                    { key: 'report', label: say('crm.saved-report.report'), render: ({ report }) => say(`crm.saved-report.of.${report}`) },
                    { key: 'state', label: say('crm.work.state'), render: (saved) => <SavedReportState saved={saved} /> },
                    { key: 'rhythm', label: say('crm.saved-report.rhythm'), render: (saved) => rhythmWords(saved) },
                    { key: 'next', label: say('crm.saved-report.next'), render: ({ nextRunOn, isActive }) => (isActive ? nextRunOn : null) ?? '–' },
                    { key: 'to', label: say('crm.saved-report.recipients'), isFigure: true, render: ({ recipients }) => recipients.length },
                  ]}
                  items={rows}
                  keyOf={({ documentId }) => documentId}
                  onOpen={({ documentId }) => navigate(paths.savedReport(documentId))}
                  isBusy={reading.isFetching}
                />
                <Pager
                  pagination={pagination}
                  onPage={(page) => change({ page: String(page) })}
                  onPageSize={(pageSize) => change({ pageSize: String(pageSize), page: undefined })}
                />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}
