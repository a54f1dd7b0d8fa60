import { IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useWords } from '../hooks/useWords';

export interface RowAction {
  readonly key: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly isDangerous?: boolean;
  readonly onSelect: () => void;
}

/** What may be done with one thing, in a menu; nothing is shown where nothing may be done. */
export function RowActions({ name, actions }: { readonly name: string; readonly actions: readonly RowAction[] }) {
  const say = useWords();
  if (actions.length === 0) return null;
  return (
    <SimpleMenu tag={IconButton} label={say('crm.action.more-for', { name })} icon={<More />}>
      {actions.map(({ key, label, icon, isDangerous = false, onSelect }) => (
        <MenuItem key={key} variant={isDangerous ? 'danger' : 'default'} startIcon={icon} onSelect={onSelect}>
          {label}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}
