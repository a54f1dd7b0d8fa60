import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { MyOrganization } from '../../../shared/rooms';
import { EmptyState } from '../components/EmptyState';
import { PageSkeleton } from '../components/Skeleton';
import { ProblemState } from '../components/ProblemState';
import { useWords } from '../hooks/useWords';
import { useMyOrganizationsQuery } from '../services/organizations';
import { chosenOrganization, rememberOrganization } from './chosen-organization';
import { CurrentOrganization, type OrganizationContext } from './organization-context';

/** Finds out where the signed-in person may work; the rooms below always have an organization. */
export function OrganizationProvider({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const { data, error, refetch } = useMyOrganizationsQuery();
  const [chosen, setChosen] = useState(chosenOrganization);
  const organization = data?.find(({ documentId }) => documentId === chosen) ?? data?.[0];

  useEffect(() => {
    if (organization !== undefined) rememberOrganization(organization.documentId);
  }, [organization]);

  const context = useMemo(() => contextOf(organization, data ?? [], setChosen), [organization, data]);

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (context === null) return <EmptyState title={say('crm.organization.none.title')} text={say('crm.organization.none.text')} />;
  return <CurrentOrganization.Provider value={context}>{children}</CurrentOrganization.Provider>;
}

function contextOf(
  organization: MyOrganization | undefined,
  organizations: readonly MyOrganization[],
  choose: (documentId: string) => void,
): OrganizationContext | null {
  if (organization === undefined) return null;
  const permitted = new Set(organization.permissions);
  return { organization, organizations, choose, can: (action) => permitted.has(action) };
}
