import { useNotification } from '@strapi/strapi/admin';
import type { SavedView } from '../../../../shared/lists';
import { CheckField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useChangeViewMutation, useSaveViewMutation } from '../../services/saved-views';
import type { keptOf } from './view-of-list';

interface ViewDialogProps {
  /** The view to rename or share; none saves a new one. */
  readonly view: SavedView | undefined;
  readonly kept: ReturnType<typeof keptOf>;
  readonly onSaved: (view: SavedView) => void;
  readonly onClose: () => void;
}

/** Names a view, and says whether colleagues see it too. */
export function ViewDialog({ view, kept, onSaved, onClose }: ViewDialogProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const [saveView, saving] = useSaveViewMutation();
  const [changeView, changing] = useChangeViewMutation();
  const form = useForm({ name: view?.name ?? '', isShared: view?.isShared ?? false });
  const { values, messages, set } = form;
  const place = { organization: organization.documentId };

  const save = async (): Promise<void> => {
    const name = values.name.trim();
    if (name === '') return form.refuse({ name: say('crm.view.refuse-name') });
    const named = { name, isShared: values.isShared };
    const answer =
      view === undefined
        ? await saveView({ ...place, draft: { room: 'donors', ...named, ...kept } })
        : await changeView({ ...place, view: view.documentId, change: named });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.view.saved', { name }) });
    onSaved(answer.data);
  };

  return (
    <FormDialog
      title={view === undefined ? say('crm.view.save') : say('crm.view.rename', { name: view.name })}
      save={say('crm.action.save')}
      isSaving={saving.isLoading || changing.isLoading}
      problem={saving.error ?? changing.error}
      onCloseProblem={() => {
        saving.reset();
        changing.reset();
      }}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={say('crm.view.name')}
        hint={say('crm.view.name-hint')}
        isRequired
        maxLength={200}
        value={values.name}
        message={messages.name}
        onChange={(value) => set('name', value)}
      />
      {(can('view.share') || values.isShared) && (
        <CheckField name="isShared" label={say('crm.view.share')} isChecked={values.isShared} onChange={(value) => set('isShared', value)} />
      )}
    </FormDialog>
  );
}
