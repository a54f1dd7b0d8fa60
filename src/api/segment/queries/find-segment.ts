import { row, rows, sql, type Connection } from '../../../platform/database/sql';
import type { SegmentOut } from '../contract';
import { SEGMENT_COLUMNS } from './segment-columns';

export type StoredSegment = SegmentOut & { readonly id: number };

/** One segment of an organization by public id. */
export function findSegment(connection: Connection, organizationId: number, documentId: string): Promise<StoredSegment | undefined> {
  return row<StoredSegment>(
    connection,
    sql`SELECT s.id, ${SEGMENT_COLUMNS} FROM segments s WHERE s.organization_id = ${organizationId} AND s.document_id = ${documentId}`,
  );
}

export interface SegmentRow {
  readonly id: number;
  readonly documentId: string;
  readonly organizationId: number;
  readonly name: string;
  readonly isAutomatic: boolean;
  readonly criteria: unknown;
}

/** A segment by its row's id: lifecycle hooks know no more. */
export function findSegmentRow(connection: Connection, id: number): Promise<SegmentRow | undefined> {
  return row<SegmentRow>(
    connection,
    sql`SELECT id, document_id AS "documentId", organization_id AS "organizationId", name, COALESCE(is_automatic, false) AS "isAutomatic", criteria::json AS criteria
          FROM segments
         WHERE id = ${id}`,
  );
}

/** All segments of an organization with their criteria: they may name one another. */
export function readSegmentRows(connection: Connection, organizationId: number): Promise<SegmentRow[]> {
  return rows<SegmentRow>(
    connection,
    sql`SELECT id, document_id AS "documentId", organization_id AS "organizationId", name, COALESCE(is_automatic, false) AS "isAutomatic", criteria::json AS criteria
          FROM segments
         WHERE organization_id = ${organizationId}
         ORDER BY id`,
  );
}
