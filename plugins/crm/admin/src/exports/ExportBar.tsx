import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useEffect, useState } from 'react';
import { OutcomeBar, WorkBar } from '../components/WorkBar';
import { useFile } from '../hooks/useFile';
import { useFormats } from '../hooks/useFormats';
import { useProblemToast } from '../hooks/useProblemToast';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { useExportQuery, useRemoveExportMutation } from '../services/exports';
import type { ExportWork } from './export-work';

const EVERY_MS = 1000;

/** A file while a job makes it, then the way to it. */
export function ExportBar({ work: { exportId, name }, onClose }: { readonly work: ExportWork; readonly onClose: () => void }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const problemWords = useProblemWords();
  const tellProblem = useProblemToast();
  const { organization } = useOrganization();
  const file = useFile();
  const place = { organization: organization.documentId, exportId };
  const [pollingInterval, setPolling] = useState(EVERY_MS);
  const { currentData: found, error } = useExportQuery(place, { pollingInterval, refetchOnMountOrArgChange: true });
  const [remove, removing] = useRemoveExportMutation();
  const isAtWork = found === undefined || found.jobStatus === 'queued' || found.jobStatus === 'running';
  const isWatching = isAtWork && error === undefined;
  useEffect(() => setPolling(isWatching ? EVERY_MS : 0), [isWatching]);

  const stopNow = async (): Promise<void> => {
    const answer = await remove(place);
    if ('error' in answer) tellProblem(answer.error);
    else onClose();
  };

  if (error !== undefined) return <OutcomeBar text={problemWords(error).title} isProblem onClose={onClose} />;
  if (isAtWork)
    return (
      <WorkBar
        title={say('crm.export.making')}
        progress={found?.progress ?? { done: 0, total: 0 }}
        stop={{ label: say('crm.bulk.stop'), isBusy: removing.isLoading, onStop: () => void stopNow() }}
      />
    );
  const { url, expiresAt } = found;
  if (url === null || expiresAt === null)
    return (
      <OutcomeBar
        text={say(found.jobStatus === 'succeeded' ? 'crm.export.gone' : 'crm.export.failed')}
        isProblem={found.jobStatus !== 'succeeded'}
        onClose={onClose}
      />
    );
  // The link is of the API's door; staff find the same file at their own, with its signature.
  const signature = Object.fromEntries(new URL(url, window.location.origin).searchParams);
  return (
    <OutcomeBar
      text={say('crm.export.ready', { until: longInstant(expiresAt) })}
      onClose={onClose}
      action={
        <Button startIcon={<Download />} loading={file.isBusy} onClick={() => void file.save(name, { path: `/exports/${exportId}/file`, query: signature })}>
          {say('crm.export.download')}
        </Button>
      }
    />
  );
}
