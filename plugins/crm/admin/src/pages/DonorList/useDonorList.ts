import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOrganization } from '../../organization/organization-context';
import { useLazyDonorsFindQuery } from '../../services/donors';
import { queryOf, readAddress, writeAddress, type ListState } from './list-address';

/** The list the address asks for. A question that has been replaced is cancelled. */
export function useDonorList() {
  const { organization } = useOrganization();
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readAddress(address), [address]);
  const [find, result] = useLazyDonorsFindQuery();
  const organizationId = organization.documentId;

  const ask = useCallback((preferCache: boolean) => find({ organization: organizationId, query: queryOf(state) }, preferCache), [find, organizationId, state]);
  useEffect(() => {
    const running = ask(true);
    return () => running.abort();
  }, [ask]);

  const change = useCallback((next: ListState) => setAddress(writeAddress(next), { replace: next.search !== state.search }), [setAddress, state.search]);
  return { state, change, result, retry: () => void ask(false) };
}
