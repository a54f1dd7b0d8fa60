import type { Role } from './matrix';

/** The users-permissions roles, one for each role of the matrix; a founder may also create organizations. */
export const API_ROLES = {
  founder: { type: 'organization_founder', name: 'Organization Founder', description: 'An organization administrator who may create organizations.' },
  admin: { type: 'organization_admin', name: 'Organization Admin', description: 'Everything within their organizations.' },
  member: { type: 'organization_member', name: 'Organization Member', description: 'Reads, creates and edits; no deletions, no refunds.' },
  viewer: { type: 'organization_viewer', name: 'Organization Viewer', description: 'Reads only.' },
} as const;

export type ApiRole = keyof typeof API_ROLES;

/** Strapi's admin roles, one for each role of the matrix. */
export const PANEL_ROLES = {
  admin: { code: 'organization-admin', name: 'Organization Admin', description: 'Everything within their organizations.' },
  member: { code: 'organization-member', name: 'Organization Member', description: 'Reads, creates and edits; no deletions, no refunds.' },
  viewer: { code: 'organization-viewer', name: 'Organization Viewer', description: 'Reads only.' },
} as const satisfies Record<Role, { code: string; name: string; description: string }>;
