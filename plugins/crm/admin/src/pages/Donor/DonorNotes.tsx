import { Flex, Typography } from '@strapi/design-system';
import type { DonorOut } from '../../../../shared/donors';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useAddNoteMutation, useNotesQuery } from '../../services/notes';
import { NoteForm } from './NoteForm';
import { NoteItem } from './NoteItem';

/** The notes on a donor: pinned ones first, then the newest. */
export function DonorNotes({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const tellProblem = useProblemToast();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId, donor: donor.documentId };
  const { data, error, refetch } = useNotesQuery(place);
  const [add, { isLoading }] = useAddNoteMutation();

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  const notes = [...(data ?? [])].sort((left, right) => Number(right.isPinned) - Number(left.isPinned) || right.createdAt.localeCompare(left.createdAt));
  return (
    <Panel title={say('crm.notes.title')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {can('note.create') && (
          <NoteForm
            save={say('crm.notes.add')}
            isSaving={isLoading}
            onSave={async (draft) => {
              const answer = await add({ ...place, draft });
              if ('error' in answer) tellProblem(answer.error);
              return !('error' in answer);
            }}
          />
        )}
        {data === undefined ? (
          <SkeletonRows rows={3} />
        ) : notes.length === 0 ? (
          <Typography textColor="neutral600">{say('crm.notes.none')}</Typography>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {notes.map((note) => (
              <NoteItem key={note.documentId} note={note} place={place} />
            ))}
          </Flex>
        )}
      </Flex>
    </Panel>
  );
}
