import { useState } from 'react';
import type { ListState } from './list-address';
import { NOBODY, type Selection } from './selection';

/** What is chosen in the list; another search or filter begins anew, another page or order does not. */
export function useSelection({ search, filters }: ListState): [Selection, (selection: Selection) => void] {
  const asked = JSON.stringify([search, filters]);
  const [kept, keep] = useState({ asked, selection: NOBODY });
  return [kept.asked === asked ? kept.selection : NOBODY, (selection) => keep({ asked, selection })];
}
