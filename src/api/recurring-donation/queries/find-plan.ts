import { row, sql, type Connection, type Sql } from '../../../platform/database/sql';
import type { PlanRow } from '../contract';
import { FROM_PLANS, PLAN_COLUMNS } from './plan-columns';

/** A plan with what only its rules need. */
export interface StoredPlan extends PlanRow {
  readonly id: number;
  readonly donorId: number;
  readonly anchorOn: string;
}

/** One plan of an organization by public id. */
export function findPlan(connection: Connection, organizationId: number, documentId: string): Promise<StoredPlan | undefined> {
  return found(connection, sql`p.organization_id = ${organizationId} AND p.document_id = ${documentId}`);
}

/** The same by its row's id. */
export function findPlanById(connection: Connection, organizationId: number, id: number): Promise<StoredPlan | undefined> {
  return found(connection, sql`p.organization_id = ${organizationId} AND p.id = ${id}`);
}

function found(connection: Connection, condition: Sql): Promise<StoredPlan | undefined> {
  return row<StoredPlan>(
    connection,
    // Plans from an import have no anchor of their own: theirs is the start.
    sql`SELECT p.id, p.donor_id AS "donorId", COALESCE(p.anchor_on, p.start_date) AS "anchorOn", ${PLAN_COLUMNS} FROM ${FROM_PLANS} WHERE ${condition}`,
  );
}
