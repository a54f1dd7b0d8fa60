import { Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { useWords } from '../hooks/useWords';
import { OrganizationSwitcher } from '../organization/OrganizationSwitcher';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';

/** The rooms one may enter, by section. */
export function SideNavigation() {
  const say = useWords();
  const { can } = useOrganization();
  const people = can('donor.read') ? [<SubNav.Link key="donors" to={paths.donors()} label={say('crm.donors.title')} />] : [];
  return (
    <SubNav.Main aria-label={say('crm.name')}>
      <SubNav.Header label={say('crm.name')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <OrganizationSwitcher key="organization" />,
            <SubNav.Section key="people" label={say('crm.section.people')}>
              {people}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
