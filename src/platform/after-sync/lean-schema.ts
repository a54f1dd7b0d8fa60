import type { Core } from '@strapi/strapi';
import { BUSINESS_TYPE_IDS } from '../tenancy/business-types';
import { tenantRelations } from './tenant-keys';

/**
 * Indexes that Strapi makes of itself and that ours (database/after-sync) already answer, on the tables
 * that grow with every gift: each one would be written for each row of an import and read by nobody.
 * `documents` is the one on document_id, where a unique one stands beside it, or nobody looks for a row by it.
 */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  donors: ['documents', 'organization_id', 'household_id', 'assigned_to_id', 'merged_into_id', 'created_by_id', 'updated_by_id'],
  donations: [
    'documents',
    'organization_id',
    'donor_id',
    'campaign_id',
    'payment_method_id',
    'pledge_id',
    'gift_batch_id',
    'recurring_donation_id',
    'created_by_id',
    'updated_by_id',
  ],
  activities: ['organization_id', 'donor_id', 'created_by_id', 'updated_by_id'],
  tag_assignments: ['organization_id', 'donor_id', 'tag_id', 'created_by_id', 'updated_by_id'],
  segment_assignments: ['organization_id', 'donor_id', 'segment_id', 'created_by_id', 'updated_by_id'],
  allocations: ['organization_id', 'donation_id', 'created_by_id', 'updated_by_id'],
  recurring_installments: ['organization_id', 'recurring_donation_id', 'created_by_id', 'updated_by_id'],
  gift_batches: ['organization_id', 'created_by_id', 'updated_by_id'],
  gift_batch_rows: ['organization_id', 'gift_batch_id', 'donor_id', 'donation_id', 'created_by_id', 'updated_by_id'],
  import_rows: ['documents', 'organization_id', 'import_job_id', 'donor_id', 'donation_id', 'created_by_id', 'updated_by_id'],
};

/** Strapi's own columns on every table. */
const WRITERS = /_(?:created|updated)_by_id_fk$/;

/**
 * Takes out of the schema that Strapi is about to synchronise what stands there twice: the indexes above,
 * and the plain foreign keys between business types, whose composite ones (tenant-keys) check more; so do they
 * for the organization of a row that must point to another one: that row's organization exists. Half
 * the work of inserting a gift was spent on them. Nor are Strapi's own columns of who wrote a row checked on those
 * tables: without an index, which nobody else would use, a member who leaves would have five million gifts read;
 * whom such a column names and is no more, Strapi shows as nobody. Runs before the sync, so that they are never made, and
 * are removed from a database that has them.
 */
export function leanSchema(strapi: Core.Strapi): void {
  const relations = BUSINESS_TYPE_IDS.flatMap((uid) => tenantRelations(strapi, uid));
  const keys = new Set(relations.flatMap(({ table, column, isRequired }) => [`${table}_${column}_fk`, ...(isRequired ? [`${table}_organization_id_fk`] : [])]));
  for (const table of strapi.db.schema.schema.tables) {
    const covered = new Set(
      (COVERED[table.name] ?? []).map((column) => (column === 'documents' ? `${table.name}_documents_idx` : `${table.name}_${column}_fk`)),
    );
    table.indexes = table.indexes.filter(({ name }) => !covered.has(name));
    table.foreignKeys = table.foreignKeys.filter(({ name }) => !keys.has(name) && !(covered.has(name) && WRITERS.test(name)));
  }
}
