import type { Knex } from 'knex';
import type { CivilDate } from '../../../platform/civil-date';
import { execute, rows, sql } from '../../../platform/database/sql';

/** Locks the stored donors that get gifts or ids, in id order, before anything is written: every writer of totals waits in the same line. */
export async function lockTouchedDonors(transaction: Knex.Transaction): Promise<void> {
  await execute(
    transaction,
    sql`SELECT id FROM donors
         WHERE id IN (SELECT donor_id FROM import_new_gifts UNION SELECT donor_id FROM import_learned_ids)
         ORDER BY id FOR NO KEY UPDATE`,
  );
}

export async function insertNewDonors(transaction: Knex.Transaction, organizationId: number, source: string): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO donors (id, document_id, organization_id, type, salutation, first_name, middle_initial, last_name, company_name, display_name, email, phone,
                            address_line_1, address_line_2, city, province, postal_code, country, language,
                            email_preference, sms_preference, mail_preference, phone_preference, do_not_contact, source, external_ids, custom_fields,
                            created_at, updated_at, published_at)
        SELECT id, document_id, ${organizationId}, type, salutation, first_name, middle_initial, last_name, company_name, display_name, email, phone,
               address_line_1, address_line_2, city, province, postal_code, country, language,
               'unknown', 'unknown', 'unknown', 'unknown', false, ${source}, external_ids, '{}', now(), now(), now()
          FROM import_new_donors
         ORDER BY id`,
  );
}

/** A donor found by e-mail or address is known by the file's id from now on. */
export async function teachExternalIds(transaction: Knex.Transaction): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE donors d
           SET external_ids = CASE WHEN jsonb_typeof(d.external_ids) = 'array' THEN d.external_ids ELSE '[]' END || learned.ids, updated_at = now()
          FROM (
            SELECT donor_id, jsonb_agg(jsonb_build_object('system', system, 'id', id)) AS ids FROM import_learned_ids GROUP BY 1
          ) learned
         WHERE d.id = learned.donor_id`,
  );
}

/**
 * Their ids follow the file; they are written donor by donor, since what a gift is checked against and indexed by is its donor's.
 * @param thankSince the day of the oldest gift that is still to be thanked for
 */
export async function insertNewGifts(transaction: Knex.Transaction, organizationId: number, thankSince: CivilDate): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO donations (id, document_id, organization_id, donor_id, amount, currency, base_amount, exchange_rate, exchange_rate_source, exchange_rate_on,
                               donation_type, payment_status, payment_method_type, cheque_number, fee_amount, net_amount, refunded_amount, received_at, received_on,
                               campaign_id, in_kind, advantage_amount, eligible_amount, is_anonymous, acknowledgement, memo, external_ids,
                               created_at, updated_at, published_at)
        SELECT r.id, r.document_id, ${organizationId}, r.donor_id, r.amount, r.currency, r.base_amount, r.exchange_rate, r.exchange_rate_source, r.exchange_rate_on,
               r.donation_type, 'completed', r.payment_method_type, r.cheque_number, 0, r.net_amount, 0, r.received_at, r.received_on,
               r.campaign_id, r.in_kind, 0, r.eligible_amount, r.is_anonymous,
               CASE WHEN r.received_on >= ${thankSince}::date THEN 'to_do' ELSE 'not_needed' END, r.memo,
               jsonb_build_array(jsonb_build_object('system', r.system, 'id', r.external_id)), now(), now(), now()
          FROM import_new_gifts r
         ORDER BY r.donor_id, r.id`,
  );
}

const ACTIVITY_COLUMNS = sql`document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author,
  created_at, updated_at, published_at`;

/** One line a gift in the donors' histories, under the gift's own id with another letter. */
export async function insertHistoryOfGifts(transaction: Knex.Transaction, organizationId: number, author: string): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO activities (${ACTIVITY_COLUMNS})
        SELECT 'a' || substr(document_id, 2), ${organizationId}, donor_id, 'gift', COALESCE(received_at, received_on + time '12:00'), summary_fr, summary_en,
               'donation', document_id, ${author}, now(), now(), now()
          FROM import_new_gifts
         ORDER BY donor_id, id`,
  );
}

