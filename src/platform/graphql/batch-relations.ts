import type { Core, Schema, UID } from '@strapi/strapi';
import { BUSINESS_TYPE_IDS } from '../tenancy/business-types';
import { isForeignKey } from '../tenancy/references';
import { inBatch } from './batches';

interface Row {
  readonly id: number | string;
  readonly [field: string]: unknown;
}

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>;
type Query = Readonly<Record<string, unknown>>;
type Load = (parent: Row, field: string | string[], query?: Query) => Promise<unknown>;

/** GraphQL pages every relation, also one to a single row: over a batch that would cut rows off. */
const PAGING = new Set(['limit', 'offset', 'start', 'page', 'pageSize', 'orderBy', 'sort']);

/**
 * GraphQL's nested relations read below the Document Service, one row at a time and from a row one already
 * holds. Here the rows of one request are read together, and as any other rows: the far end of a relation
 * is narrowed to the organizations in which the caller's role may read that type.
 */
export function batchRelations(strapi: Core.Strapi): void {
  for (const uid of BUSINESS_TYPE_IDS) {
    const attributes: Attributes = strapi.contentType(uid).attributes;
    const repository = strapi.db.query(uid);
    const original: Load = repository.load.bind(repository);
    const load: Load = (parent, field, query = {}) => {
      const attribute = typeof field === 'string' ? attributes[field] : undefined;
      if (typeof field !== 'string' || attribute === undefined || !isForeignKey(attribute)) return original(parent, field, query);
      const { target } = attribute;
      const asked = Object.fromEntries(Object.entries(query).filter(([name]) => !PAGING.has(name)));
      const key = `${uid}.${field} ${JSON.stringify(asked)}`;
      return inBatch(strapi, key, Number(parent.id), (ids) => related(strapi, { uid, field, target }, ids, asked)).then((row) => row ?? null);
    };
    Object.assign(repository, { load });
  }
}

async function related(
  strapi: Core.Strapi,
  { uid, field, target }: { readonly uid: UID.ContentType; readonly field: string; readonly target: UID.ContentType },
  ids: readonly number[],
  query: Query,
): Promise<ReadonlyMap<number, Row>> {
  const parents: Row[] = await strapi.db.query(uid).findMany({ select: ['id'], where: { id: { $in: ids } }, populate: { [field]: { select: ['id'] } } });
  const targetIds = new Map(parents.flatMap((parent) => (isRow(parent[field]) ? [[Number(parent.id), Number(parent[field].id)] as const] : [])));
  if (targetIds.size === 0) return new Map();
  const own = { id: { $in: [...new Set(targetIds.values())] } };
  const found: Row[] = await strapi.db.query(target).findMany({ ...query, where: query.where === undefined ? own : { $and: [query.where, own] } });
  const byId = new Map(found.map((row) => [Number(row.id), row]));
  return new Map(
    [...targetIds].flatMap(([parentId, targetId]) => {
      const row = byId.get(targetId);
      return row === undefined ? [] : [[parentId, row] as const];
    }),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value;
}
