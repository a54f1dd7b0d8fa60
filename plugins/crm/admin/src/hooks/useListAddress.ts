import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { listQueryOf, listSortedBy, readListAddress, writeListAddress, type ListRules, type ListState } from './list-address';

/** The list the address asks for, and the way to another one. */
export function useListAddress<Filter extends string>(rules: ListRules<Filter>) {
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readListAddress(address, rules), [address, rules]);
  const change = useCallback(
    (next: Partial<ListState<Filter>>) => {
      const whole = { ...state, page: 1, ...next };
      setAddress((before) => writeListAddress(whole, rules, before), { replace: whole.search !== state.search });
    },
    [state, rules, setAddress],
  );
  const sortBy = useCallback((field: string) => change(listSortedBy(state, rules, field)), [change, state, rules]);
  return { state, query: useMemo(() => listQueryOf(state), [state]), change, sortBy };
}
