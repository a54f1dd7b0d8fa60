import { execute, rows, sql, type Connection } from '../../../platform/database/sql';

export interface ExpiredPack {
  readonly organizationId: number;
  readonly jobId: string;
}

/** Archives whose link is no longer good and whose file is still there, in every organization. */
export function expiredPacks(connection: Connection, kind: string): Promise<ExpiredPack[]> {
  return rows<ExpiredPack>(
    connection,
    sql`SELECT organization_id AS "organizationId", document_id AS "jobId"
          FROM crm_jobs
         WHERE kind = ${kind} AND job_status = 'succeeded' AND result ->> 'url' IS NOT NULL AND (result ->> 'expiresAt')::timestamptz < now()
         ORDER BY id
         LIMIT 1000`,
  );
}

/** The job stays, as the word that the archive was made; its link goes. */
export async function forgetPack(connection: Connection, jobId: string): Promise<void> {
  await execute(connection, sql`UPDATE crm_jobs SET result = jsonb_set(result, '{url}', 'null'), updated_at = now() WHERE document_id = ${jobId}`);
}
