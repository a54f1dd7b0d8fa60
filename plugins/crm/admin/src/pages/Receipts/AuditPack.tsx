import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, Folder } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { JobOut } from '../../../../shared/receipts';
import { Progress } from '../../components/Progress';
import { randomKey } from '../../format/random-key';
import { useFile } from '../../hooks/useFile';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isOver, useAuditPacksQuery, useReceiptRunQuery, useStartAuditPackMutation } from '../../services/receipts';
import { packOf } from './audit-pack';

const EVERY_MS = 1000;

/** What an auditor asks of a year, as one file. It is made in the background; whoever comes back finds it, as long as its link is good. */
export function AuditPack({ year }: { readonly year: number }) {
  const say = useWords();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const packs = useAuditPacksQuery({ organization: organization.documentId }, { refetchOnMountOrArgChange: true });
  const [start, { isLoading, data: started }] = useStartAuditPackMutation();
  const latest = packs.data?.find((job) => packOf(job.result, year) !== undefined);
  const job = started?.documentId ?? latest?.documentId;
  const make = async (): Promise<void> => {
    const answer = await start({ organization: organization.documentId, year, idempotencyKey: randomKey() });
    if ('error' in answer) tellProblem(answer.error);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <Button variant="secondary" startIcon={<Folder />} loading={isLoading} onClick={() => void make()}>
          {say('crm.receipts.audit-pack')}
        </Button>
        <Typography variant="pi" textColor="neutral600">
          {say('crm.receipts.audit-pack.hint')}
        </Typography>
      </Flex>
      {job !== undefined && <Followed key={job} job={job} year={year} />}
    </Flex>
  );
}

function Followed({ job, year }: { readonly job: string; readonly year: number }) {
  const { organization } = useOrganization();
  const [pollingInterval, setPolling] = useState(EVERY_MS);
  const { data } = useReceiptRunQuery({ organization: organization.documentId, job }, { pollingInterval, refetchOnMountOrArgChange: true });
  useEffect(() => {
    if (data !== undefined && isOver(data)) setPolling(0);
  }, [data]);
  if (data === undefined) return null;
  return <div aria-live="polite">{isOver(data) ? <Made job={data} year={year} /> : <Making job={data} />}</div>;
}

function Making({ job: { progress } }: { readonly job: JobOut }) {
  const say = useWords();
  const { number } = useFormats();
  const { done, total } = progress;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Progress label={say('crm.receipts.audit-pack.making')} percentage={total === 0 ? 0 : (done / total) * 100} />
      <Typography variant="pi" textColor="neutral600">
        {say('crm.receipts.audit-pack.progress', { done: number(done), total: number(total) })}
      </Typography>
    </Flex>
  );
}

function Made({ job, year }: { readonly job: JobOut; readonly year: number }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const file = useFile();
  const pack = packOf(job.result, year);
  if (pack === undefined) return <Typography textColor="danger700">{say('crm.receipts.audit-pack.failed')}</Typography>;
  if (new Date(pack.expiresAt) <= new Date()) return null;
  const { link } = pack;
  return (
    <Flex gap={3} wrap="wrap">
      <Button variant="default" startIcon={<Download />} loading={file.isBusy} onClick={() => void file.save(`${year}-audit-pack.zip`, link)}>
        {say('crm.receipts.audit-pack.save', { year })}
      </Button>
      <Typography variant="pi" textColor="neutral600">
        {say('crm.receipts.audit-pack.until', { until: longInstant(pack.expiresAt) })}
      </Typography>
    </Flex>
  );
}
