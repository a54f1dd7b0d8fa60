import { isoInstant } from '../../../platform/database/instants';
import { EMPTY_SQL, row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { z } from 'zod';
import type { historyEntry } from '../contract';

export interface HistoryFilters {
  readonly kind?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A page of a donor's history, newest first. From and to are civil dates of the charity. */
export async function listHistory(
  connection: Connection,
  organization: { readonly id: number; readonly timezone: string },
  donorId: number,
  filters: HistoryFilters,
  page: PageRequest,
  language: Language,
): Promise<{ entries: z.output<typeof historyEntry>[]; total: number | undefined }> {
  const where = sql`a.organization_id = ${organization.id} AND a.donor_id = ${donorId}
    ${filters.kind === undefined ? EMPTY_SQL : sql`AND a.kind = ${filters.kind}`}
    ${filters.from === undefined ? EMPTY_SQL : sql`AND a.occurred_at >= (${filters.from}::date::timestamp AT TIME ZONE ${organization.timezone}) AT TIME ZONE 'UTC'`}
    ${filters.to === undefined ? EMPTY_SQL : sql`AND a.occurred_at < ((${filters.to}::date + 1)::timestamp AT TIME ZONE ${organization.timezone}) AT TIME ZONE 'UTC'`}`;
  const { limit, offset } = pageBounds(page);
  const entries = await rows<z.output<typeof historyEntry>>(
    connection,
    sql`SELECT ${isoInstant('a.occurred_at')} AS "occurredAt", a.kind, ${language === 'fr' ? sql`a.summary_fr` : sql`a.summary_en`} AS summary,
               CASE WHEN a.subject_type IS NULL THEN NULL ELSE json_build_object('type', a.subject_type, 'documentId', a.subject_id) END AS subject, a.author
          FROM activities a
         WHERE ${where}
         ORDER BY a.occurred_at DESC, a.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  const total = page.withCount
    ? (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM activities a WHERE ${where}`))?.total
    : undefined;
  return { entries, total };
}
