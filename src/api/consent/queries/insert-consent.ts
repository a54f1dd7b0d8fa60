import type { Knex } from 'knex';
import { row, sql } from '../../../platform/database/sql';
import type { CivilDate } from '../../../platform/civil-date';
import type { ConsentOut } from '../contract';
import type { Channel, GrantedBasis, Purpose } from '../domain/consent';
import { CONSENT_COLUMNS } from './consent-columns';

export interface NewConsent {
  readonly organizationId: number;
  readonly donorId: number;
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly basis: GrantedBasis | null;
  readonly evidence: object | null;
  readonly givenAt: string;
  readonly expiresOn: CivilDate | null;
  readonly withdrawnAt: string | null;
  readonly source: string | null;
  readonly recordedBy: string;
}

/** Adds an entry to the ledger. */
export async function insertConsent(transaction: Knex.Transaction, entry: NewConsent): Promise<ConsentOut> {
  const evidence = entry.evidence === null ? null : JSON.stringify(entry.evidence);
  const inserted = await row<ConsentOut>(
    transaction,
    sql`INSERT INTO consents AS c (document_id, organization_id, donor_id, channel, purpose, basis, evidence, given_at, expires_on, withdrawn_at, source, recorded_by, created_at, updated_at, published_at)
        VALUES (crm_document_id(), ${entry.organizationId}, ${entry.donorId}, ${entry.channel}, ${entry.purpose}, ${entry.basis}, ${evidence}::jsonb, ${entry.givenAt}::timestamp,
                ${entry.expiresOn}::date, ${entry.withdrawnAt}::timestamp, ${entry.source}, ${entry.recordedBy}, now(), now(), now())
        RETURNING ${CONSENT_COLUMNS}`,
  );
  if (inserted === undefined) throw new Error('a consent was not entered');
  return inserted;
}
