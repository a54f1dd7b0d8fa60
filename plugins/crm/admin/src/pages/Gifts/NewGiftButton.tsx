import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';

/** The way to a new gift, for who may record one. */
export function NewGiftButton() {
  const say = useWords();
  const { can } = useOrganization();
  if (!can('donation.create')) return null;
  return (
    <LinkButton tag={NavLink} to={paths.newGift()} startIcon={<Plus />}>
      {say('crm.gift.new')}
    </LinkButton>
  );
}
