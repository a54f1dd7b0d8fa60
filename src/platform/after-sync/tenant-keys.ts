import type { Core, UID } from '@strapi/strapi';
import { BUSINESS_TYPE_IDS, isBusinessType } from '../tenancy/business-types';
import { isForeignKey } from '../tenancy/references';

export interface TenantRelation {
  readonly table: string;
  readonly column: string;
  /** The table it points into. */
  readonly target: string;
  readonly isRequired: boolean;
}

/** The relations of a type to other business types, as the columns they are. */
export function tenantRelations(strapi: Core.Strapi, uid: UID.ContentType): TenantRelation[] {
  return Object.entries(strapi.contentType(uid).attributes).flatMap(([name, attribute]) => {
    if (!isForeignKey(attribute) || name === 'organization' || !isBusinessType(attribute.target)) return [];
    return [{ table: tableOf(strapi, uid), column: columnOf(name), target: tableOf(strapi, attribute.target), isRequired: isRequired(attribute) }];
  });
}

/** Tables whose rows may be written before what they name, in one transaction: its keys are then checked at the end. */
const WRITTEN_AHEAD: ReadonlySet<string> = new Set(['import_rows']);

/**
 * The second wall of tenancy: on every relation between business types a composite key
 * `(organization_id, x_id) → (organization_id, id)`, so that no row can point into another organization,
 * whoever writes it. It stands in the place of Strapi's own (lean-schema): what is optional is emptied when
 * its target goes, what is required keeps its target from going. Statements are idempotent.
 */
export function tenantKeys(strapi: Core.Strapi): string[] {
  const statements: string[] = [];
  for (const uid of BUSINESS_TYPE_IDS) {
    const table = tableOf(strapi, uid);
    statements.push(unlessConstraint(table, `${table}_organization_required`, `CHECK (organization_id IS NOT NULL)`));
    for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
      if (!isForeignKey(attribute) || name === 'organization' || !isRequired(attribute)) continue;
      statements.push(unlessConstraint(table, `${table}_${columnOf(name)}_required`, `CHECK (${columnOf(name)} IS NOT NULL)`));
    }
  }
  const relations = BUSINESS_TYPE_IDS.flatMap((uid) => tenantRelations(strapi, uid));
  for (const target of new Set(relations.map((relation) => relation.target))) {
    statements.push(unlessConstraint(target, `${target}_tenant`, 'UNIQUE (organization_id, id)'));
  }
  return [...statements, ...relations.flatMap(tenantKey)];
}

function tenantKey({ table, column, target, isRequired: isKept }: TenantRelation): string[] {
  const name = shortened(`${table}_${column}_tenant`);
  const key = `FOREIGN KEY (organization_id, ${column}) REFERENCES ${target} (organization_id, id)`;
  if (isKept) return [unlessConstraint(table, name, key)];
  // Databases made before the plain keys went have one that does not empty the column.
  const dropOld = `DO $do$ BEGIN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = '${table}'::regclass AND conname = '${name}' AND confdeltype <> 'n') THEN
      ALTER TABLE ${table} DROP CONSTRAINT "${name}";
    END IF;
  END $do$`;
  return [dropOld, unlessConstraint(table, name, `${key} ON DELETE SET NULL (${column})`), ...(WRITTEN_AHEAD.has(table) ? [deferrable(table, name)] : [])];
}

function isRequired(attribute: object): boolean {
  return 'required' in attribute && attribute.required === true;
}

function columnOf(name: string): string {
  return `${snake(name)}_id`;
}

function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  const { collectionName } = strapi.contentType(uid);
  if (collectionName === undefined) throw new Error(`${uid} has no table`);
  return collectionName;
}

function unlessConstraint(table: string, fullName: string, definition: string): string {
  const name = shortened(fullName);
  return `DO $do$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = '${table}'::regclass AND conname = '${name}') THEN
      ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition};
    END IF;
  END $do$`;
}

function deferrable(table: string, name: string): string {
  return `DO $do$ BEGIN
    IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = '${table}'::regclass AND conname = '${name}' AND NOT condeferrable) THEN
      ALTER TABLE ${table} ALTER CONSTRAINT "${name}" DEFERRABLE INITIALLY IMMEDIATE;
    END IF;
  END $do$`;
}

/** PostgreSQL keeps so much of a name. */
function shortened(name: string): string {
  return name.slice(0, 63);
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
