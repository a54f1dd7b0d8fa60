import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';

/** An entry of the ledger as the contract shows it, from `consents c`. A withdrawal was never given. */
export const CONSENT_COLUMNS: Sql = sql`
  c.document_id AS "documentId", c.channel, c.purpose, c.basis, c.evidence::json AS evidence,
  CASE WHEN c.withdrawn_at IS NULL THEN ${isoInstant('c.given_at')} END AS "givenAt", c.expires_on AS "expiresOn",
  ${isoInstant('c.withdrawn_at')} AS "withdrawnAt", c.source, c.recorded_by AS "recordedBy", ${isoInstant('c.created_at')} AS "createdAt"`;
