import { Typography, type StatusVariant } from '@strapi/design-system';
import { useEffect } from 'react';
import type { ReportRun } from '../../../../shared/operations';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { Panel } from '../../components/Panel';
import { StateBadge } from '../../components/StateBadge';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useKnownWords } from '../../hooks/useKnownWords';
import { usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useReportRunsQuery } from '../../services/saved-reports';

const VARIANTS: Readonly<Record<ReportRun['runStatus'], StatusVariant>> = { queued: 'primary', sent: 'success', failed: 'danger', skipped: 'alternative' };

/** Each sending of a saved report: of which period, to whom, and why not. */
export function ReportRuns({ saved }: { readonly saved: string }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const [pollingInterval, tell] = usePolling();
  const { data, error, refetch } = useReportRunsQuery(
    { organization: organization.documentId, saved, ...readPage(address, PAGE_SIZES) },
    { pollingInterval, refetchOnMountOrArgChange: true },
  );
  const isBusy = data?.rows.some(({ runStatus }) => runStatus === 'queued') ?? false;
  useEffect(() => tell(isBusy));
  const columns = useColumns();
  return (
    <Panel title={say('crm.saved-report.runs')}>
      <Loaded reading={{ data, error, refetch, isFetching: false }} rows={3}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <EmptyState title={say('crm.saved-report.no-run.title')} text={say('crm.saved-report.no-run.text')} />
          ) : (
            <>
              <DataTable caption={say('crm.saved-report.runs')} columns={columns} items={rows} keyOf={({ documentId }) => documentId} />
              <Pager
                pagination={pagination}
                onPage={(page) => change({ page: String(page) })}
                onPageSize={(pageSize) => change({ pageSize: String(pageSize), page: undefined })}
              />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<ReportRun>[] {
  const say = useWords();
  const words = useKnownWords();
  const { longInstant } = useFormats();
  return [
    { key: 'at', label: say('crm.communication.at'), render: ({ createdAt }) => longInstant(createdAt) },
    { key: 'period', label: say('crm.period.label'), render: ({ from, to }) => say('crm.saved-report.from-to', { from, to }) },
    {
      key: 'state',
      label: say('crm.work.state'),
      render: ({ runStatus }) => <StateBadge variant={VARIANTS[runStatus]}>{say(`crm.report-run.${runStatus}`)}</StateBadge>,
    },
    { key: 'by', label: say('crm.work.by'), render: ({ askedBy, dueOn }) => (dueOn === null ? askedBy : say('crm.saved-report.by-rhythm', { name: askedBy })) },
    {
      key: 'to',
      label: say('crm.communication.to'),
      render: ({ sendings, reason }) => (
        <div>
          {reason !== null && (
            <Typography tag="p" textColor="danger700">
              {words(`crm.saved-report.paused.${reason}`) ?? reason}
            </Typography>
          )}
          {sendings.map(({ email, sendingStatus, reason: why }) => (
            <Typography key={email} tag="p" variant="pi" textColor={sendingStatus === 'failed' ? 'danger700' : 'neutral700'}>
              {why === null ? email : say('crm.saved-report.not-through', { email, reason: why })}
            </Typography>
          ))}
        </div>
      ),
    },
  ];
}
