import type { Knex } from 'knex';
import { execute, rows, sql, type Sql } from '../../../platform/database/sql';

/** The row id of a `ref`: of a donor of the charity it is the ref itself. */
const DONOR_ID: Sql = sql`COALESCE(nd.id, r.donor_ref)`;

/** Locks the stored donors that get gifts or ids, in id order, before anything is written: every writer of totals waits in the same line. */
export async function lockTouchedDonors(transaction: Knex.Transaction): Promise<void> {
  await execute(
    transaction,
    sql`SELECT id FROM donors
         WHERE id IN (SELECT donor_ref FROM import_new_gifts WHERE donor_ref > 0 UNION SELECT donor_ref FROM import_learned_ids WHERE donor_ref > 0)
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
         ORDER BY ref DESC`,
  );
}

/** A donor found by e-mail or address is known by the file's id from now on. */
export async function teachExternalIds(transaction: Knex.Transaction): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE donors d
           SET external_ids = CASE WHEN jsonb_typeof(d.external_ids) = 'array' THEN d.external_ids ELSE '[]' END || learned.ids, updated_at = now()
          FROM (
            SELECT ${DONOR_ID} AS donor_id, jsonb_agg(jsonb_build_object('system', r.system, 'id', r.id)) AS ids
              FROM import_learned_ids r
              LEFT JOIN import_new_donors nd ON nd.ref = r.donor_ref
             GROUP BY 1
          ) learned
         WHERE d.id = learned.donor_id`,
  );
}

/** Their ids follow the file; they are written donor by donor, since what a gift is checked against and indexed by is its donor's. */
export async function insertNewGifts(transaction: Knex.Transaction, organizationId: number): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO donations (id, document_id, organization_id, donor_id, amount, currency, base_amount, exchange_rate, exchange_rate_source, exchange_rate_on,
                               donation_type, payment_status, payment_method_type, cheque_number, fee_amount, net_amount, refunded_amount, received_at, received_on,
                               campaign_id, in_kind, advantage_amount, eligible_amount, is_anonymous, acknowledgement, memo, external_ids,
                               created_at, updated_at, published_at)
        SELECT r.id, r.document_id, ${organizationId}, ${DONOR_ID}, r.amount, r.currency, r.base_amount, r.exchange_rate, r.exchange_rate_source, r.exchange_rate_on,
               r.donation_type, 'completed', r.payment_method_type, r.cheque_number, 0, r.net_amount, 0, r.received_at, r.received_on,
               r.campaign_id, r.in_kind, 0, r.eligible_amount, r.is_anonymous, 'to_do', r.memo,
               jsonb_build_array(jsonb_build_object('system', r.system, 'id', r.external_id)), now(), now(), now()
          FROM import_new_gifts r
          LEFT JOIN import_new_donors nd ON nd.ref = r.donor_ref
         ORDER BY ${DONOR_ID}, r.ref DESC`,
  );
}

/** One line a gift in the donors' histories, and one for a record that the import created. */
export async function insertActivities(
  transaction: Knex.Transaction,
  organizationId: number,
  job: { readonly documentId: string; readonly fileName: string },
  author: string,
): Promise<void> {
  const columns = sql`document_id, organization_id, donor_id, kind, occurred_at, summary_fr, summary_en, subject_type, subject_id, author, created_at, updated_at, published_at`;
  await execute(
    transaction,
    sql`INSERT INTO activities (${columns})
        SELECT crm_document_id(), ${organizationId}, ${DONOR_ID}, 'gift', COALESCE(r.received_at, r.received_on + time '12:00'), r.summary_fr, r.summary_en,
               'donation', r.document_id, ${author}, now(), now(), now()
          FROM import_new_gifts r
          LEFT JOIN import_new_donors nd ON nd.ref = r.donor_ref
         ORDER BY ${DONOR_ID}, r.ref DESC`,
  );
  const file = ` (${job.fileName.slice(0, 200)})`;
  await execute(
    transaction,
    sql`INSERT INTO activities (${columns})
        SELECT crm_document_id(), ${organizationId}, id, 'import', now(), ${`Fiche importée${file}`}, ${`Record imported${file}`}, 'import-job', ${job.documentId},
               ${author}, now(), now(), now()
          FROM import_new_donors
         ORDER BY id`,
  );
}

/** Writes on each row what would become of it, with the gift or donor it would be. */
export async function writeForecast(transaction: Knex.Transaction, jobId: number): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE import_rows i
           SET outcome = r.outcome, reason = r.reason, donor_id = CASE WHEN r.donor_ref > 0 AND COALESCE(r.gift_ref, -1) < 0 THEN r.donor_ref END,
               donation_id = CASE WHEN r.gift_ref > 0 THEN r.gift_ref END, updated_at = now()
          FROM import_results r
         WHERE i.import_job_id = ${jobId} AND i.id = r.row_id`,
  );
}

/**
 * Writes on each row what became of it: its gift, or its donor where it held no gift. What was read of a row
 * is in the donor and the gift now, and is not kept twice; that of a refused one is.
 */
export async function writeOutcomes(transaction: Knex.Transaction, jobId: number): Promise<void> {
  await execute(
    transaction,
    sql`UPDATE import_rows i
           SET outcome = r.outcome, reason = r.reason, donor_id = CASE WHEN r.gift_ref IS NULL THEN ${DONOR_ID} END, donation_id = COALESCE(ng.id, r.gift_ref),
               interpreted = CASE WHEN r.outcome = 'refused' THEN i.interpreted END, updated_at = now()
          FROM import_results r
          LEFT JOIN import_new_donors nd ON nd.ref = r.donor_ref
          LEFT JOIN import_new_gifts ng ON ng.ref = r.gift_ref
         WHERE i.import_job_id = ${jobId} AND i.id = r.row_id`,
  );
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
    sql`SELECT ${DONOR_ID} AS "donorId",
               COALESCE(array_agg(DISTINCT extract(year FROM r.received_on)::int) FILTER (WHERE r.received_on IS NOT NULL), '{}') AS years,
               COALESCE(array_agg(DISTINCT r.campaign_id) FILTER (WHERE r.campaign_id IS NOT NULL), '{}') AS "campaignIds"
          FROM (SELECT donor_ref, received_on, campaign_id FROM import_new_gifts UNION ALL SELECT ref, NULL, NULL FROM import_new_donors) r
          LEFT JOIN import_new_donors nd ON nd.ref = r.donor_ref
         WHERE ${DONOR_ID} > ${afterId}
         GROUP BY 1
         ORDER BY 1
         LIMIT ${limit}`,
  );
}
