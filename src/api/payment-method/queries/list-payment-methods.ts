import { today } from '../../../platform/civil-date';
import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import { paymentMethodColumns, type StoredMethod } from './payment-method-columns';

/** A page of a donor's payment methods: the default first, then the newest. */
export async function listPaymentMethods(
  connection: Connection,
  organization: { readonly id: number; readonly timezone: string },
  donorId: number,
  page: PageRequest,
): Promise<{ rows: StoredMethod[]; total: number | undefined }> {
  const where = sql`p.organization_id = ${organization.id} AND p.donor_id = ${donorId}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<StoredMethod>(
    connection,
    sql`SELECT ${paymentMethodColumns(today(organization.timezone))}
          FROM payment_methods p
         WHERE ${where}
         ORDER BY COALESCE(p.is_default, false) DESC, p.created_at DESC, p.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM payment_methods p WHERE ${where}`))?.total };
}
