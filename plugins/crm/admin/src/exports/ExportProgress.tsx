import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import type { JobOut } from '../../../shared/receipts';
import { ProblemNote } from '../components/ProblemNote';
import { Progress } from '../components/Progress';
import { SkeletonRows } from '../components/Skeleton';
import { useFile } from '../hooks/useFile';
import { useProblemToast } from '../hooks/useProblemToast';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { useExportJobQuery, useStopExportMutation } from '../services/exports';
import { exportResultOf } from './export-result';

const EVERY_MS = 1000;

interface ExportProgressProps {
  readonly job: string;
  readonly file: string;
  readonly onClose: () => void;
}

/** A long file while the server makes it, and the way to it once it is there. */
export function ExportProgress({ job, file, onClose }: ExportProgressProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const [pollingInterval, setPolling] = useState(EVERY_MS);
  const { data, error, refetch } = useExportJobQuery({ organization: organization.documentId, job }, { pollingInterval });
  const [stop, { isLoading }] = useStopExportMutation();
  const saving = useFile();
  const isOver = data !== undefined && data.jobStatus !== 'queued' && data.jobStatus !== 'running';
  const result = data?.jobStatus === 'succeeded' ? exportResultOf(data.result) : undefined;
  useEffect(() => {
    if (isOver) setPolling(0);
  }, [isOver]);
  const cancel = async (): Promise<void> => {
    const answer = await stop({ organization: organization.documentId, job });
    if ('error' in answer) return tellProblem(answer.error);
    onClose();
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{say('crm.export.label')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {error !== undefined ? (
            <ProblemNote problem={error} onClose={() => void refetch()} />
          ) : data === undefined ? (
            <SkeletonRows rows={1} />
          ) : (
            <State job={data} />
          )}
        </Modal.Body>
        <Modal.Footer justifyContent="flex-end">
          {!isOver && (
            <Button variant="danger-light" loading={isLoading} onClick={() => void cancel()}>
              {say('crm.export.stop')}
            </Button>
          )}
          {result !== undefined && (
            <Button loading={saving.isBusy} onClick={() => void saving.save(file, result)}>
              {say('crm.export.download')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function State({ job: { jobStatus, progress } }: { readonly job: JobOut }) {
  const say = useWords();
  const { done, total } = progress;
  if (jobStatus === 'succeeded') return <Typography role="status">{say('crm.export.ready')}</Typography>;
  if (jobStatus === 'failed' || jobStatus === 'cancelled') return <Typography role="status">{say(`crm.export.${jobStatus}`)}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Progress label={say('crm.export.working')} percentage={total === 0 ? 0 : (done / total) * 100} />
      <Typography role="status">{say('crm.export.working')}</Typography>
      {total > 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('crm.export.progress', { done, total })}
        </Typography>
      )}
    </Flex>
  );
}
