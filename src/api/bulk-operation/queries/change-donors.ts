import type { Knex } from 'knex';
import { execute, identifier, joinSql, sql, type Sql } from '../../../platform/database/sql';
import type { Change } from '../domain/donor-action';

/** Some donors of one bulk change, whose rows are locked. */
export interface Batch {
  readonly bulkId: number;
  readonly organizationId: number;
  readonly donorIds: readonly number[];
  /** Who does it, for what keeps a name. */
  readonly author: string;
}

/**
 * Changes some donors and writes down what each was before and is now, so that exactly that can be given
 * back. Who already is as asked is `unchanged`. One statement, so that counts move once a batch.
 */
export async function changeDonors(transaction: Knex.Transaction, batch: Batch, change: Change): Promise<void> {
  await execute(
    transaction,
    sql`WITH done (donor_id, before, after) AS (${statementOf(batch, change)}),
             noted AS (
               UPDATE crm_bulk_changes c SET outcome = 'changed', before = done.before, after = done.after
                 FROM done WHERE c.bulk_operation_id = ${batch.bulkId} AND c.donor_id = done.donor_id
               RETURNING c.donor_id
             )
        UPDATE crm_bulk_changes c SET outcome = 'unchanged'
         WHERE c.bulk_operation_id = ${batch.bulkId} AND c.donor_id = ANY (${batch.donorIds}::int[]) AND c.outcome = 'chosen'
           AND NOT EXISTS (SELECT FROM done WHERE done.donor_id = c.donor_id)`,
  );
}

/** A statement for use in WITH is not one that only reads: its RETURNING is what was done. */
function statementOf({ organizationId, donorIds, author }: Batch, change: Change): Sql {
  const own = sql`d.organization_id = ${organizationId} AND d.id = ANY (${donorIds}::int[])`;
  switch (change.kind) {
    case 'tag':
      return sql`
        INSERT INTO tag_assignments AS a (document_id, organization_id, donor_id, tag_id, assigned_at, assigned_by, created_at, updated_at, published_at)
        SELECT crm_document_id(), d.organization_id, d.id, t.id, now(), ${author}, now(), now(), now()
          FROM donors d JOIN tags t ON t.id = ${change.tagId} AND t.organization_id = d.organization_id
         WHERE ${own}
        ON CONFLICT DO NOTHING
        RETURNING a.donor_id, NULL::jsonb, to_jsonb(a)`;
    case 'untag':
      return sql`
        DELETE FROM tag_assignments a
         WHERE a.organization_id = ${organizationId} AND a.donor_id = ANY (${donorIds}::int[]) AND a.tag_id = ${change.tagId}
        RETURNING a.donor_id, to_jsonb(a), NULL::jsonb`;
    case 'segment':
      return segmentStatement(own, change, author);
    case 'column': {
      const column = identifier(`d.${change.column}`);
      const plain = identifier(change.column);
      return sql`
        UPDATE donors d
           SET ${plain} = ${valueFor(change)}, updated_at = now()${change.column === 'language' ? sql`, display_name = ${anonymousName(change.value)}` : sql``}
          FROM (SELECT id, ${plain} AS value FROM donors WHERE organization_id = ${organizationId} AND id = ANY (${donorIds}::int[])) old
         WHERE ${own} AND old.id = d.id AND ${differs(column, change)}
        RETURNING d.id, jsonb_build_object('value', old.value), jsonb_build_object('value', ${column})`;
    }
    case 'custom': {
      const stored = sql`(d.custom_fields -> ${change.key}::text)`;
      const wanted = sql`${JSON.stringify(change.value ?? null)}::jsonb`;
      const written =
        change.value === null || change.value === undefined
          ? sql`COALESCE(d.custom_fields, '{}') - ${change.key}::text`
          : sql`jsonb_set(COALESCE(d.custom_fields, '{}'), ARRAY[${change.key}::text], ${wanted})`;
      return sql`
        UPDATE donors d
           SET custom_fields = ${written}, updated_at = now()
          FROM (SELECT id, custom_fields -> ${change.key}::text AS value FROM donors WHERE organization_id = ${organizationId} AND id = ANY (${donorIds}::int[])) old
         WHERE ${own} AND old.id = d.id AND COALESCE(${stored}, 'null') IS DISTINCT FROM ${wanted}
        RETURNING d.id, jsonb_build_object('value', old.value), jsonb_build_object('value', ${stored})`;
    }
  }
}

