import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A donor's name in SQL, as `displayName` in the donor's room has it. */
const DONOR_NAME: Sql = sql`COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')`;

/** A plan as a list shows it, from `FROM_PLANS`. */
export const PLAN_COLUMNS: Sql = sql`
  p.document_id AS "documentId", json_build_object('documentId', d.document_id, 'name', ${DONOR_NAME}) AS donor,
  p.amount, p.currency, p.frequency, p.interval,
  CASE WHEN p.day_of_month ~ '^[0-9]+$' THEN to_json(p.day_of_month::int) ELSE to_json(p.day_of_month) END AS "dayOfMonth",
  (SELECT m.document_id FROM payment_methods m WHERE m.id = p.payment_method_id) AS "paymentMethod",
  p.start_date AS "startDate", p.next_payment_date AS "nextPaymentDate", p.end_date AS "endDate", p.planned_payments AS "plannedPayments",
  p.plan_status AS "planStatus", COALESCE(p.pauses, '[]')::json AS pauses, p.cancel_reason AS "cancelReason", p.cancelled_on AS "cancelledOn",
  CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('documentId', c.document_id, 'name', c.name) END AS campaign,
  CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('documentId', f.document_id, 'name', f.name) END AS fund,
  COALESCE(p.total_payments, 0) AS "totalPayments", COALESCE(p.total_amount, 0) AS "totalAmount", COALESCE(p.failure_count, 0) AS "failureCount",
  COALESCE(p.annual_value, 0) AS "annualValue", ${isoInstant('p.created_at')} AS "createdAt", ${isoInstant('p.updated_at')} AS "updatedAt"`;

export const FROM_PLANS: Sql = sql`recurring_donations p JOIN donors d ON d.id = p.donor_id LEFT JOIN campaigns c ON c.id = p.campaign_id LEFT JOIN funds f ON f.id = p.fund_id`;
