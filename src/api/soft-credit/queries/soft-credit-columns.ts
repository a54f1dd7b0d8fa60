import { isoInstant } from '../../../platform/database/instants';
import { identifier, sql, type Sql } from '../../../platform/database/sql';

/** A donor by id and name, as `displayName` in the donor's room has it. */
const donor = (alias: string): Sql => {
  const column = (name: string): Sql => identifier(`${alias}.${name}`);
  return sql`json_build_object('documentId', ${column('document_id')}, 'name',
    COALESCE(NULLIF(${column('display_name')}, ''), NULLIF(concat_ws(' ', ${column('first_name')}, ${column('last_name')}), ''), ${column('company_name')}, ${column('email')}, '–'))`;
};

/** A soft credit, from `FROM_SOFT_CREDITS`. */
export const SOFT_CREDIT_COLUMNS: Sql = sql`
  s.document_id AS "documentId", ${donor('d')} AS donor, s.type, s.amount,
  json_build_object('documentId', g.document_id, 'amount', g.amount, 'currency', g.currency, 'receivedOn', g.received_on, 'paymentStatus', g.payment_status, 'donor', ${donor('gd')}) AS donation,
  ${isoInstant('s.created_at')} AS "createdAt", ${isoInstant('s.updated_at')} AS "updatedAt"`;

export const FROM_SOFT_CREDITS: Sql = sql`soft_credits s JOIN donors d ON d.id = s.donor_id JOIN donations g ON g.id = s.donation_id JOIN donors gd ON gd.id = g.donor_id`;
