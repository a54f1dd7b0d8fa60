import type { Core, UID } from '@strapi/strapi';
import { BUSINESS_TYPE_IDS, isBusinessType } from '../tenancy/business-types';
import { isForeignKey } from '../tenancy/references';

/**
 * The second wall of tenancy: on every relation between business types a composite key
 * `(organization_id, x_id) → (organization_id, id)`, so that no row can point into another
 * organization, whoever writes it; and a CHECK on what is required, because Strapi's own key says
 * ON DELETE SET NULL. Statements are idempotent.
 */
export function tenantKeys(strapi: Core.Strapi): string[] {
  const statements: string[] = [];
  const targets = new Set<string>();
  const keys: string[] = [];
  for (const uid of BUSINESS_TYPE_IDS) {
    const table = tableOf(strapi, uid);
    statements.push(unlessConstraint(table, `${table}_organization_required`, `CHECK (organization_id IS NOT NULL)`));
    for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
      if (!isForeignKey(attribute) || name === 'organization') continue;
      const column = `${snake(name)}_id`;
      if ('required' in attribute && attribute.required === true)
        statements.push(unlessConstraint(table, `${table}_${column}_required`, `CHECK (${column} IS NOT NULL)`));
      if (!isBusinessType(attribute.target)) continue;
      const target = tableOf(strapi, attribute.target);
      targets.add(target);
      keys.push(unlessConstraint(table, `${table}_${column}_tenant`, `FOREIGN KEY (organization_id, ${column}) REFERENCES ${target} (organization_id, id)`));
    }
  }
  for (const target of targets) statements.push(unlessConstraint(target, `${target}_tenant`, 'UNIQUE (organization_id, id)'));
  return [...statements, ...keys];
}

function tableOf(strapi: Core.Strapi, uid: UID.ContentType): string {
  const { collectionName } = strapi.contentType(uid);
  if (collectionName === undefined) throw new Error(`${uid} has no table`);
  return collectionName;
}

function unlessConstraint(table: string, name: string, definition: string): string {
  return `DO $do$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = '${table}'::regclass AND conname = '${name.slice(0, 63)}') THEN
      ALTER TABLE ${table} ADD CONSTRAINT "${name.slice(0, 63)}" ${definition};
    END IF;
  END $do$`;
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
