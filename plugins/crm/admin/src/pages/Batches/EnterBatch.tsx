import { Box, Button, Flex, LinkButton } from '@strapi/design-system';
import { Check, Pencil, Trash } from '@strapi/icons';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { Batch, BatchRow } from '../../../../shared/gift-batches';
import { ProblemNote } from '../../components/ProblemNote';
import { RowActions } from '../../components/RowActions';
import { useRemoval } from '../../components/useRemoval';
import { useFormats } from '../../hooks/useFormats';
import { useSaveShortcut } from '../../hooks/useShortcuts';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useRemoveBatchMutation } from '../../services/gift-batches';
import { BatchFrame } from './BatchFrame';
import { totalsOf } from './entry-rows';
import { EntryGrid, type RefusedRows } from './EntryGrid';
import { PostDialog } from './PostDialog';
import { RefusedNote } from './RefusedNote';
import { SaveState } from './SaveState';
import { useEntry } from './useEntry';
import { usePosting } from './usePosting';

interface EnterBatchProps {
  readonly batch: Batch;
  readonly rows: readonly BatchRow[];
  readonly readRows: () => Promise<unknown>;
}

/** Entering a stack: the sheet, its control totals, and posting. */
export function EnterBatch({ batch, rows, readRows }: EnterBatchProps) {
  const say = useWords();
  const { language } = useFormats();
  const { can } = useOrganization();
  const entry = useEntry(batch, rows, readRows);
  const entered = useMemo(() => totalsOf(entry.state.rows, language), [entry.state.rows, language]);
  const [refused, setRefused] = useState<RefusedRows>(new Map());
  const posting = usePosting({ batch, entry, entered, onRefuse: setRefused });
  useSaveShortcut(() => void entry.flush());
  const removal = useBatchRemoval(batch);
  return (
    <BatchFrame
      batch={batch}
      entered={entered}
      note={<SaveState keeping={entry.keeping} savedAt={entry.savedAt} />}
      actions={
        <Flex gap={2} wrap="wrap">
          <LinkButton tag={NavLink} variant="secondary" to={paths.editBatch(batch.documentId)} startIcon={<Pencil />}>
            {say('crm.batch.edit')}
          </LinkButton>
          {can('gift-batch.post') && (
            <Button startIcon={<Check />} loading={posting.isChecking} onClick={posting.ask}>
              {say('crm.batch.post')}
            </Button>
          )}
          {batch.batchStatus === 'open' && can('gift-batch.delete') && (
            <RowActions
              name={say('crm.batch.title', { number: batch.number })}
              actions={[{ key: 'delete', label: say('crm.batch.delete'), icon: <Trash />, isDangerous: true, onSelect: () => removal.ask(batch) }]}
            />
          )}
        </Flex>
      }
    >
      <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={entry.problem === undefined && posting.refusal === undefined ? 0 : 4}>
        {entry.problem !== undefined && <ProblemNote problem={entry.problem} onClose={entry.closeProblem} />}
        {posting.refusal !== undefined && <RefusedNote text={posting.refusal} onClose={posting.closeRefusal} />}
      </Flex>
      <Box
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !can('gift-batch.post')) return;
          event.preventDefault();
          posting.ask();
        }}
      >
        <EntryGrid batch={batch} entry={entry} refused={refused} />
      </Box>
      {posting.isAsking && (
        <PostDialog batch={batch} rows={entry.state.rows} entered={entered} isBusy={posting.isPosting} onPost={posting.post} onClose={posting.close} />
      )}
      {removal.dialog}
    </BatchFrame>
  );
}

function useBatchRemoval({ documentId, number }: Batch) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const [remove] = useRemoveBatchMutation();
  const name = say('crm.batch.title', { number });
  return useRemoval<Batch, void>(
    () => ({ title: say('crm.batch.delete'), text: say('crm.batch.delete-text'), confirm: say('crm.batch.delete') }),
    () => remove({ organization: organization.documentId, batch: documentId }),
    () => say('crm.deleted', { name }),
    () => navigate(paths.batches()),
  );
}
