import type { Core, UID } from '@strapi/strapi';
import { resolveReferences } from '../tenancy/references';
import { newDocumentId } from './document-id';

declare const strapi: Core.Strapi;

export interface Written {
  readonly id: number;
  readonly documentId: string;
}

/** What our services need of the Document Service. */
export interface Documents {
  create(params: { readonly data: Readonly<Record<string, unknown>> }): Promise<Written>;
  update(params: { readonly documentId: string; readonly data: Readonly<Record<string, unknown>> }): Promise<Written | null>;
  delete(params: { readonly documentId: string }): Promise<unknown>;
}

/**
 * The Document Service of a type, for our own services. Strapi's generated types do not know that the
 * tenancy middleware fills in the organization, nor that null clears a value; contracts (zod) and
 * lifecycle rules check what is written instead.
 */
export function documents(uid: UID.ContentType): Documents {
  return strapi.documents(uid) as unknown as Documents;
}

/** Set on the parameters of an insertion whose donor the caller has locked already. A symbol: no request can say so. */
export const DONOR_LOCKED = Symbol('the donor is locked');

/**
 * Inserts a row below the Document Service, for writes that are frequent: the lifecycle rules and the
 * tenancy hold all the same, but Strapi neither looks every reference up twice more nor reads the row
 * back for an event. References in `data` may be public ids; those in `rowIds` are known rows already.
 */
export async function insertRow(
  uid: UID.ContentType,
  data: Readonly<Record<string, unknown>>,
  rowIds: Readonly<Record<string, number>>,
  hints: { readonly [DONOR_LOCKED]?: true } = {},
): Promise<Written> {
  const attributes = { ...data };
  await resolveReferences(strapi, uid, attributes);
  const documentId = newDocumentId();
  const row = { ...attributes, ...rowIds, documentId, publishedAt: new Date() };
  const created: { id: number | string } = await strapi.db.query(uid).create({ data: row, select: ['id'], ...hints });
  return { id: Number(created.id), documentId };
}