/** One line in the history of each new donor: which import created their record. */
export async function insertHistoryOfNewDonors(
  transaction: Knex.Transaction,
  organizationId: number,
  job: { readonly documentId: string; readonly fileName: string },
  author: string,
): Promise<void> {
  const file = ` (${job.fileName.slice(0, 200)})`;
  await execute(
    transaction,
    sql`INSERT INTO activities (${ACTIVITY_COLUMNS})
        SELECT crm_document_id(), ${organizationId}, id, 'import', now(), ${`Fiche importée${file}`}, ${`Record imported${file}`}, 'import-job', ${job.documentId},
               ${author}, now(), now(), now()
          FROM import_new_donors
         ORDER BY id`,
  );
}

/** Ids of the gifts that one part of a file creates; they rise with the file. */
export interface IdRange {
  readonly first: number;
  readonly last: number;
}

/** The rows of a part's gifts of which there is nothing more to tell than how their donors were found. */
export async function insertRowsOfGifts(transaction: Knex.Transaction, organizationId: number, jobId: number, { first, last }: IdRange): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO import_rows (document_id, organization_id, import_job_id, line, outcome, reason, donation_id, created_at, updated_at, published_at)
        SELECT 'r' || substr(document_id, 2), ${organizationId}, ${jobId}, line, 'created',
               CASE WHEN matched_by IS NULL THEN jsonb_build_object('donor', 'created') ELSE jsonb_build_object('donor', 'matched', 'matchedBy', matched_by) END,
               id, now(), now(), now()
          FROM import_new_gifts
         WHERE line IS NOT NULL AND id BETWEEN ${first} AND ${last}
         ORDER BY id`,
  );
}

/** Forgets the rows of an earlier check, up to the last of them: those written since have taken their place. */
export async function deleteStagedRows(transaction: Knex.Transaction, jobId: number, lastId: number): Promise<void> {
  await execute(transaction, sql`DELETE FROM import_rows WHERE import_job_id = ${jobId} AND id <= ${lastId}`);
}

/** Rows of an import are written before the gifts and donors they name: those are looked for when all is written. */
export async function checkRowsAtTheEnd(transaction: Knex.Transaction): Promise<void> {
  await execute(transaction, sql`SET CONSTRAINTS import_rows_donor_id_tenant, import_rows_donation_id_tenant DEFERRED`);
}

/**
 * A checked import is read through when it is applied. Only of these columns: looking through the JSON of thousands of
 * rows costs more than it tells.
 */
export async function analyseStagedRows(transaction: Knex.Transaction): Promise<void> {
  await execute(transaction, sql`ANALYZE import_rows (id, import_job_id, line, outcome)`);
}

export interface TouchedDonor {
  readonly donorId: number;
  readonly years: readonly number[];
  readonly campaignIds: readonly number[];
}

/** The donors whose figures the import moved, in id order, with their years and campaigns. */
export function readTouchedDonors(transaction: Knex.Transaction, afterId: number, limit: number): Promise<TouchedDonor[]> {
  return rows<TouchedDonor>(
    transaction,
    sql`SELECT r.donor_id AS "donorId",
               COALESCE(array_agg(DISTINCT extract(year FROM r.received_on)::int) FILTER (WHERE r.received_on IS NOT NULL), '{}') AS years,
               COALESCE(array_agg(DISTINCT r.campaign_id) FILTER (WHERE r.campaign_id IS NOT NULL), '{}') AS "campaignIds"
          FROM (SELECT donor_id, received_on, campaign_id FROM import_new_gifts UNION ALL SELECT id, NULL, NULL FROM import_new_donors) r
         WHERE r.donor_id > ${afterId}
         GROUP BY 1
         ORDER BY 1
         LIMIT ${limit}`,
  );
}
