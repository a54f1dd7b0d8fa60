import { Box, Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { Job } from '../../../../shared/operations';
import { Facts } from '../../components/Facts';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { SELDOM_MS, usePolling } from '../../hooks/usePolling';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isAtWork, useCancelJobMutation, useJobQuery } from '../../services/operations';
import { bulkChangeOf, failureOf } from './job-facts';
import { useJobWords } from './useJobWords';
import { WorkProgress } from './WorkProgress';
import { WorkStatus } from './WorkStatus';

/** One long piece of work: how far it is, and what came of it. It goes on whether somebody looks or not. */
export default function JobPage() {
  const { jobId = '' } = useParams();
  const { organization } = useOrganization();
  const [pollingInterval, tell] = usePolling(SELDOM_MS);
  const reading = useJobQuery({ organization: organization.documentId, job: jobId }, { pollingInterval, refetchOnMountOrArgChange: true });
  const isBusy = reading.data !== undefined && isAtWork(reading.data);
  useEffect(() => tell(isBusy));
  return <LoadedPage reading={reading}>{(job) => <OpenJob job={job} />}</LoadedPage>;
}

function OpenJob({ job }: { readonly job: Job }) {
  const say = useWords();
  const jobWords = useJobWords();
  const { longInstant, number } = useFormats();
  const { startedBy, createdAt, finishedAt, progress, jobStatus, kind } = job;
  const title = jobWords(kind);
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.BaseHeader
        title={title}
        subtitle={<WorkStatus status={jobStatus} />}
        navigationAction={
          <Link tag={NavLink} to={paths.operations()} startIcon={<ArrowLeft />}>
            {say('crm.operations.title')}
          </Link>
        }
        primaryAction={isAtWork(job) && <Stop job={job} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          {isAtWork(job) && (
            <Panel title={say('crm.work.under-way')}>
              <WorkProgress label={say('crm.work.progress-of', { what: title })} progress={progress} />
            </Panel>
          )}
          <Outcome job={job} />
          <Panel title={say('crm.work.about')}>
            <Facts
              facts={[
                { label: say('crm.work.by'), value: startedBy },
                { label: say('crm.work.at'), value: longInstant(createdAt) },
                { label: say('crm.work.ended-at'), value: finishedAt === null ? null : longInstant(finishedAt) },
                { label: say('crm.work.done'), value: say('crm.work.of', { done: number(progress.done), total: number(progress.total) }) },
              ]}
            />
          </Panel>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Where to see what came of it, or why nothing did. */
function Outcome({ job }: { readonly job: Job }) {
  const say = useWords();
  const { language } = useFormats();
  const { can } = useOrganization();
  const failure = failureOf(job, language);
  if (job.jobStatus === 'failed')
    return (
      <Panel title={say('crm.work.why-failed')}>
        <Typography textColor="danger700">{failure?.text ?? say('crm.problem.failed.text')}</Typography>
        {failure?.incident !== undefined && <Typography tag="p">{say('crm.problem.incident', { incident: failure.incident })}</Typography>}
      </Panel>
    );
  const bulk = bulkChangeOf(job);
  const result =
    job.kind === 'receipts.consolidate'
      ? can('receipt.issue') && { to: paths.receiptRun(job.documentId), label: say('crm.work.open-receipts') }
      : job.kind === 'export.run'
        ? job.jobStatus === 'succeeded' && { to: paths.operations('?view=files'), label: say('crm.work.open-files') }
        : bulk !== undefined && can('bulk.read') && { to: paths.bulkChange(bulk), label: say('crm.work.open-bulk') };
  if (result === false) return null;
  return (
    <Box>
      <LinkButton tag={NavLink} to={result.to} variant="secondary">
        {result.label}
      </LinkButton>
    </Box>
  );
}

function Stop({ job: { documentId } }: { readonly job: Job }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const tellProblem = useProblemToast();
  const [stop, { isLoading, isSuccess }] = useCancelJobMutation();
  if (!can('bulk.read')) return null;
  const ask = async (): Promise<void> => {
    const answer = await stop({ organization: organization.documentId, job: documentId });
    if ('error' in answer) tellProblem(answer.error);
  };
  return (
    <Button variant="danger-light" loading={isLoading} disabled={isSuccess} onClick={() => void ask()}>
      {say(isSuccess ? 'crm.work.stopping' : 'crm.work.stop')}
    </Button>
  );
}
