import { useMemo } from 'react';
import type { Pagination } from '../../../../shared/answers';
import { useOrganization } from '../../organization/organization-context';
import { useGiftsQuery, useGiftTotalsQuery } from '../../services/donations';

type Query = Readonly<Record<string, string | number | undefined>>;

/** A page of gifts at once, and what all of them come to as soon as it is known: adding up millions takes longer than showing 25. */
export function useGiftList(query: Query, page: number, pageSize: number) {
  const { organization } = useOrganization();
  const place = { organization: organization.documentId };
  const narrowing = useMemo(() => Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'sort' && !name.startsWith('pagination'))), [query]);
  const list = useGiftsQuery({ ...place, query: { ...query, 'pagination[withCount]': 'false' } });
  const totals = useGiftTotalsQuery({ ...place, query: narrowing });
  const { gifts, isCapped = false } = totals.currentData ?? {};
  const pagination: Pagination | undefined =
    gifts === undefined ? undefined : { page, pageSize, total: gifts, pageCount: Math.ceil(gifts / pageSize), isTotalCapped: isCapped };
  return { list, totals, pagination };
}
