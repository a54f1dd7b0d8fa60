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

/** The organization the panel works in. @throws when used outside its provider. */
export function useOrganization(): OrganizationContext {
  const context = useContext(CurrentOrganization);
  if (context === null) throw new Error('useOrganization needs OrganizationProvider above it');
  return context;
}
