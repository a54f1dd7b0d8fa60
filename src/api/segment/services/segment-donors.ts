import { performance } from 'node:perf_hooks';
import { sql } from '../../../platform/database/sql';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import type { Language } from '../../../platform/errors/messages';
import type { PageRequest } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import type { z } from 'zod';
import type { DonorListQuery } from '../../donor/contract';
import { listDonors, type DonorPage } from '../../donor/queries/list-donors';
import type { Membership, segmentDonorsQuery } from '../contract';
import { membershipSql, ruleSql } from '../domain/compile';
import { findMemberships } from '../queries/find-memberships';
import { findPreview } from '../queries/find-preview';
import { checkCriteria } from './check-criteria';
import { getSegment } from './manage-segments';
import { askingFor, surveyOf } from './survey';

const SAMPLE: PageRequest = { page: 1, pageSize: 10, withCount: false, cursor: undefined };
const BY_NAME: DonorListQuery['sort'] = { field: 'name', direction: 'asc' };

/** Who fits criteria that nobody has saved yet: how many, the first ten by name, and how long it took. @throws CrmError VALIDATION */
export async function previewCriteria(
  organization: Organization,
  given: unknown,
  language: Language,
): Promise<{ readonly total: number; readonly sample: DonorPage['rows']; readonly ms: number }> {
  const start = performance.now();
  const connection = await readConnection();
  const { tree, asking } = await checkCriteria(connection, organization, given, language);
  const { total, first } = await findPreview(connection, organization.id, ruleSql(tree, asking), SAMPLE.pageSize);
  const query: DonorListQuery = { archived: 'all', sort: BY_NAME, pagination: SAMPLE };
  const page = await listDonors(connection, organization.id, query, [sql`d.id = ANY (${first}::int[])`]);
  return { total, sample: page.rows, ms: Math.round(performance.now() - start) };
}

/** A page of who is in a segment at this moment, or of those with one origin, and how each came in. @throws CrmError NOT_FOUND */
export async function listSegmentDonors(
  organization: Organization,
  documentId: string,
  { origin, ...query }: z.output<typeof segmentDonorsQuery>,
): Promise<{ readonly page: DonorPage; readonly memberships: ReadonlyMap<string, Membership> }> {
  const { id } = await getSegment(organization, documentId);
  const connection = await readConnection();
  const survey = await surveyOf(connection, organization);
  const segment = survey.segments.get(documentId);
  if (segment === undefined) throw new CrmError('NOT_FOUND');
  const asking = await askingFor(connection, organization, survey, segment.tree === undefined ? [] : [segment.tree]);
  const chosen = (by: 'manual_add' | 'manual_exclude') =>
    sql`EXISTS (SELECT FROM segment_assignments a WHERE a.donor_id = d.id AND a.segment_id = ${id} AND a.origin = ${by})`;
  const members = sql`(${membershipSql(segment, asking)})`;
  const which = {
    all: [members],
    rule: [members, sql`NOT ${chosen('manual_add')}`],
    manual_add: [members, chosen('manual_add')],
    manual_exclude: [chosen('manual_exclude')],
  }[origin ?? 'all'];
  // The segment itself says whether archived donors are in it.
  const page = await listDonors(connection, organization.id, { archived: 'all', ...query }, which);
  const ids = page.rows.map((donor) => donor.documentId);
  return { page, memberships: await findMemberships(connection, id, ids) };
}
