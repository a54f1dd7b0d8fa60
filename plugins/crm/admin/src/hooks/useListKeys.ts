import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { useShortcuts } from './useShortcuts';
import { useWords } from './useWords';

interface ListKeys<Row> {
  readonly rows: readonly Row[];
  readonly search: { readonly current: HTMLInputElement | null };
  readonly open: (row: Row) => void;
  /** What `x` does; absent where nothing can be done with rows that are chosen. */
  readonly toggle?: ((row: Row) => void) | undefined;
  /** What `n` makes, where one may. */
  readonly create: { readonly label: string; readonly path: string } | undefined;
}

/** `/` search, `j` `k` move, `x` select, `enter` open, `n` new, `g d` donors, `g g` gifts, `?` help. */
export function useListKeys<Row>({ rows, search, open, toggle, create }: ListKeys<Row>) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const [active, setActive] = useState<number>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const current = active === undefined ? undefined : rows[active];

  useShortcuts({
    '/': () => search.current?.focus(),
    j: () => setActive(active === undefined ? 0 : Math.min(active + 1, rows.length - 1)),
    k: () => setActive(active === undefined ? 0 : Math.max(active - 1, 0)),
    Enter: () => current !== undefined && open(current),
    x: () => current !== undefined && toggle?.(current),
    n: () => create !== undefined && navigate(create.path),
    'g d': () => can('donor.read') && navigate(paths.donors()),
    'g g': () => can('donation.read') && navigate(paths.gifts()),
    '?': () => setHelpOpen(true),
  });
  const help: readonly (readonly [key: string, what: string])[] = [
    ['/', say('crm.shortcuts.search')],
    ['j', say('crm.shortcuts.down')],
    ['k', say('crm.shortcuts.up')],
    ...(toggle === undefined ? [] : [['x', say('crm.shortcuts.select')] as const]),
    ['enter', say('crm.shortcuts.open')],
    ...(create === undefined ? [] : [['n', create.label] as const]),
    ['g d', say('crm.shortcuts.donors')],
    ['g g', say('crm.shortcuts.gifts')],
    ['?', say('crm.shortcuts.help')],
  ];
  return { active: current === undefined ? undefined : active, help, isHelpOpen, closeHelp: () => setHelpOpen(false) };
}
