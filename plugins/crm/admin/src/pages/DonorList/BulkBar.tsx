import { Button } from '@strapi/design-system';
import { useState } from 'react';
import type { JobOut } from '../../../../shared/receipts';
import { OutcomeBar, WorkBar } from '../../components/WorkBar';
import { randomKey } from '../../format/random-key';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useProblemWords } from '../../hooks/useProblemWords';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useStopJobMutation, useUndoBulkMutation } from '../../services/bulk';
import { countsOf } from './bulk-action';
import type { BulkWork } from './list-work';
import { useBulkJob } from './useBulkJob';

interface BulkBarProps {
  readonly work: BulkWork;
  readonly onWork: (work: BulkWork) => void;
  readonly onClose: () => void;
}

/** A change of many donors while it runs, then what it did and the way back. */
export function BulkBar({ work, onWork, onClose }: BulkBarProps) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization } = useOrganization();
  const tellProblem = useProblemToast();
  const { job, isEnded, error } = useBulkJob(work.job);
  const [stop, stopping] = useStopJobMutation();
  const [undo, undoing] = useUndoBulkMutation();
  const [idempotencyKey] = useState(randomKey);
  const place = { organization: organization.documentId };

  const stopNow = async (): Promise<void> => {
    const answer = await stop({ ...place, job: work.job });
    if ('error' in answer) tellProblem(answer.error);
  };
  const undoNow = async (): Promise<void> => {
    const answer = await undo({ ...place, bulkOperation: work.bulkOperation, idempotencyKey });
    if ('error' in answer) tellProblem(answer.error);
    else onWork({ ...answer.data, isUndo: true });
  };

  if (job === undefined) {
    if (error !== undefined) return <OutcomeBar text={problemWords(error).title} isProblem onClose={onClose} />;
    return <WorkBar title={say('crm.bulk.working')} progress={{ done: 0, total: 0 }} />;
  }
  if (!isEnded)
    return (
      <WorkBar
        title={say(work.isUndo ? 'crm.bulk.undoing' : 'crm.bulk.working')}
        progress={job.progress}
        stop={{ label: say('crm.bulk.stop'), isBusy: stopping.isLoading || stopping.isSuccess, onStop: () => void stopNow() }}
      />
    );
  const changed = countsOf(job.result)?.changed ?? 0;
  return (
    <OutcomeBar
      text={outcomeOf(job, work.isUndo, say)}
      isProblem={job.jobStatus === 'failed'}
      onClose={onClose}
      action={
        !work.isUndo &&
        changed > 0 && (
          <Button variant="secondary" loading={undoing.isLoading} onClick={() => void undoNow()}>
            {say('crm.bulk.undo')}
          </Button>
        )
      }
    />
  );
}

function outcomeOf({ jobStatus, result }: JobOut, isUndo: boolean, say: Say): string {
  const counts = countsOf(result);
  if (counts === undefined) return say(jobStatus === 'failed' ? 'crm.bulk.failed' : 'crm.bulk.stopped-early');
  const { changed, unchanged, undone, kept } = counts;
  if (isUndo) return say('crm.bulk.undone', { undone, kept });
  return say(jobStatus === 'succeeded' ? 'crm.bulk.done' : 'crm.bulk.stopped', { changed, unchanged });
}
