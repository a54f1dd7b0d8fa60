import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, Trash } from '@strapi/icons';
import { useEffect } from 'react';
import type { ExportedFile } from '../../../../shared/operations';
import type { Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { PagedTable } from '../../components/PagedTable';
import { Progress } from '../../components/Progress';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import type { ListRules } from '../../hooks/list-address';
import { fileName } from '../../exports/save-file';
import { useFile } from '../../hooks/useFile';
import { useFormats } from '../../hooks/useFormats';
import { useListAddress } from '../../hooks/useListAddress';
import { SELDOM_MS, usePolling } from '../../hooks/usePolling';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isAtWork, useExportedFilesQuery, useRemoveExportedFileMutation } from '../../services/operations';
import { percentageOf } from './job-facts';
import { WorkStatus } from './WorkStatus';

const RULES: ListRules = { filters: {}, sorts: [] };

/** Files that jobs made, to be fetched while they are kept: one's own, or everybody's for administrators. */
export function FileList() {
  const say = useWords();
  const { organization } = useOrganization();
  const { query, change } = useListAddress(RULES);
  const [pollingInterval, tell] = usePolling(SELDOM_MS);
  const { data, error, refetch } = useExportedFilesQuery(
    { organization: organization.documentId, query },
    { pollingInterval, refetchOnMountOrArgChange: true },
  );
  const isBusy = data?.rows.some(isAtWork) ?? false;
  useEffect(() => tell(isBusy));
  const [remove] = useRemoveExportedFileMutation();
  const removal = useRemoval<ExportedFile, void>(
    () => ({ title: say('crm.file.remove'), text: say('crm.file.remove-text'), confirm: say('crm.file.remove') }),
    ({ documentId }) => remove({ organization: organization.documentId, file: documentId }),
    () => say('crm.file.removed'),
  );
  const columns = useColumns(removal.ask);
  return (
    <>
      <PagedTable
        reading={{ data, error, refetch, isFetching: false }}
        none={<EmptyState title={say('crm.files.none.title')} text={say('crm.files.none.text')} />}
        onTurn={change}
        caption={say('crm.operations.view.files')}
        columns={columns}
      />
      {removal.dialog}
    </>
  );
}

function useColumns(askToRemove: (file: ExportedFile) => void): Column<ExportedFile>[] {
  const say = useWords();
  const { day, longInstant, number } = useFormats();
  const { save, isBusy } = useFile();
  return [
    {
      key: 'what',
      label: say('crm.work.what'),
      render: ({ subject, format, isSensitive }) => (
        <div>
          <Typography tag="p">{say(`crm.file-of.${subject}`, { format: format.toUpperCase() })}</Typography>
          {isSensitive && (
            <Typography tag="p" variant="pi" textColor="neutral800" fontWeight="semiBold">
              {say('crm.file.sensitive')}
            </Typography>
          )}
        </div>
      ),
    },
    {
      key: 'state',
      label: say('crm.work.state'),
      render: (file) =>
        isAtWork(file) ? <Progress label={say('crm.work.under-way')} percentage={percentageOf(file.progress)} /> : <WorkStatus status={file.jobStatus} />,
    },
    {
      key: 'file',
      label: say('crm.file.title'),
      render: ({ documentId, subject, format, createdAt, url, bytes, expiresAt }) =>
        url === null ? (
          <Typography textColor="neutral600">{say('crm.file.not-kept')}</Typography>
        ) : (
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Button
              variant="secondary"
              size="S"
              startIcon={<Download />}
              disabled={isBusy}
              onClick={() => void save(fileName(`${subject} ${day(createdAt)}`, format), { path: `/exports/${documentId}/file`, query: signatureOf(url) })}
            >
              {say('crm.file.download', { size: number(Math.max(1, Math.round((bytes ?? 0) / 1024))) })}
            </Button>
            {expiresAt !== null && (
              <Typography variant="pi" textColor="neutral600">
                {say('crm.file.until', { at: longInstant(expiresAt) })}
              </Typography>
            )}
          </Flex>
        ),
    },
    { key: 'by', label: say('crm.work.by'), render: ({ requestedBy }) => requestedBy },
    { key: 'at', label: say('crm.work.at'), render: ({ createdAt }) => longInstant(createdAt) },
    {
      key: 'actions',
      label: say('crm.table.actions'),
      render: (file) => (
        <RowActions
          name={say(`crm.file-of.${file.subject}`, { format: file.format.toUpperCase() })}
          actions={[{ key: 'remove', label: say('crm.file.remove'), icon: <Trash />, isDangerous: true, onSelect: () => askToRemove(file) }]}
        />
      ),
    },
  ];
}

/** The signature of a file's address: staff fetch the same file at their own door. */
function signatureOf(url: string): Record<string, string> {
  return Object.fromEntries(new URL(url, window.location.origin).searchParams);
}
