import { signLink } from '../../../platform/files/signed-link';
import type { Organization } from '../../../platform/tenancy/scope';

/** What the signature of an export's link stands for. */
export function linkSubject(organization: Organization, documentId: string): string {
  return `export:${organization.documentId}:${documentId}`;
}

/** The address of an export's file at the API's door, signed; staff find the same below `/crm`. */
export function linkOf(organization: Organization, documentId: string, expiresAt: Date): string {
  return `/api/v1/organizations/${organization.documentId}/exports/${documentId}/file?${signLink(linkSubject(organization, documentId), expiresAt)}`;
}
