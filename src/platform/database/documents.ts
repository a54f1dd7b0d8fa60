import type { Core, UID } from '@strapi/strapi';

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
