import { sql, type Sql } from '../../../platform/database/sql';
import type { DonorListQuery } from '../contract';

export type DonorFilters = Omit<DonorListQuery, 'sort' | 'pagination' | 'search'>;

/** The list's filters as conditions on `donors d`; the export and bulk changes use the same. `search` stands apart: it has an index of its own. */
export function donorConditions(organizationId: number, filters: DonorFilters): Sql[] {
  const conditions: Sql[] = [sql`d.organization_id = ${organizationId}`];
  const archived = filters.archived ?? 'false';
  if (archived === 'false') conditions.push(sql`d.archived_at IS NULL`);
  if (archived === 'true') conditions.push(sql`d.archived_at IS NOT NULL`);
  if (filters.type !== undefined) conditions.push(sql`d.type = ${filters.type}`);
  if (filters.lifecycle !== undefined) conditions.push(sql`d.lifecycle = ${filters.lifecycle}`);
  if (filters.language !== undefined) conditions.push(sql`d.language = ${filters.language}`);
  if (filters.province !== undefined) conditions.push(sql`d.province = ${filters.province}`);
  if (filters.minTotal !== undefined) conditions.push(sql`d.total_donated >= ${filters.minTotal}`);
  if (filters.maxTotal !== undefined) conditions.push(sql`d.total_donated <= ${filters.maxTotal}`);
  if (filters.minCount !== undefined) conditions.push(sql`d.donation_count >= ${filters.minCount}`);
  if (filters.lastGiftFrom !== undefined) conditions.push(sql`d.last_donation_on >= ${filters.lastGiftFrom}`);
  if (filters.lastGiftTo !== undefined) conditions.push(sql`d.last_donation_on <= ${filters.lastGiftTo}`);
  if (filters.noGiftSince !== undefined) conditions.push(sql`(d.last_donation_on IS NULL OR d.last_donation_on < ${filters.noGiftSince})`);
  if (filters.hasEmail !== undefined) conditions.push(filters.hasEmail === 'true' ? sql`d.email IS NOT NULL` : sql`d.email IS NULL`);
  if (filters.tag !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM tag_assignments a JOIN tags t ON t.id = a.tag_id WHERE a.donor_id = d.id AND t.organization_id = ${organizationId} AND t.document_id = ${filters.tag})`,
    );
  }
  if (filters.segment !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM segment_assignments a JOIN segments s ON s.id = a.segment_id WHERE a.donor_id = d.id AND a.origin <> 'manual_exclude' AND s.organization_id = ${organizationId} AND s.document_id = ${filters.segment})`,
    );
  }
  if (filters.campaign !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM crm_campaign_donors a JOIN campaigns c ON c.id = a.campaign_id WHERE a.donor_id = d.id AND c.organization_id = ${organizationId} AND c.document_id = ${filters.campaign})`,
    );
  }
  if (filters.assignedTo !== undefined) {
    conditions.push(
      sql`d.assigned_to_id = (SELECT m.id FROM organization_members m WHERE m.organization_id = ${organizationId} AND m.document_id = ${filters.assignedTo})`,
    );
  }
  return conditions;
}
