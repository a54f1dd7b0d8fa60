import { row, sql, type Connection } from '../../../platform/database/sql';
import type { NoteKind, NoteOut } from '../contract';
import { NOTE_COLUMNS } from './note-columns';

/** One note of an organization by public id. */
export function findNote(connection: Connection, organizationId: number, documentId: string): Promise<NoteOut | undefined> {
  return row<NoteOut>(connection, sql`SELECT ${NOTE_COLUMNS} FROM notes n WHERE n.organization_id = ${organizationId} AND n.document_id = ${documentId}`);
}

/** The public id of the donor a note is about. */
export async function donorOfNote(connection: Connection, organizationId: number, documentId: string): Promise<string | undefined> {
  const found = await row<{ donor: string }>(
    connection,
    sql`SELECT d.document_id AS donor FROM notes n JOIN donors d ON d.id = n.donor_id WHERE n.organization_id = ${organizationId} AND n.document_id = ${documentId}`,
  );
  return found?.donor;
}

export interface NoteFacts {
  readonly documentId: string;
  readonly organizationId: number;
  readonly donorId: number;
  readonly kind: NoteKind;
  readonly author: string | null;
  readonly authorKey: string | null;
}

/** What the rules of a note need to know, by its row's id; the row stays locked until the transaction ends. */
export function lockNote(connection: Connection, id: number): Promise<NoteFacts | undefined> {
  return row<NoteFacts>(
    connection,
    sql`SELECT document_id AS "documentId", organization_id AS "organizationId", donor_id AS "donorId", kind, author, author_key AS "authorKey"
          FROM notes
         WHERE id = ${id}
           FOR NO KEY UPDATE`,
  );
}
