import { row, sql, type Connection } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';

/** Who a message comes from, and how to reach them. */
export interface StoredSender {
  readonly name: string;
  readonly fromEmail: string | null;
  readonly replyTo: string | null;
  readonly footer: string | null;
  readonly mailingAddress: string | null;
  readonly contact: string | null;
}

/** An organization as the sender of a message in a language. */
export function findSender(connection: Connection, organizationId: number, language: Language): Promise<StoredSender | undefined> {
  const setting = (path: string) => sql`NULLIF(o.message_settings #>> ${`{${path}}`}::text[], '')`;
  return row<StoredSender>(
    connection,
    sql`SELECT COALESCE(${setting(`fromName,${language}`)}, o.name) AS name, COALESCE(${setting('fromEmail')}, NULLIF(o.email, '')) AS "fromEmail", ${setting('replyTo')} AS "replyTo",
               ${setting(`footer,${language}`)} AS footer,
               CASE WHEN COALESCE(o.address_line_1, '') <> '' AND COALESCE(o.city, '') <> ''
                    THEN concat_ws(', ', o.address_line_1, NULLIF(o.address_line_2, ''), o.city, NULLIF(concat_ws(' ', o.province, o.postal_code), ''), NULLIF(o.country, '')) END AS "mailingAddress",
               NULLIF(concat_ws(' · ', NULLIF(o.email, ''), NULLIF(o.phone, ''), NULLIF(o.website, '')), '') AS contact
          FROM organizations o
         WHERE o.id = ${organizationId}`,
  );
}
