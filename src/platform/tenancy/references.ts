import type { Core, Schema, UID } from '@strapi/strapi';
import { CrmError } from '../errors/crm-error';

type Data = Record<string, unknown>;
type Attribute = Schema.Attribute.AnyAttribute;

/**
 * Turns every reference of a write into the row's id, in place. Belongs-to relations are foreign-key
 * columns here (`useJoinTable: false`), which Strapi reads but does not write by `documentId`,
 * `connect` or `set`. Lookups are scoped, so a reference to another organization's row is refused.
 * `{ connect: [], disconnect: [] }` leaves the column alone.
 * @throws CrmError INVALID_REFERENCE
 */
export async function resolveReferences(strapi: Core.Strapi, uid: UID.ContentType, data: Data): Promise<void> {
  for (const [name, attribute] of Object.entries(strapi.contentType(uid).attributes)) {
    if (!isForeignKey(attribute) || !(name in data)) continue;
    const reference = referenceOf(data[name], name);
    if (reference === undefined) delete data[name];
    else data[name] = reference === null ? null : await rowId(strapi, attribute.target, reference, name);
  }
}

interface ForeignKey {
  readonly type: 'relation';
  readonly target: UID.ContentType;
  readonly useJoinTable: false;
}

/** Whether an attribute is a belongs-to relation kept as a column. */
export function isForeignKey(attribute: Attribute | ForeignKey): attribute is Attribute & ForeignKey {
  return attribute.type === 'relation' && 'useJoinTable' in attribute && attribute.useJoinTable === false && 'target' in attribute;
}

type Reference = { readonly id: number } | { readonly documentId: string };

/** What a reference means: a row, null (detach), or undefined (leave alone). */
function referenceOf(value: unknown, field: string): Reference | null | undefined {
  if (value === undefined || value === null || value === '') return value === undefined ? undefined : null;
  if (typeof value === 'number' && Number.isInteger(value)) return { id: value };
  if (typeof value === 'string') return { documentId: value };
  if (Array.isArray(value)) return value.length === 0 ? null : single(value, field);
  if (typeof value === 'object') {
    if ('connect' in value || 'disconnect' in value || 'set' in value) return fromOperations(value, field);
    if ('documentId' in value && typeof value.documentId === 'string') return { documentId: value.documentId };
    if ('id' in value && (typeof value.id === 'number' || typeof value.id === 'string')) {
      return typeof value.id === 'number' ? { id: value.id } : /^\d+$/.test(value.id) ? { id: Number(value.id) } : { documentId: value.id };
    }
  }
  throw new CrmError('INVALID_REFERENCE', { field });
}

function fromOperations(value: object, field: string): Reference | null | undefined {
  const listed = (key: string): readonly unknown[] => {
    const found: unknown = Reflect.get(value, key);
    if (found === undefined || found === null) return [];
    return Array.isArray(found) ? found : [found];
  };
  if ('set' in value && value.set !== undefined) {
    const set = listed('set');
    return set.length === 0 ? null : single(set, field);
  }
  const connect = listed('connect');
  if (connect.length > 0) return single(connect, field);
  return listed('disconnect').length > 0 ? null : undefined;
}

function single(values: readonly unknown[], field: string): Reference {
  const reference = values.length === 1 ? referenceOf(values[0], field) : undefined;
  if (reference === undefined || reference === null) throw new CrmError('INVALID_REFERENCE', { field });
  return reference;
}

async function rowId(strapi: Core.Strapi, target: UID.ContentType, reference: Reference, field: string): Promise<number> {
  const found: { id: number | string } | null = await strapi.db.query(target).findOne({ where: reference, select: ['id'] });
  if (found === null) throw new CrmError('INVALID_REFERENCE', { field });
  return Number(found.id);
}
