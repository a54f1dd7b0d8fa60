import { createContext, useContext } from 'react';
import type { Action, MyOrganization } from '../../../shared/rooms';

export interface OrganizationContext {
  readonly organization: MyOrganization;
  readonly organizations: readonly MyOrganization[];
  readonly choose: (documentId: string) => void;
  /** Whether the signed-in person may do this in the organization; the server decides in the end. */
  readonly can: (action: Action) => boolean;
}

export const CurrentOrganization = createContext<OrganizationContext | null>(null);

/** The organization chosen, or the first there is; null for who belongs to none. */
export function organizationContext(
  organizations: readonly MyOrganization[],
  chosen: string | null,
  choose: (documentId: string) => void,
): OrganizationContext | null {
  const organization = organizations.find(({ documentId }) => documentId === chosen) ?? organizations[0];
  if (organization === undefined) return null;
  const permitted = new Set(organization.permissions);
  return { organization, organizations, choose, can: (action) => permitted.has(action) };
}

/** The organization the panel works in. @throws when used outside its provider. */
export function useOrganization(): OrganizationContext {
  const context = useContext(CurrentOrganization);
  if (context === null) throw new Error('useOrganization needs OrganizationProvider above it');
  return context;
}
