import { sql, type Sql } from '../../../platform/database/sql';
import type { DonationListQuery } from '../contract';

export type DonationFilters = Omit<DonationListQuery, 'sort' | 'pagination' | 'search'>;

/** The gift list's filters as conditions on `donations g`; the export uses the same. `search` stands apart: see `search-gifts`. */
export function donationConditions(organizationId: number, filters: DonationFilters, donorId?: number): Sql[] {
  const conditions: Sql[] = [sql`g.organization_id = ${organizationId}`];
  if (donorId !== undefined) conditions.push(sql`g.donor_id = ${donorId}`);
  if (filters.donor !== undefined)
    conditions.push(sql`g.donor_id = (SELECT x.id FROM donors x WHERE x.organization_id = ${organizationId} AND x.document_id = ${filters.donor})`);
  if (filters.from !== undefined) conditions.push(sql`g.received_on >= ${filters.from}`);
  if (filters.to !== undefined) conditions.push(sql`g.received_on <= ${filters.to}`);
  if (filters.minAmount !== undefined) conditions.push(sql`g.amount >= ${filters.minAmount}`);
  if (filters.maxAmount !== undefined) conditions.push(sql`g.amount <= ${filters.maxAmount}`);
  if (filters.donationType !== undefined) conditions.push(sql`g.donation_type = ${filters.donationType}`);
  if (filters.paymentStatus !== undefined) conditions.push(sql`g.payment_status = ${filters.paymentStatus}`);
  if (filters.paymentMethodType !== undefined) conditions.push(sql`g.payment_method_type = ${filters.paymentMethodType}`);
  if (filters.acknowledgement !== undefined) conditions.push(sql`COALESCE(g.acknowledgement, 'to_do') = ${filters.acknowledgement}`);
  if (filters.receipted !== undefined) conditions.push(filters.receipted === 'true' ? sql`g.receipt_number IS NOT NULL` : sql`g.receipt_number IS NULL`);
  if (filters.counted !== undefined) conditions.push(sql`g.counted_amount > 0`);
  if (filters.campaign !== undefined)
    conditions.push(sql`g.campaign_id = (SELECT x.id FROM campaigns x WHERE x.organization_id = ${organizationId} AND x.document_id = ${filters.campaign})`);
  if (filters.giftBatch !== undefined)
    conditions.push(
      sql`g.gift_batch_id = (SELECT x.id FROM gift_batches x WHERE x.organization_id = ${organizationId} AND x.document_id = ${filters.giftBatch})`,
    );
  if (filters.fund !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM allocations a JOIN funds f ON f.id = a.fund_id WHERE a.donation_id = g.id AND f.organization_id = ${organizationId} AND f.document_id = ${filters.fund})`,
    );
  }
  if (filters.tag !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT FROM tag_assignments a JOIN tags t ON t.id = a.tag_id WHERE a.donor_id = g.donor_id AND t.organization_id = ${organizationId} AND t.document_id = ${filters.tag})`,
    );
  }
  return conditions;
}
