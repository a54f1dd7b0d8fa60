import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { EmptyState } from '../components/EmptyState';
import { useWords } from '../hooks/useWords';
import { NewOrganizationDialog } from './NewOrganizationDialog';
import { useMayCreateOrganizations } from './useMayCreateOrganizations';

/** For whoever belongs to no organization: how to come to one. On a new installation, its keeper makes the first. */
export function NoOrganization({ onCreated }: { readonly onCreated: (documentId: string) => void }) {
  const say = useWords();
  const mayCreate = useMayCreateOrganizations();
  const [isOpen, setIsOpen] = useState(false);
  if (!mayCreate) return <EmptyState title={say('crm.organization.none.title')} text={say('crm.organization.none.text')} />;
  return (
    <>
      <EmptyState
        title={say('crm.organization.first.title')}
        text={say('crm.organization.first.text')}
        action={<Button onClick={() => setIsOpen(true)}>{say('crm.organization.new')}</Button>}
      />
      {isOpen && <NewOrganizationDialog onCreated={onCreated} onClose={() => setIsOpen(false)} />}
    </>
  );
}
