import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** A batch as the contract shows it but for its currency, from `FROM_BATCHES`. */
export const BATCH_COLUMNS: Sql = sql`
  b.document_id AS "documentId", b.number, b.name, b.batch_status AS "batchStatus", b.received_on AS "receivedOn", b.deposited_on AS "depositedOn",
  b.payment_method_type AS "paymentMethodType",
  CASE WHEN c.id IS NULL THEN NULL ELSE json_build_object('documentId', c.document_id, 'name', c.name) END AS campaign,
  CASE WHEN f.id IS NULL THEN NULL ELSE json_build_object('documentId', f.document_id, 'name', f.name) END AS fund,
  b.expected_count AS "expectedCount", b.expected_total AS "expectedTotal", e.entered_count AS "enteredCount", e.entered_total AS "enteredTotal",
  e.entered_count - b.expected_count AS "differenceCount", e.entered_total - b.expected_total AS "differenceTotal",
  b.started_by AS "startedBy", ${isoInstant('b.posted_at')} AS "postedAt", b.posted_by AS "postedBy",
  ${isoInstant('b.reopened_at')} AS "reopenedAt", b.reopened_by AS "reopenedBy", b.reopen_reason AS "reopenReason",
  ${isoInstant('b.created_at')} AS "createdAt", ${isoInstant('b.updated_at')} AS "updatedAt"`;

/** At most 500 rows a batch are counted and summed, through their index. */
export const FROM_BATCHES: Sql = sql`
  gift_batches b
  LEFT JOIN campaigns c ON c.id = b.campaign_id
  LEFT JOIN funds f ON f.id = b.fund_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS entered_count, COALESCE(sum(r.amount), 0) AS entered_total FROM gift_batch_rows r WHERE r.gift_batch_id = b.id
  ) e`;
