import type { Knex } from 'knex';
import { execute, identifier, row, rows, sql } from '../../../platform/database/sql';

/** The tables an import works in, of donors and gifts it creates; they live as long as its transaction. */
export async function createWorkingTables(transaction: Knex.Transaction): Promise<void> {
  // Two imports in one transaction (a request with an Idempotency-Key, then another) share the session.
  await execute(transaction, sql`DROP TABLE IF EXISTS import_new_donors, import_new_gifts, import_learned_ids`);
  await execute(
    transaction,
    sql`CREATE TEMPORARY TABLE import_new_donors (
          id integer, document_id text,
          type text, salutation text, first_name text, middle_initial text, last_name text, company_name text, display_name text, email text, phone text,
          address_line_1 text, address_line_2 text, city text, province text, postal_code text, country text, language text, external_ids jsonb
        ) ON COMMIT DROP`,
  );
  await execute(
    transaction,
    sql`CREATE TEMPORARY TABLE import_new_gifts (
          id integer PRIMARY KEY, document_id text,
          donor_id integer, system text, external_id text, amount numeric(14, 2), currency text, base_amount numeric(14, 2), exchange_rate numeric(18, 8),
          exchange_rate_source text, exchange_rate_on date, donation_type text, payment_method_type text, cheque_number text, net_amount numeric(14, 2),
          received_at timestamp, received_on date, campaign_id integer, eligible_amount numeric(14, 2), is_anonymous boolean, memo text, in_kind jsonb,
          summary_fr text, summary_en text, line integer, matched_by text,
          UNIQUE (system, external_id)
        ) ON COMMIT DROP`,
  );
  await execute(transaction, sql`CREATE TEMPORARY TABLE import_learned_ids (donor_id integer, system text, id text) ON COMMIT DROP`);
}

/** Temporary tables are not analysed by themselves, and the joins that follow are large. By these columns they join. */
export async function analyseWorkingTables(transaction: Knex.Transaction): Promise<void> {
  await execute(transaction, sql`ANALYZE import_new_donors (id), import_new_gifts (id, donor_id, received_on)`);
}

/** The next ids of a table's rows, rising. */
export async function reserveIds(transaction: Knex.Transaction, table: 'donors' | 'donations', count: number): Promise<number[]> {
  const reserved = await rows<{ id: number }>(transaction, sql`SELECT nextval(${`${table}_id_seq`}::regclass)::int AS id FROM generate_series(1, ${count})`);
  return reserved.map(({ id }) => id);
}

/**
 * Tells the planner about a table that has just grown by a fifth or more: without it the first import into an empty
 * database plans for ten donors and reads all of them for each. Only then, since ANALYZE locks out another one
 * until the transaction ends.
 */
export async function analyseIfGrown(transaction: Knex.Transaction, table: 'donors' | 'donations' | 'crm_donor_years', newRows: number): Promise<void> {
  const known = await row<{ rows: number }>(transaction, sql`SELECT greatest(reltuples, 0)::float8 AS rows FROM pg_class WHERE oid = ${table}::regclass`);
  if (newRows * 5 > (known?.rows ?? 0)) await execute(transaction, sql`ANALYZE ${identifier(table)}`);
}
