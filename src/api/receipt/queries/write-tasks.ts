import type { Knex } from 'knex';
import { execute, sql } from '../../../platform/database/sql';

const AUTHOR = 'Mécène';

/** A task for each donor who has no such open task yet. */
export async function insertAddressTasks(transaction: Knex.Transaction, organizationId: number, donorIds: readonly number[], title: string): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO tasks (document_id, organization_id, donor_id, title, priority, source, author, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, d.id, ${title}, 'normal', 'receipt_preflight', ${AUTHOR}, now(), now(), now()
          FROM donors d
         WHERE d.organization_id = ${organizationId} AND d.id = ANY(${donorIds}::int[])
           AND NOT EXISTS (SELECT FROM tasks t WHERE t.donor_id = d.id AND t.source = 'receipt_preflight' AND t.title = ${title} AND t.done_at IS NULL)`,
  );
}

export interface ReturnTask {
  readonly donorId: number;
  readonly title: string;
  readonly description: string;
  readonly dueOn: string;
}

/** What a returned gift leaves to do. */
export async function insertReturnTasks(transaction: Knex.Transaction, organizationId: number, tasks: readonly ReturnTask[]): Promise<void> {
  await execute(
    transaction,
    sql`INSERT INTO tasks (document_id, organization_id, donor_id, title, description, due_on, priority, source, author, created_at, updated_at, published_at)
        SELECT crm_document_id(), ${organizationId}, t."donorId", t.title, t.description, t."dueOn", 'high', 'return_of_gift', ${AUTHOR}, now(), now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) AS t ("donorId" int, title text, description text, "dueOn" date)`,
  );
}
