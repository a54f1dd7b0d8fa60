import { row, sql, type Connection } from '../../../platform/database/sql';
import type { TemplateOut } from '../contract';
import { TEMPLATE_COLUMNS } from './template-columns';

/** One template of an organization by public id. */
export function findTemplate(connection: Connection, organizationId: number, documentId: string): Promise<TemplateOut | undefined> {
  return row<TemplateOut>(
    connection,
    sql`SELECT ${TEMPLATE_COLUMNS} FROM message_templates t WHERE t.organization_id = ${organizationId} AND t.document_id = ${documentId}`,
  );
}

/** The words and the version that are stored, locked until the change is. */
export function lockTemplate(
  connection: Connection,
  id: number,
): Promise<Pick<TemplateOut, 'subjectFr' | 'subjectEn' | 'bodyFr' | 'bodyEn' | 'channel' | 'version'> | undefined> {
  return row(connection, sql`SELECT ${TEMPLATE_COLUMNS} FROM message_templates t WHERE t.id = ${id} FOR NO KEY UPDATE`);
}
