import { execute, row, rows, sql, type Connection } from '../../../platform/database/sql';

export interface StoredValue {
  readonly donorId: number;
  readonly value: unknown;
}

/** How many donors hold a value under a key. */
export async function countStoredValues(connection: Connection, organizationId: number, key: string): Promise<number> {
  const found = await row<{ total: number }>(
    connection,
    sql`SELECT count(*)::int AS total FROM donors WHERE organization_id = ${organizationId} AND custom_fields ? ${key}`,
  );
  return found?.total ?? 0;
}

/** The next donors who hold a value under a key, in the order of their ids. */
export function readStoredValues(connection: Connection, organizationId: number, key: string, afterDonorId: number, most: number): Promise<StoredValue[]> {
  return rows<StoredValue>(
    connection,
    sql`SELECT id AS "donorId", (custom_fields -> ${key})::json AS value
          FROM donors
         WHERE organization_id = ${organizationId} AND custom_fields ? ${key} AND id > ${afterDonorId}
         ORDER BY id
         LIMIT ${most}`,
  );
}

/** Puts values under a key, donor by donor; nothing else of the donors changes. */
export async function writeStoredValues(connection: Connection, organizationId: number, key: string, values: readonly StoredValue[]): Promise<void> {
  await execute(
    connection,
    sql`UPDATE donors d
           SET custom_fields = jsonb_set(d.custom_fields, ARRAY[${key}::text], v.value::jsonb)
          FROM unnest(${values.map(({ donorId }) => donorId)}::int[], ${values.map(({ value }) => JSON.stringify(value))}::text[]) AS v (donor_id, value)
         WHERE d.organization_id = ${organizationId} AND d.id = v.donor_id`,
  );
}
