import { rows, sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Organization } from '../../../platform/tenancy/scope';
import { membershipSql } from '../domain/compile';
import { askingFor, surveyOf } from './survey';

/** The rows' ids of all who are in a segment at this moment, in their order. @throws CrmError NOT_FOUND */
export async function listMemberIds(organization: Organization, documentId: string): Promise<number[]> {
  const connection = await readConnection();
  const survey = await surveyOf(connection, organization);
  const segment = survey.segments.get(documentId);
  if (segment === undefined) throw new CrmError('NOT_FOUND');
  const asking = await askingFor(connection, organization, survey, segment.tree === undefined ? [] : [segment.tree]);
  const found = await rows<{ id: number }>(
    connection,
    sql`SELECT d.id FROM donors d WHERE d.organization_id = ${organization.id} AND ${membershipSql(segment, asking)} ORDER BY d.id`,
  );
  return found.map(({ id }) => id);
}
