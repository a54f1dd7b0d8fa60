import { EMPTY_SQL, rows, sql, type Connection } from '../../../platform/database/sql';

/** The receipts of a year to be printed and posted, by postal code: of donors without an e-mail address, or of everyone. */
export async function listPrintable(connection: Connection, organizationId: number, year: number, isEveryone: boolean): Promise<number[]> {
  const narrowed = isEveryone ? EMPTY_SQL : sql`AND COALESCE(btrim(d.email), '') = ''`;
  const found = await rows<{ id: number }>(
    connection,
    sql`SELECT r.id
          FROM receipts r
          JOIN donors d ON d.id = r.donor_id
         WHERE r.organization_id = ${organizationId} AND r.year = ${year} AND r.receipt_status = 'issued' AND r.kind <> 'acknowledgement' ${narrowed}
         ORDER BY d.postal_code NULLS LAST, d.sort_name, r.chain_position`,
  );
  return found.map(({ id }) => id);
}
