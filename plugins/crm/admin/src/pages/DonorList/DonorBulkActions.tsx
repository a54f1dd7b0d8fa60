import { Button, MenuItem, SimpleMenu } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import type { BulkDraft } from '../../../../shared/lists';
import type { StartedBulk } from '../../services/bulk';
import { useWords } from '../../hooks/useWords';
import { BulkDialog } from './BulkDialog';
import type { BulkAction } from './bulk-action';

interface DonorBulkActionsProps {
  readonly whom: Pick<BulkDraft, 'ids' | 'filters'>;
  /** The list's own filter: whether it shows the archive. */
  readonly archived: string | undefined;
  readonly onStarted: (started: StartedBulk) => void;
}

/** What can be done to all who are chosen: the most wanted in sight, the rest in a menu. */
export function DonorBulkActions({ whom, archived, onStarted }: DonorBulkActionsProps) {
  const say = useWords();
  const [action, setAction] = useState<BulkAction>();
  const rare: BulkAction[] = [
    'untag',
    'assign',
    ...(archived === 'true' ? [] : (['archive'] as const)),
    ...(archived === undefined ? [] : (['unarchive'] as const)),
  ];
  return (
    <>
      <Button variant="secondary" startIcon={<Plus />} onClick={() => setAction('tag')}>
        {say('crm.bulk.tag')}
      </Button>
      <Button variant="secondary" onClick={() => setAction('add_to_segment')}>
        {say('crm.bulk.add_to_segment')}
      </Button>
      <SimpleMenu label={say('crm.action.more')} variant="tertiary">
        {rare.map((name) => (
          <MenuItem key={name} onSelect={() => setAction(name)}>
            {say(`crm.bulk.${name}`)}
          </MenuItem>
        ))}
      </SimpleMenu>
      {action !== undefined && (
        <BulkDialog
          action={action}
          whom={whom}
          onStarted={(started) => {
            setAction(undefined);
            onStarted(started);
          }}
          onClose={() => setAction(undefined)}
        />
      )}
    </>
  );
}
