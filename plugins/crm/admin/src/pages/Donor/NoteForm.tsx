import { Button, Flex } from '@strapi/design-system';
import type { Note, NoteDraft } from '../../../../shared/rooms';
import { NOTE_KINDS, oneOf } from '../../../../shared/vocabulary';
import { ChoiceField, TextAreaField } from '../../forms/fields';
import { useForm } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';

interface NoteFormProps {
  readonly note?: Note;
  readonly save: string;
  readonly isSaving: boolean;
  /** Answers whether it was saved; a refused text stays in the form. */
  readonly onSave: (draft: NoteDraft) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** Writes a note. */
export function NoteForm({ note, save, isSaving, onSave, onCancel }: NoteFormProps) {
  const say = useWords();
  const form = useForm({ body: note?.body ?? '', kind: note?.kind ?? 'general' });
  const suffix = note?.documentId ?? 'new';

  const submit = async (): Promise<void> => {
    const body = form.values.body.trim();
    if (body === '') return form.refuse({ body: say('crm.notes.refuse-empty') });
    if (await onSave({ body, kind: form.values.kind })) form.set('body', '');
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <TextAreaField
          name={`note-${suffix}`}
          label={say('crm.notes.body')}
          value={form.values.body}
          message={form.messages.body}
          maxLength={10000}
          onChange={(body) => form.set('body', body)}
        />
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Flex width="20rem">
            <ChoiceField
              name={`kind-${suffix}`}
              label={say('crm.notes.kind')}
              value={form.values.kind}
              choices={NOTE_KINDS.map((kind) => ({ value: kind, label: say(`crm.note-kind.${kind}`) }))}
              onChange={(kind) => form.set('kind', oneOf(NOTE_KINDS, kind) ?? 'general')}
            />
          </Flex>
          <Button type="submit" variant="secondary" loading={isSaving}>
            {save}
          </Button>
          {onCancel !== undefined && (
            <Button variant="tertiary" onClick={onCancel}>
              {say('crm.action.cancel')}
            </Button>
          )}
        </Flex>
      </Flex>
    </form>
  );
}
