import { rows, sql, type Connection } from '../../../platform/database/sql';
import type { InstallmentOut } from '../../recurring-donation/contract';

/** An installment with what only its rules need. */
export interface StoredInstallment extends InstallmentOut {
  readonly id: number;
}

/** The installments of a plan, in order. */
export function listInstallments(connection: Connection, organizationId: number, planId: number): Promise<StoredInstallment[]> {
  return rows<StoredInstallment>(
    connection,
    sql`SELECT i.id, i.document_id AS "documentId", i.sequence, i.due_on AS "dueOn", i.amount, i.installment_status AS "installmentStatus",
               COALESCE(i.attempts, '[]')::json AS attempts, (SELECT g.document_id FROM donations g WHERE g.id = i.donation_id) AS donation
          FROM recurring_installments i
         WHERE i.organization_id = ${organizationId} AND i.recurring_donation_id = ${planId}
         ORDER BY i.sequence`,
  );
}
