import type { Knex } from 'knex';
import { isoInstant } from '../../../platform/database/instants';
import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Wording } from '../../receipt/domain/wordings/wording';

/** A wording that a charity published. */
export interface OwnWording extends Wording {
  readonly publishedBy: string;
  readonly publishedAt: string;
}

/** Everything an organization published, in that order. */
export function listOwnWordings(connection: Connection, organizationId: number): Promise<OwnWording[]> {
  return rows<OwnWording>(
    connection,
    sql`SELECT version, jurisdiction, valid_from::text AS "validFrom", words::json AS words, published_by AS "publishedBy", ${isoInstant('published_at')} AS "publishedAt"
          FROM crm_receipt_wordings
         WHERE organization_id = ${organizationId}
         ORDER BY id`,
  );
}

/** Publishes; the organization's row is the lock under which versions are numbered. */
export async function insertWording(
  transaction: Knex.Transaction,
  organizationId: number,
  { jurisdiction, validFrom, words }: Omit<Wording, 'version'>,
  publishedBy: string,
): Promise<string> {
  await row(transaction, sql`SELECT id FROM organizations WHERE id = ${organizationId} FOR NO KEY UPDATE`);
  const inserted = await row<{ version: string }>(
    transaction,
    sql`INSERT INTO crm_receipt_wordings (organization_id, jurisdiction, version, valid_from, words, published_by)
        SELECT ${organizationId}::int, ${jurisdiction}::text, concat(${jurisdiction}::text, '-', ${validFrom}::text, '-v', count(*) + 1), ${validFrom}::date, ${JSON.stringify(words)}::jsonb, ${publishedBy}::text
          FROM crm_receipt_wordings
         WHERE organization_id = ${organizationId}
        RETURNING version`,
  );
  if (inserted === undefined) throw new Error('a wording was not stored');
  return inserted.version;
}
