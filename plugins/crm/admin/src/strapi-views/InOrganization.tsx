import { Typography } from '@strapi/design-system';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { SkeletonBar } from '../components/Skeleton';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { chosenOrganization, rememberOrganization } from '../organization/chosen-organization';
import { CurrentOrganization, organizationContext } from '../organization/organization-context';
import { useMyOrganizationsQuery } from '../services/organizations';

/** The crm's organization inside one of Strapi's own views, where there is little room for a state. */
export function InOrganization({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { data, error } = useMyOrganizationsQuery();
  const [chosen, choose] = useState(chosenOrganization);
  const context = useMemo(() => organizationContext(data ?? [], chosen, choose), [data, chosen]);
  const documentId = context?.organization.documentId;
  useEffect(() => {
    if (documentId !== undefined) rememberOrganization(documentId);
  }, [documentId]);

  if (error !== undefined) return <Typography textColor="neutral600">{problemWords(error).text}</Typography>;
  if (data === undefined) return <SkeletonBar width="70%" />;
  if (context === null) return <Typography textColor="neutral600">{say('crm.organization.none.text')}</Typography>;
  return <CurrentOrganization.Provider value={context}>{children}</CurrentOrganization.Provider>;
}