function segmentStatement(own: Sql, { segmentId, reason }: Extract<Change, { kind: 'segment' }>, author: string): Sql {
  return sql`
    INSERT INTO segment_assignments AS a (document_id, organization_id, donor_id, segment_id, assigned_at, assigned_by, origin, reason, created_at, updated_at, published_at)
    SELECT crm_document_id(), d.organization_id, d.id, s.id, now(), ${author}, 'manual_add', ${reason}, now(), now(), now()
      FROM donors d JOIN segments s ON s.id = ${segmentId} AND s.organization_id = d.organization_id
     WHERE ${own}
    ON CONFLICT (segment_id, donor_id) DO UPDATE
       SET origin = 'manual_add', assigned_by = EXCLUDED.assigned_by, reason = EXCLUDED.reason, updated_at = EXCLUDED.updated_at,
           assigned_at = CASE WHEN a.origin = 'manual_exclude' THEN EXCLUDED.assigned_at ELSE a.assigned_at END
     WHERE a.origin <> 'manual_add'
    RETURNING a.donor_id, (SELECT to_jsonb(o) FROM segment_assignments o WHERE o.segment_id = a.segment_id AND o.donor_id = a.donor_id), to_jsonb(a)`;
}

function valueFor({ column, value }: Extract<Change, { kind: 'column' }>): Sql {
  if (column !== 'archived_at') return sql`${value ?? null}`;
  return value === true ? sql`now()` : sql`NULL`;
}

/** Whether a donor is not yet as asked: archiving again changes nothing, whenever it was. */
function differs(column: Sql, { column: name, value }: Extract<Change, { kind: 'column' }>): Sql {
  if (name === 'archived_at') return value === true ? sql`${column} IS NULL` : sql`${column} IS NOT NULL`;
  return sql`${column} IS DISTINCT FROM ${value ?? null}`;
}

/** The name of an anonymous donor without any follows the language (displayName in the donor's room). */
function anonymousName(language: unknown): Sql {
  const name = language === 'fr' ? 'Anonyme' : 'Anonymous';
  return sql`CASE WHEN d.type = 'anonymous' AND d.display_name IN ('Anonyme', 'Anonymous') THEN ${name} ELSE d.display_name END`;
}

/**
 * Gives some donors back what a bulk change took, where things still are as it left them; where somebody
 * changed the same thing since, or the donor, tag or segment is gone, the row is `kept`.
 */
export async function restoreDonors(transaction: Knex.Transaction, batch: Batch, change: Change): Promise<void> {
  const { bulkId, donorIds } = batch;
  await execute(
    transaction,
    sql`WITH c AS (SELECT donor_id, before, after FROM crm_bulk_changes WHERE bulk_operation_id = ${bulkId} AND donor_id = ANY (${donorIds}::int[]) AND outcome = 'changed'),
             ${inverseOf(batch, change)}
        UPDATE crm_bulk_changes k
           SET outcome = CASE WHEN EXISTS (SELECT FROM restored WHERE restored.donor_id = k.donor_id) THEN 'undone' ELSE 'kept' END
         WHERE k.bulk_operation_id = ${bulkId} AND k.donor_id = ANY (${donorIds}::int[]) AND k.outcome = 'changed'`,
  );
}

/** One or more parts of the WITH, the last of them `restored (donor_id)`. What changes rows must stand at its top level. */
function inverseOf(batch: Batch, change: Change): Sql {
  if (change.kind === 'segment') return restoredSegment(batch.organizationId, change.segmentId);
  return sql`restored (donor_id) AS (${plainInverse(batch, change)})`;
}

