import type { Report } from '../../../shared/reports';

const PAGE_SIZE = 100;

/** Walks through all pages of a list. @throws Problem when a page cannot be read */
export async function readAllPages<Row>(
  read: (page: number, pageSize: number) => Promise<Report<readonly Row[]>>,
  tell: (done: number, total: number) => void,
  isStopped: () => boolean,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let page = 1; !isStopped(); page += 1) {
    const { data, meta } = await read(page, PAGE_SIZE);
    rows.push(...data);
    tell(rows.length, meta.pagination?.total ?? rows.length);
    if (page >= (meta.pagination?.pageCount ?? 1)) break;
  }
  return rows;
}
