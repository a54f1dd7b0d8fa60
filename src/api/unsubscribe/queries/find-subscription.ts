import { row, sql, type Connection } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';

/** What somebody can leave, by the message they hold. */
export interface Subscription {
  readonly organizationId: number;
  readonly organizationName: string;
  readonly donorId: number;
  readonly donorDocumentId: string;
  readonly communicationId: string;
  readonly messageClass: 'fundraising' | 'commercial';
  readonly language: Language;
}

/** The one read of a visitor who has not signed in: its key is a public id that was signed. */
export function findSubscription(connection: Connection, communicationId: string): Promise<Subscription | undefined> {
  return row<Subscription>(
    connection,
    sql`SELECT c.organization_id AS "organizationId", o.name AS "organizationName", d.id AS "donorId", d.document_id AS "donorDocumentId", c.document_id AS "communicationId",
               c.message_class AS "messageClass", c.language
          FROM communications c
          JOIN organizations o ON o.id = c.organization_id
          JOIN donors d ON d.id = c.donor_id
         WHERE c.document_id = ${communicationId} AND c.message_class IN ('fundraising', 'commercial')`,
  );
}
