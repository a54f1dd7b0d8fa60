import type { Problem } from '../../../shared/answers';
import type { InOrganization } from './crm-api';
import { paged } from './paging';
import type { CrmRequest } from './request';

const PAGE = 100;
/** 5,000 things to choose from: beyond, a list is searched and not read. */
const MOST_PAGES = 50;

type Answered = { readonly data: unknown; readonly error?: undefined } | { readonly error: Problem; readonly data?: undefined };

/** Reads every page of a list that one chooses from, such as funds: a page holds 100 at most. */
export async function everyRow<Row>(
  ask: (request: CrmRequest) => Answered | PromiseLike<Answered>,
  { organization }: InOrganization,
  path: string,
  query: Readonly<Record<string, string>> = {},
): Promise<{ data: readonly Row[] } | { error: Problem }> {
  const rows: Row[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await ask({ organization, path, query: { ...query, ...paged(page, PAGE) } });
    if (answer.error !== undefined) return { error: answer.error };
    const found = rowsOf<Row>(answer.data);
    rows.push(...found);
    if (found.length < PAGE) break;
  }
  return { data: rows };
}

function rowsOf<Row>(body: unknown): readonly Row[] {
  return isList<Row>(body) ? body.data : [];
}

function isList<Row>(body: unknown): body is { readonly data: readonly Row[] } {
  return typeof body === 'object' && body !== null && 'data' in body && Array.isArray(body.data);
}
