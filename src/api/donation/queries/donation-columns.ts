import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A donor's name in SQL, as `displayName` in the donor's room has it. */
const DONOR_NAME: Sql = sql`COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')`;

/** A gift as a list shows it, from `donations g JOIN donors d LEFT JOIN campaigns c`. */
export const ROW_COLUMNS: Sql = sql`
  g.document_id AS "documentId", json_build_object('documentId', d.document_id, 'name', ${DONOR_NAME}) AS donor,
  g.amount, g.currency, COALESCE(g.base_amount, g.amount) AS "baseAmount", g.counted_amount AS "countedAmount", COALESCE(g.refunded_amount, 0) AS "refundedAmount",
  g.donation_type AS "donationType", g.payment_status AS "paymentStatus", g.payment_method_type AS "paymentMethodType", g.cheque_number AS "chequeNumber",
  ${isoInstant('g.received_at')} AS "receivedAt", g.received_on AS "receivedOn",
  CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('documentId', c.document_id, 'name', c.name) END AS campaign,
  COALESCE((
    SELECT json_agg(json_build_object('fund', json_build_object('documentId', f.document_id, 'name', f.name), 'amount', a.amount) ORDER BY a.id)
      FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = g.id
  ), '[]') AS allocations,
  g.eligible_amount AS "eligibleAmount", COALESCE(g.acknowledgement, 'to_do') AS acknowledgement, g.receipt_number AS "receiptNumber", COALESCE(g.is_anonymous, false) AS "isAnonymous", g.memo,
  ${isoInstant('g.created_at')} AS "createdAt", ${isoInstant('g.updated_at')} AS "updatedAt"`;

/** What only the gift's own page holds. */
export const DETAIL_COLUMNS: Sql = sql`
  g.exchange_rate AS "exchangeRate", g.exchange_rate_source AS "exchangeRateSource", g.exchange_rate_on AS "exchangeRateOn",
  (SELECT m.document_id FROM payment_methods m WHERE m.id = g.payment_method_id) AS "paymentMethod", g.provider, g.provider_payment_id AS "providerPaymentId",
  COALESCE(g.fee_amount, 0) AS "feeAmount", COALESCE(g.net_amount, g.amount) AS "netAmount", g.deposited_on AS "depositedOn", g.postmarked_on AS "postmarkedOn",
  (SELECT p.document_id FROM recurring_donations p WHERE p.id = g.recurring_donation_id) AS "recurringDonation",
  (SELECT p.document_id FROM pledges p WHERE p.id = g.pledge_id) AS pledge,
  (SELECT json_build_object('documentId', b.document_id, 'number', b.number, 'name', b.name) FROM gift_batches b WHERE b.id = g.gift_batch_id) AS "giftBatch",
  g.in_kind::json AS "inKind", g.securities::json AS securities, COALESCE(g.advantage_amount, 0) AS "advantageAmount", g.advantage_description AS "advantageDescription", g.tribute::json AS tribute,
  COALESCE(g.external_ids, '[]')::json AS "externalIds", COALESCE(g.metadata, '{}')::json AS metadata,
  COALESCE((
    SELECT json_agg(json_build_object('documentId', r.document_id, 'amount', r.amount, 'reason', r.reason, 'refundStatus', r.refund_status,
                                      'refundedAt', ${isoInstant('r.refunded_at')}, 'refundedOn', r.refunded_on, 'by', r.by) ORDER BY r.id)
      FROM donation_refunds r WHERE r.donation_id = g.id
  ), '[]') AS refunds`;

export const FROM_GIFTS: Sql = sql`donations g JOIN donors d ON d.id = g.donor_id LEFT JOIN campaigns c ON c.id = g.campaign_id`;
