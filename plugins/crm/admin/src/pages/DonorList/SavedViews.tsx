import { Menu } from '@strapi/design-system';
import { Check, Pencil, Plus, Trash } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { SavedView } from '../../../../shared/lists';
import { useRemoval } from '../../components/useRemoval';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useChangeViewMutation, useRemoveViewMutation, useSavedViewsQuery } from '../../services/saved-views';
import type { ColumnKey } from './donor-columns';
import type { ListState } from './list-address';
import { columnsOfView, hasMoved, keptOf, listOf } from './view-of-list';
import { ViewDialog } from './ViewDialog';

interface SavedViewsProps {
  readonly state: ListState;
  readonly columns: readonly ColumnKey[];
  readonly onChange: (state: ListState) => void;
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
}

/** Searches, columns and orders kept under a name, one's own and shared: open, keep, rename, delete. */
export function SavedViews({ state, columns, onChange, onColumns }: SavedViewsProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const { data: views = [] } = useSavedViewsQuery({ organization: organization.documentId, room: 'donors' });
  const [changeView] = useChangeViewMutation();
  const [remove] = useRemoveViewMutation();
  const [dialog, setDialog] = useState<'new' | 'rename'>();
  const opened = views.find(({ documentId }) => documentId === state.view);
  const mayChange = opened !== undefined && can('view.save') && (opened.isMine || can('organization.update'));
  const isMoved = opened !== undefined && hasMoved(opened, state, columns);
  const removal = useRemoval(
    (view: SavedView) => ({
      title: say('crm.view.delete-title', { name: view.name }),
      text: say(view.isShared ? 'crm.view.delete-shared' : 'crm.view.delete-text'),
      confirm: say('crm.view.delete'),
    }),
    (view) => remove({ organization: organization.documentId, view: view.documentId }),
    ({ name }) => say('crm.view.deleted', { name }),
    () => onChange({ ...state, view: undefined }),
  );

  const open = (view: SavedView): void => {
    const kept = columnsOfView(view);
    if (kept !== undefined) onColumns(kept);
    onChange(listOf(view, state.pageSize));
  };
  const keep = async (view: SavedView): Promise<void> => {
    const answer = await changeView({ organization: organization.documentId, view: view.documentId, change: keptOf(state, columns) });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.view.saved', { name: view.name }) });
  };

  return (
    <>
      <Menu.Root>
        <Menu.Trigger variant="tertiary" size="L">
          {opened === undefined ? say('crm.view.title') : isMoved ? say('crm.view.moved', { name: opened.name }) : opened.name}
        </Menu.Trigger>
        <Menu.Content>
          {views.map((view) => (
            <Menu.Item key={view.documentId} endIcon={view === opened ? <Check /> : undefined} onSelect={() => open(view)}>
              {labelOf(view)}
            </Menu.Item>
          ))}
          {views.length > 0 && <Menu.Separator />}
          {mayChange && isMoved && (
            <Menu.Item startIcon={<Check />} onSelect={() => void keep(opened)}>
              {say('crm.view.keep', { name: opened.name })}
            </Menu.Item>
          )}
          {mayChange && (
            <Menu.Item startIcon={<Pencil />} onSelect={() => setDialog('rename')}>
              {say('crm.view.rename', { name: opened.name })}
            </Menu.Item>
          )}
          {mayChange && (
            <Menu.Item variant="danger" startIcon={<Trash />} onSelect={() => removal.ask(opened)}>
              {say('crm.view.delete-this', { name: opened.name })}
            </Menu.Item>
          )}
          {can('view.save') && (
            <Menu.Item startIcon={<Plus />} onSelect={() => setDialog('new')}>
              {say('crm.view.save')}
            </Menu.Item>
          )}
        </Menu.Content>
      </Menu.Root>
      {dialog !== undefined && (
        <ViewDialog
          view={dialog === 'rename' ? opened : undefined}
          kept={keptOf(state, columns)}
          onSaved={(view) => {
            setDialog(undefined);
            if (dialog === 'new') onChange({ ...state, view: view.documentId });
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {removal.dialog}
    </>
  );

  function labelOf({ name, isShared, isMine, owner }: SavedView): string {
    if (!isShared) return name;
    return isMine || owner === null ? say('crm.view.shared', { name }) : say('crm.view.shared-by', { name, owner });
  }
}
