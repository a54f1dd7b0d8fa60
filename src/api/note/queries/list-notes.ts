import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import { pageBounds, type PageRequest } from '../../../platform/http/pagination';
import type { NoteOut } from '../contract';
import { NOTE_COLUMNS } from './note-columns';

/** A page of the notes on a donor: pinned first, then the newest. */
export async function listNotes(
  connection: Connection,
  organizationId: number,
  donorId: number,
  page: PageRequest,
): Promise<{ rows: NoteOut[]; total: number | undefined }> {
  const where = sql`n.organization_id = ${organizationId} AND n.donor_id = ${donorId}`;
  const { limit, offset } = pageBounds(page);
  const found = await rows<NoteOut>(
    connection,
    sql`SELECT ${NOTE_COLUMNS}
          FROM notes n
         WHERE ${where}
         ORDER BY COALESCE(n.is_pinned, false) DESC, n.created_at DESC, n.id DESC
         LIMIT ${limit} OFFSET ${offset}`,
  );
  if (!page.withCount) return { rows: found, total: undefined };
  return { rows: found, total: (await row<{ total: number }>(connection, sql`SELECT count(*)::int AS total FROM notes n WHERE ${where}`))?.total };
}
