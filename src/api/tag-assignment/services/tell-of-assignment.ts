import { execute, sql } from '../../../platform/database/sql';
import { inTransaction } from '../../../platform/database/transaction';
import { changedRowId, resultRowId, type WriteEvent } from '../../../platform/database/write-event';

/** After a tag was put on a donor: webhook endpoints are told, and the donor's segments asked again. */
export async function tellOfAssigned(event: WriteEvent): Promise<void> {
  await tell(resultRowId(event), 'tag.assigned');
}

/** Before it is taken off, while it still says whose it is. */
export async function tellOfUnassigned(event: WriteEvent): Promise<void> {
  await tell(changedRowId(event), 'tag.unassigned');
}

async function tell(id: number, type: 'tag.assigned' | 'tag.unassigned'): Promise<void> {
  await inTransaction((transaction) =>
    execute(
      transaction,
      sql`SELECT crm_announce(a.organization_id, jsonb_build_array(jsonb_build_object('type', ${type}::text, 'data', jsonb_build_object('donor', d.document_id, 'tag', t.document_id)))),
                 crm_reevaluate_soon(a.organization_id, ARRAY[a.donor_id])
            FROM tag_assignments a
            JOIN donors d ON d.id = a.donor_id
            JOIN tags t ON t.id = a.tag_id
           WHERE a.id = ${id}`,
    ),
  );
}
