import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Pin, Trash } from '@strapi/icons';
import { useState } from 'react';
import type { Note, NoteChange } from '../../../../shared/rooms';
import { ConfirmAction } from '../../components/ConfirmAction';
import { useFormats } from '../../hooks/useFormats';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import type { OfDonor } from '../../services/crm-api';
import { useChangeNoteMutation, useRemoveNoteMutation } from '../../services/notes';
import { NoteForm } from './NoteForm';

/** One note: read, pinned, edited, deleted. */
export function NoteItem({ note, place }: { readonly note: Note; readonly place: OfDonor }) {
  const say = useWords();
  const { longInstant } = useFormats();
  const { can } = useOrganization();
  const tellProblem = useProblemToast();
  const [change, changing] = useChangeNoteMutation();
  const [remove, removing] = useRemoveNoteMutation();
  const [isEditing, setEditing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const ofNote = { ...place, note: note.documentId };

  const save = async (draft: NoteChange): Promise<boolean> => {
    const answer = await change({ ...ofNote, change: draft });
    if ('error' in answer) tellProblem(answer.error);
    else setEditing(false);
    return false;
  };
  const removeNow = async (): Promise<void> => {
    const answer = await remove(ofNote);
    setAsking(false);
    if ('error' in answer) tellProblem(answer.error);
  };

  if (isEditing)
    return (
      <Box tag="li" padding={4} background="neutral100" hasRadius>
        <NoteForm note={note} save={say('crm.action.save')} isSaving={changing.isLoading} onSave={save} onCancel={() => setEditing(false)} />
      </Box>
    );
  return (
    <Box tag="li" padding={4} background="neutral100" hasRadius>
      <Flex gap={3} alignItems="flex-start" justifyContent="space-between">
        <Box minWidth={0}>
          <Typography tag="p" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {note.body}
          </Typography>
          <Flex gap={2} paddingTop={2} wrap="wrap">
            {note.isPinned && <Badge active>{say('crm.notes.pinned')}</Badge>}
            <Typography variant="pi" textColor="neutral600">
              {[say(`crm.note-kind.${note.kind}`), note.author, longInstant(note.createdAt)].filter((part) => part !== null && part !== '').join(' · ')}
            </Typography>
          </Flex>
        </Box>
        <Flex gap={1}>
          {can('note.update') && (
            <>
              <IconButton
                variant="ghost"
                label={say(note.isPinned ? 'crm.notes.unpin' : 'crm.notes.pin')}
                onClick={() => void save({ isPinned: !note.isPinned })}
              >
                <Pin />
              </IconButton>
              <IconButton variant="ghost" label={say('crm.action.edit')} onClick={() => setEditing(true)}>
                <Pencil />
              </IconButton>
            </>
          )}
          {can('note.delete') && (
            <IconButton variant="ghost" label={say('crm.notes.delete')} onClick={() => setAsking(true)}>
              <Trash />
            </IconButton>
          )}
        </Flex>
      </Flex>
      <ConfirmAction
        isOpen={isAsking}
        title={say('crm.notes.delete')}
        text={say('crm.notes.delete-text')}
        confirm={say('crm.notes.delete')}
        isBusy={removing.isLoading}
        onConfirm={() => void removeNow()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
}
