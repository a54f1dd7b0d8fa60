import type { Knex } from 'knex';
import { EMPTY_SQL, execute, row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { RefusedGift } from '../domain/consider-donor';
import type { ReasonCode } from '../domain/reasons';

/** What a run keeps of a donor it has dealt with. */
export interface RunOutcome {
  readonly isIssued: boolean;
  readonly gifts: number;
  readonly amount: number;
  readonly eligibleAmount: number;
  readonly reasons: readonly ReasonCode[];
  readonly refusedGifts: readonly RefusedGift[];
}

export interface NewRunRow {
  readonly donorId: number;
  readonly receiptId: number | null;
  readonly outcome: RunOutcome;
}

export async function insertRunRows(transaction: Knex.Transaction, jobId: string, given: readonly NewRunRow[]): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO crm_receipt_run_rows (job_id, donor_id, receipt_id, outcome)
        SELECT j.id, r."donorId", r."receiptId", r.outcome
          FROM crm_jobs j, jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS r ("donorId" int, "receiptId" int, outcome jsonb)
         WHERE j.document_id = ${jobId}
        ON CONFLICT DO NOTHING`,
  );
}

/** The last donor a run has dealt with: it goes on after them. */
export async function lastDonorOfRun(connection: Connection, jobId: string): Promise<number> {
  const last = await row<{ donorId: number }>(
    connection,
    sql`SELECT COALESCE(max(r.donor_id), 0) AS "donorId" FROM crm_receipt_run_rows r JOIN crm_jobs j ON j.id = r.job_id WHERE j.document_id = ${jobId}`,
  );
  return last?.donorId ?? 0;
}

export interface StoredRunRow extends RunOutcome {
  readonly donor: { readonly documentId: string; readonly name: string };
  readonly receipt: { readonly documentId: string; readonly number: string } | null;
}

/** Rows of a run of the organization, by donor; `isIssued` narrows them. */
export async function listRunRows(
  connection: Connection,
  organizationId: number,
  jobId: string,
  isIssued: boolean | undefined,
  page: PageRequest | { readonly first: number },
): Promise<{ readonly rows: StoredRunRow[]; readonly total: number }> {
  const narrowed = isIssued === undefined ? EMPTY_SQL : sql`AND (w.outcome ->> 'isIssued')::boolean = ${isIssued}`;
  const from = sql`crm_receipt_run_rows w JOIN crm_jobs j ON j.id = w.job_id JOIN donors d ON d.id = w.donor_id LEFT JOIN receipts r ON r.id = w.receipt_id
                   WHERE j.organization_id = ${organizationId} AND j.document_id = ${jobId} ${narrowed}`;
  const { limit, offset } = 'first' in page ? { limit: page.first, offset: 0 } : pageBounds(page);
  const found = await rows<{ outcome: RunOutcome } & Pick<StoredRunRow, 'donor' | 'receipt'>>(
    connection,
    sql`SELECT json_build_object('documentId', d.document_id, 'name', COALESCE(NULLIF(d.display_name, ''), NULLIF(concat_ws(' ', d.first_name, d.last_name), ''), d.company_name, d.email, '–')) AS donor,
               CASE WHEN r.id IS NULL THEN NULL ELSE json_build_object('documentId', r.document_id, 'number', r.number) END AS receipt, w.outcome::json AS outcome
          FROM ${from}
         ORDER BY w.donor_id
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const counted = await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM ${from}`);
  return { rows: found.map(({ outcome, ...who }) => ({ ...who, ...outcome })), total: counted?.total ?? 0 };
}

/** What a run came to. */
export interface RunTotals {
  readonly donors: number;
  readonly issued: number;
  readonly refused: number;
  readonly gifts: number;
  readonly refusedGifts: number;
  readonly amount: number;
  readonly eligibleAmount: number;
}

export async function sumRun(connection: Connection, jobId: string): Promise<RunTotals> {
  const totals = await row<RunTotals>(
    connection,
    sql`SELECT count(*)::int AS donors, count(*) FILTER (WHERE (outcome ->> 'isIssued')::boolean)::int AS issued,
               count(*) FILTER (WHERE NOT (outcome ->> 'isIssued')::boolean)::int AS refused,
               COALESCE(sum((outcome ->> 'gifts')::int) FILTER (WHERE (outcome ->> 'isIssued')::boolean), 0)::int AS gifts,
               COALESCE(sum(jsonb_array_length(outcome -> 'refusedGifts')), 0)::int AS "refusedGifts",
               COALESCE(sum((outcome ->> 'amount')::numeric) FILTER (WHERE (outcome ->> 'isIssued')::boolean), 0) AS amount,
               COALESCE(sum((outcome ->> 'eligibleAmount')::numeric) FILTER (WHERE (outcome ->> 'isIssued')::boolean), 0) AS "eligibleAmount"
          FROM crm_receipt_run_rows w
          JOIN crm_jobs j ON j.id = w.job_id
         WHERE j.document_id = ${jobId}`,
  );
  if (totals === undefined) throw new Error('a sum has one row');
  return totals;
}

/** Runs that broke off with their process: still "running", and silent for a while. */
export async function listBrokenRuns(connection: Connection, kinds: readonly string[], silentMinutes: number): Promise<{ jobId: string; kind: string }[]> {
  return rows(
    connection,
    sql`SELECT document_id AS "jobId", kind FROM crm_jobs
         WHERE kind = ANY(${kinds}) AND job_status = 'running' AND updated_at < now() - make_interval(mins => ${silentMinutes})
         ORDER BY id`,
  );
}