function plainInverse({ organizationId }: Batch, change: Exclude<Change, { kind: 'segment' }>): Sql {
  switch (change.kind) {
    case 'tag':
      return sql`DELETE FROM tag_assignments a USING c WHERE a.organization_id = ${organizationId} AND a.donor_id = c.donor_id AND a.document_id = c.after ->> 'document_id' RETURNING a.donor_id`;
    case 'untag':
      return sql`
        INSERT INTO tag_assignments AS a (document_id, organization_id, donor_id, tag_id, assigned_at, assigned_by, created_at, updated_at, published_at)
        SELECT r.document_id, d.organization_id, d.id, t.id, r.assigned_at, r.assigned_by, r.created_at, now(), r.published_at
          FROM c CROSS JOIN LATERAL jsonb_populate_record(NULL::tag_assignments, c.before) r
          JOIN donors d ON d.id = c.donor_id AND d.organization_id = ${organizationId}
          JOIN tags t ON t.id = ${change.tagId} AND t.organization_id = d.organization_id
        ON CONFLICT DO NOTHING
        RETURNING a.donor_id`;
    case 'column': {
      const column = identifier(change.column);
      const before = sql`(jsonb_populate_record(NULL::donors, jsonb_build_object(${change.column}::text, c.before -> 'value'))).${column}`;
      const name =
        change.column === 'language'
          ? sql`, display_name = CASE WHEN d.type = 'anonymous' AND d.display_name IN ('Anonyme', 'Anonymous') THEN CASE ${before} WHEN 'fr' THEN 'Anonyme' ELSE 'Anonymous' END ELSE d.display_name END`
          : sql``;
      const reference =
        change.column === 'assigned_to_id'
          ? sql` AND (c.before ->> 'value' IS NULL OR EXISTS (SELECT FROM organization_members m WHERE m.organization_id = d.organization_id AND m.id = (c.before ->> 'value')::int))`
          : sql``;
      return sql`
        UPDATE donors d SET ${column} = ${before}, updated_at = now()${name}
          FROM c
         WHERE d.id = c.donor_id AND d.organization_id = ${organizationId} AND to_jsonb(d.${column}) IS NOT DISTINCT FROM NULLIF(c.after -> 'value', 'null')${reference}
        RETURNING d.id`;
    }
    case 'custom':
      return sql`
        UPDATE donors d
           SET custom_fields = CASE WHEN NULLIF(c.before -> 'value', 'null') IS NULL THEN d.custom_fields - ${change.key}::text ELSE jsonb_set(d.custom_fields, ARRAY[${change.key}::text], c.before -> 'value') END,
               updated_at = now()
          FROM c
         WHERE d.id = c.donor_id AND d.organization_id = ${organizationId}
           AND (d.custom_fields -> ${change.key}::text) IS NOT DISTINCT FROM NULLIF(c.after -> 'value', 'null')
        RETURNING d.id`;
  }
}

/** Assignments that the change made go; those it changed are what they were. */
function restoredSegment(organizationId: number, segmentId: number): Sql {
  const asLeft = joinSql(
    [
      sql`a.organization_id = ${organizationId}`,
      sql`a.segment_id = ${segmentId}`,
      sql`a.donor_id = c.donor_id`,
      sql`a.document_id = c.after ->> 'document_id'`,
      sql`a.origin = 'manual_add'`,
      sql`to_jsonb(a.updated_at) = c.after -> 'updated_at'`,
    ],
    ' AND ',
  );
  return sql`
    gone AS (DELETE FROM segment_assignments a USING c WHERE ${asLeft} AND c.before IS NULL RETURNING a.donor_id),
         back AS (
           UPDATE segment_assignments a
              SET origin = c.before ->> 'origin', assigned_by = c.before ->> 'assigned_by', reason = c.before ->> 'reason',
                  assigned_at = (c.before ->> 'assigned_at')::timestamp, updated_at = now()
             FROM c
            WHERE ${asLeft} AND c.before IS NOT NULL
           RETURNING a.donor_id
         ),
         restored (donor_id) AS (SELECT donor_id FROM gone UNION ALL SELECT donor_id FROM back)`;
}
