import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';
import type { PaymentMethodOut } from '../contract';

export type StoredMethod = Omit<PaymentMethodOut, 'isMasked'>;

/**
 * A payment method, from `payment_methods p`, without the provider's token. A card is good through the
 * last day of its month; after that it reads as expired, whatever was stored.
 */
export function paymentMethodColumns(today: string): Sql {
  return sql`
    p.document_id AS "documentId", p.type, p.provider, p.brand, p.last_4 AS "last4", p.expiry_month AS "expiryMonth", p.expiry_year AS "expiryYear", p.bank_name AS "bankName",
    COALESCE(p.is_default, false) AS "isDefault",
    CASE WHEN p.method_status = 'active' AND make_date(p.expiry_year, p.expiry_month, 1) + interval '1 month' <= ${today}::date THEN 'expired' ELSE p.method_status END AS "methodStatus",
    ${isoInstant('p.created_at')} AS "createdAt", ${isoInstant('p.updated_at')} AS "updatedAt"`;
}
