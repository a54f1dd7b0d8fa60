import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useOrganization } from '../../organization/organization-context';
import { useLazyDonorsFindQuery } from '../../services/donors';
import { queryOf, readAddress, writeAddress, type ListState } from './list-address';

interface Running {
  /** The organization and the address that asked. */
  readonly question: string;
  readonly abort: () => void;
}

/**
 * The list the address asks for. A question that has been replaced is cancelled. A change asks before the address
 * is written: drawing the page for the new address takes as long as the answer.
 */
export function useDonorList() {
  const { organization } = useOrganization();
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readAddress(address), [address]);
  const [find, result] = useLazyDonorsFindQuery();
  const running = useRef<Running>();
  const organizationId = organization.documentId;

  const ask = useCallback(
    (asked: ListState, isAgain = false) => {
      const question = `${organizationId}?${writeAddress(asked).toString()}`;
      if (!isAgain && running.current?.question === question) return;
      running.current?.abort();
      const { abort } = find({ organization: organizationId, query: queryOf(asked) }, !isAgain);
      running.current = { question, abort };
    },
    [find, organizationId],
  );
  useEffect(() => ask(state), [ask, state]);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = undefined;
    },
    [],
  );

  const change = useCallback(
    (next: ListState) => {
      ask(next);
      setAddress(writeAddress(next), { replace: next.search !== state.search });
    },
    [ask, setAddress, state.search],
  );
  return { state, change, result, retry: () => ask(state, true) };
}
