import { today } from '../../../platform/civil-date';
import { row, sql, type Connection } from '../../../platform/database/sql';
import { paymentMethodColumns, type StoredMethod } from './payment-method-columns';

/** One payment method of an organization by public id. */
export function findPaymentMethod(
  connection: Connection,
  organization: { readonly id: number; readonly timezone: string },
  documentId: string,
): Promise<StoredMethod | undefined> {
  return row<StoredMethod>(
    connection,
    sql`SELECT ${paymentMethodColumns(today(organization.timezone))} FROM payment_methods p WHERE p.organization_id = ${organization.id} AND p.document_id = ${documentId}`,
  );
}

export interface MethodFacts {
  readonly donorId: number;
  readonly isDefault: boolean;
  readonly methodStatus: string;
}

/** What the rules of a payment method need to know, by its row's id. */
export function findMethodFacts(connection: Connection, id: number): Promise<MethodFacts | undefined> {
  return row<MethodFacts>(
    connection,
    sql`SELECT donor_id AS "donorId", COALESCE(is_default, false) AS "isDefault", method_status AS "methodStatus" FROM payment_methods WHERE id = ${id}`,
  );
}
