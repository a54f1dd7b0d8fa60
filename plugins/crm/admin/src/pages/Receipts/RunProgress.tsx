import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { JobOut } from '../../../../shared/receipts';
import { HeaderFigureRow } from '../../components/HeaderFigureRow';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { Progress } from '../../components/Progress';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isOver, useReceiptRunQuery, useStopReceiptRunMutation } from '../../services/receipts';
import { RunRows } from './RunRows';
import { minutesLeft } from './minutes-left';
import { runTotalsOf, type RunTotals } from './run-totals';

const EVERY_MS = 1000;

interface RunProgressProps {
  readonly job: string;
  /** Issues what a preview showed. */
  readonly onIssue: (() => void) | undefined;
}

/** A run while it works and once it is over. The server goes on with it whether somebody looks or not. */
export function RunProgress({ job, onIssue }: RunProgressProps) {
  const { organization } = useOrganization();
  const [pollingInterval, setPolling] = useState(EVERY_MS);
  const reading = useReceiptRunQuery({ organization: organization.documentId, job }, { pollingInterval, refetchOnMountOrArgChange: true });
  const { data, error, refetch } = reading;
  useEffect(() => {
    if (data !== undefined && isOver(data)) setPolling(0);
  }, [data]);
  return (
    <Loaded reading={{ data, error, refetch, isFetching: false }} rows={2}>
      {(found) => (isOver(found) ? <Ended job={found} onIssue={onIssue} /> : <Working job={found} />)}
    </Loaded>
  );
}

function Working({ job: { documentId, progress, jobStatus, createdAt } }: { readonly job: JobOut }) {
  const say = useWords();
  const { number } = useFormats();
  const { organization, can } = useOrganization();
  const tellProblem = useProblemToast();
  const [stop, { isLoading, isSuccess }] = useStopReceiptRunMutation();
  const { done, total } = progress;
  const left = minutesLeft(progress, Date.now() - Date.parse(createdAt));
  const ask = async (): Promise<void> => {
    const answer = await stop({ organization: organization.documentId, job: documentId });
    if ('error' in answer) tellProblem(answer.error);
  };
  return (
    <Panel
      title={say('crm.receipts.run.working')}
      action={
        can('bulk.read') && (
          <Button variant="danger-light" loading={isLoading} disabled={isSuccess} onClick={() => void ask()}>
            {say('crm.receipts.run.stop')}
          </Button>
        )
      }
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Progress label={say('crm.receipts.run.working')} percentage={total === 0 ? 0 : (done / total) * 100} />
        <Typography variant="pi" textColor="neutral600">
          {jobStatus === 'queued' || total === 0
            ? say('crm.receipts.run.waiting')
            : say('crm.receipts.run.progress', {
                done: number(done),
                total: number(total),
                left: left === undefined ? '' : say('crm.receipts.run.left', { minutes: left }),
              })}
        </Typography>
      </Flex>
    </Panel>
  );
}

function Ended({ job, onIssue }: { readonly job: JobOut; readonly onIssue: (() => void) | undefined }) {
  const say = useWords();
  const totals = runTotalsOf(job.result);
  const ended = say(`crm.receipts.run.ended.${job.jobStatus === 'succeeded' || job.jobStatus === 'failed' ? job.jobStatus : 'cancelled'}`);
  if (totals === undefined)
    return (
      <Panel title={ended}>
        <Typography textColor="danger700">{say('crm.receipts.run.no-result')}</Typography>
      </Panel>
    );
  const isPreview = totals.dryRun && job.jobStatus === 'succeeded';
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Panel
        title={`${isPreview ? say('crm.receipts.run.would') : ended} · ${totals.year}`}
        action={isPreview && totals.issued > 0 && onIssue !== undefined && <Button onClick={onIssue}>{say('crm.receipts.run.issue')}</Button>}
      >
        <Figures totals={totals} />
      </Panel>
      {totals.refused > 0 && <RunRows job={job.documentId} outcome="refused" totals={totals} />}
      {totals.issued > 0 && <RunRows job={job.documentId} outcome="issued" totals={totals} />}
    </Flex>
  );
}

function Figures({ totals: { issued, refused, gifts, refusedGifts, eligibleAmount, currency } }: { readonly totals: RunTotals }) {
  const say = useWords();
  const { number } = useFormats();
  return (
    <HeaderFigureRow
      figures={[
        { label: say('crm.receipts.run.receipts'), value: number(issued) },
        {
          label: say('crm.receipts.run.gifts'),
          value: number(gifts),
          note: refusedGifts === 0 ? undefined : say('crm.receipts.run.left-out', { count: refusedGifts }),
        },
        { label: say('crm.receipt.eligibleAmount'), value: <Money amount={eligibleAmount} currency={currency} /> },
        { label: say('crm.receipts.run.refused'), value: number(refused) },
      ]}
    />
  );
}
