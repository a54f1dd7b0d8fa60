import { identifier, joinSql, rows, sql, type Connection, type Sql } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { DonationListQuery, DonationRow } from '../contract';
import { ROW_COLUMNS } from './donation-columns';
import { sumGifts } from './sum-gifts';

const SORT_COLUMNS = { receivedOn: 'received_on', amount: 'amount', createdAt: 'created_at' } as const satisfies Record<
  DonationListQuery['sort']['field'],
  string
>;

export interface DonationPage {
  readonly rows: DonationRow[];
  readonly total: number | undefined;
  readonly countedAmount: number | undefined;
}

/** A page of gifts that meet some conditions, with how many there are and what they sum to. */
export async function listDonations(
  connection: Connection,
  conditions: readonly Sql[],
  sort: DonationListQuery['sort'],
  page: PageRequest,
): Promise<DonationPage> {
  const where = joinSql(conditions, ' AND ');
  const { limit, offset } = pageBounds(page);
  const order = giftOrder(sort);
  const found = await rows<DonationRow>(
    connection,
    sql`WITH page AS MATERIALIZED (SELECT g.id FROM donations g WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${offset})
        SELECT ${ROW_COLUMNS}
          FROM page
          JOIN donations g ON g.id = page.id
          JOIN donors d ON d.id = g.donor_id
          LEFT JOIN campaigns c ON c.id = g.campaign_id
         ORDER BY ${order}`,
  );
  if (!page.withCount) return { rows: found, total: undefined, countedAmount: undefined };
  const { total, countedAmount } = await sumGifts(connection, where);
  return { rows: found, total, countedAmount };
}

/** The list's order over `donations g`. */
export function giftOrder({ field, direction }: DonationListQuery['sort']): Sql {
  const way = direction === 'asc' ? sql`ASC` : sql`DESC`;
  return sql`${identifier(`g.${SORT_COLUMNS[field]}`)} ${way}, g.id ${way}`;
}
