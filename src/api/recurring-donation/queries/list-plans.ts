import { identifier, joinSql, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds } from '../../../platform/http/pagination';
import type { PlanListQuery, PlanRow } from '../contract';
import { FROM_PLANS, PLAN_COLUMNS } from './plan-columns';

const SORT_COLUMNS = { nextPaymentDate: 'p.next_payment_date', amount: 'p.amount', createdAt: 'p.created_at' } as const satisfies Record<
  PlanListQuery['sort']['field'],
  string
>;

/** A page of plans: of an organization, or of one of its donors. `dueBefore` leaves out its own day. */
export async function listPlans(
  connection: Connection,
  organizationId: number,
  { planStatus, dueBefore, sort, pagination }: PlanListQuery,
  donorId?: number,
): Promise<{ rows: PlanRow[]; total: number | undefined }> {
  const conditions = [sql`p.organization_id = ${organizationId}`];
  if (donorId !== undefined) conditions.push(sql`p.donor_id = ${donorId}`);
  if (planStatus !== undefined) conditions.push(sql`p.plan_status = ${planStatus}`);
  if (dueBefore !== undefined) conditions.push(sql`p.next_payment_date < ${dueBefore}::date`);
  const where = joinSql(conditions, ' AND ');
  const direction = sort.direction === 'asc' ? sql`ASC` : sql`DESC`;
  const { limit, offset } = pageBounds(pagination);
  const found = await rows<PlanRow>(
    connection,
    sql`SELECT ${PLAN_COLUMNS}
          FROM ${FROM_PLANS}
         WHERE ${where}
         ORDER BY ${identifier(SORT_COLUMNS[sort.field])} ${direction} NULLS LAST, p.id ${direction}
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!pagination.withCount) return { rows: found, total: undefined };
  return {
    rows: found,
    total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM recurring_donations p WHERE ${where}`))?.total,
  };
}
