import { execute, rows, sql, type Connection } from '../../../platform/database/sql';

export interface EncryptedDonor {
  readonly id: number;
  readonly organizationId: number;
  readonly customFields: Readonly<Record<string, unknown>>;
}

/** The next donors of the installation with an encrypted custom field, locked until their values are written. */
export function readEncryptedDonors(connection: Connection, afterId: number, most: number): Promise<EncryptedDonor[]> {
  return rows<EncryptedDonor>(
    connection,
    sql`SELECT id, organization_id AS "organizationId", custom_fields::json AS "customFields"
          FROM donors
         WHERE id > ${afterId} AND custom_fields::text LIKE '%"v1:%'
         ORDER BY id
         LIMIT ${most}
           FOR NO KEY UPDATE`,
  );
}

export async function writeCustomFields(connection: Connection, donors: readonly EncryptedDonor[]): Promise<void> {
  if (donors.length === 0) return;
  await execute(
    connection,
    sql`UPDATE donors d
           SET custom_fields = v.custom_fields::jsonb
          FROM unnest(${donors.map(({ id }) => id)}::int[], ${donors.map(({ customFields }) => JSON.stringify(customFields))}::text[]) AS v (id, custom_fields)
         WHERE d.id = v.id`,
  );
}
