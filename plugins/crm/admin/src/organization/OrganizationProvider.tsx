import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { PageSkeleton } from '../components/Skeleton';
import { ProblemState } from '../components/ProblemState';
import { useMyOrganizationsQuery } from '../services/organizations';
import { chosenOrganization, rememberOrganization } from './chosen-organization';
import { NoOrganization } from './NoOrganization';
import { CurrentOrganization, organizationContext } from './organization-context';

/** Finds out where the signed-in person may work; the rooms below always have an organization. */
export function OrganizationProvider({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useMyOrganizationsQuery();
  const [chosen, setChosen] = useState(chosenOrganization);
  const context = useMemo(() => organizationContext(data ?? [], chosen, setChosen), [data, chosen]);
  const documentId = context?.organization.documentId;

  useEffect(() => {
    if (documentId !== undefined) rememberOrganization(documentId);
  }, [documentId]);

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (context === null) return <NoOrganization onCreated={setChosen} />;
  return <CurrentOrganization.Provider value={context}>{children}</CurrentOrganization.Provider>;
}
