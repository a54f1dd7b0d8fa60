import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useShortcuts } from '../../hooks/useShortcuts';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';

interface ListKeys {
  readonly rows: readonly { readonly documentId: string }[];
  readonly search: { readonly current: HTMLInputElement | null };
  /** Absent where nothing can be done with those who are chosen. */
  readonly toggle?: (donor: string) => void;
}

/** `/` search, `j` `k` move, `x` select, `enter` open, `n` new, `?` help. */
export function useListKeys({ rows, search, toggle }: ListKeys) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const [active, setActive] = useState<number>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const open = ({ documentId }: { readonly documentId: string }): void => navigate(paths.donor(documentId));
  const current = active === undefined ? undefined : rows[active];

  useShortcuts({
    '/': () => search.current?.focus(),
    j: () => setActive(active === undefined ? 0 : Math.min(active + 1, rows.length - 1)),
    k: () => setActive(active === undefined ? 0 : Math.max(active - 1, 0)),
    Enter: () => current !== undefined && open(current),
    x: () => current !== undefined && toggle?.(current.documentId),
    n: () => can('donor.create') && navigate(paths.newDonor()),
    'g d': () => navigate(paths.donors()),
    '?': () => setHelpOpen(true),
  });
  const help = [
    ['/', say('crm.shortcuts.search')],
    ['j', say('crm.shortcuts.down')],
    ['k', say('crm.shortcuts.up')],
    ...(toggle === undefined ? [] : ([['x', say('crm.shortcuts.select')]] as const)),
    ['enter', say('crm.shortcuts.open')],
    ['n', say('crm.shortcuts.new')],
    ['g d', say('crm.shortcuts.donors')],
    ['?', say('crm.shortcuts.help')],
  ] as const;
  return { active: current === undefined ? undefined : active, open, help, isHelpOpen, closeHelp: () => setHelpOpen(false) };
}
