import { row, sql, type Connection } from '../../../platform/database/sql';
import type { Language } from '../../../platform/errors/messages';
import type { ActivityOut } from '../contract';
import { activityColumns } from './activity-columns';

/** One line of an organization's histories, by public id. */
export function findActivity(connection: Connection, organizationId: number, documentId: string, language: Language): Promise<ActivityOut | undefined> {
  return row<ActivityOut>(
    connection,
    sql`SELECT ${activityColumns(language)} FROM activities a WHERE a.organization_id = ${organizationId} AND a.document_id = ${documentId}`,
  );
}
