import { Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { BulkChange } from '../../../../shared/operations';
import { Facts } from '../../components/Facts';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { SELDOM_MS, usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isAtWork, useBulkChangeQuery } from '../../services/operations';
import { BulkDonors } from './BulkDonors';
import { useBulkWords } from './BulkWords';
import { UndoBulk } from './UndoBulk';
import { WorkProgress } from './WorkProgress';
import { WorkStatus } from './WorkStatus';

const FIGURES = ['chosen', 'changed', 'unchanged', 'undone', 'kept'] as const;

/** One bulk change: whom it touched, how, and the way back. */
export default function BulkChangePage() {
  const { bulkId = '' } = useParams();
  const { organization } = useOrganization();
  const [pollingInterval, tell] = usePolling(SELDOM_MS);
  const reading = useBulkChangeQuery({ organization: organization.documentId, bulk: bulkId }, { pollingInterval, refetchOnMountOrArgChange: true });
  const isBusy = reading.data !== undefined && isAtWork(reading.data);
  useEffect(() => tell(isBusy));
  return <LoadedPage reading={reading}>{(bulk) => <OpenBulk bulk={bulk} />}</LoadedPage>;
}

function OpenBulk({ bulk }: { readonly bulk: BulkChange }) {
  const say = useWords();
  const { number, longInstant } = useFormats();
  const title = useBulkWords(bulk);
  const { jobStatus, counts, progress, startedBy, createdAt, undoneAt, undoneBy, parameters } = bulk;
  const shownFigures = FIGURES.filter((name) => name === 'chosen' || name === 'changed' || counts[name] > 0);
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={<WorkStatus status={jobStatus} />}
        navigationAction={
          <Link tag={NavLink} to={paths.operations('?view=bulk')} startIcon={<ArrowLeft />}>
            {say('crm.operations.view.bulk')}
          </Link>
        }
        primaryAction={<UndoBulk bulk={bulk} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {isAtWork(bulk) && (
            <Panel title={say('crm.work.under-way')}>
              <WorkProgress label={say('crm.work.progress-of', { what: title })} progress={progress} />
            </Panel>
          )}
          <HeaderFigureRow figures={shownFigures.map((name) => ({ label: say(`crm.bulk-outcome.${name}`), value: number(counts[name]) }))} />
          <Panel title={say('crm.work.about')}>
            <Facts
              facts={[
                { label: say('crm.work.by'), value: startedBy },
                { label: say('crm.work.at'), value: longInstant(createdAt) },
                { label: say('crm.bulk.whom'), value: say('filters' in parameters ? 'crm.bulk.by-filters' : 'crm.bulk.by-choice') },
                ...(undoneAt === null
                  ? []
                  : [{ label: say('crm.work-status.undone'), value: say('crm.bulk.undone-by', { at: longInstant(undoneAt), name: undoneBy ?? '–' }) }]),
              ]}
            />
          </Panel>
          <BulkDonors bulk={bulk.documentId} isBusy={isAtWork(bulk)} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
