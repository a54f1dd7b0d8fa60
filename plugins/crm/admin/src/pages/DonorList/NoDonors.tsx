import { Button, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { EmptyState } from '../../components/EmptyState';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';

interface NoDonorsProps {
  readonly isNarrowed: boolean;
  readonly onClear: () => void;
}

/** The list without rows: nobody yet, or nobody who fits. */
export function NoDonors({ isNarrowed, onClear }: NoDonorsProps) {
  const say = useWords();
  const { can } = useOrganization();
  if (isNarrowed)
    return (
      <EmptyState
        title={say('crm.donors.no-match.title')}
        text={say('crm.donors.no-match.text')}
        action={
          <Button variant="secondary" onClick={onClear}>
            {say('crm.donors.no-match.action')}
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title={say('crm.donors.none.title')}
      text={say('crm.donors.none.text')}
      action={
        can('donor.create') && (
          <LinkButton tag={NavLink} to={paths.newDonor()} startIcon={<Plus />}>
            {say('crm.donors.new')}
          </LinkButton>
        )
      }
    />
  );
}
