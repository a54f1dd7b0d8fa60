import { Box, Divider } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { chapterFor } from '../guide/chapters';
import { useWords } from '../hooks/useWords';
import { OrganizationSwitcher } from '../organization/OrganizationSwitcher';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { ROOMS, SECTIONS, type Room } from './rooms';

/** The rooms one may enter, by section, and the guide's chapter on the one that is open. */
export function SideNavigation() {
  const say = useWords();
  const { can } = useOrganization();
  const { pathname } = useLocation();
  const inset = { marginLeft: { initial: 0, large: 2 }, marginRight: { initial: 0, large: 2 } };
  const open = ROOMS.filter(({ permission }) => can(permission));
  // Strapi walks over these children, so that each must be a link or a section of its own.
  const link = ({ path, label }: Room) => <SubNav.Link key={path} to={paths.room(path)} end={path === ''} label={say(label)} />;
  return (
    <SubNav.Main aria-label={say('crm.name')}>
      <SubNav.Header label={say('crm.name')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <OrganizationSwitcher key="organization" />,
            ...open
              .filter(({ section }) => section === undefined)
              .map((room) => (
                <Box key={room.path} {...inset}>
                  {link(room)}
                </Box>
              )),
            <Box key="guide" {...inset}>
              <SubNav.Link to={paths.guide(chapterFor(pathname))} label={say('crm.guide.title')} />
            </Box>,
            ...SECTIONS.flatMap((section) => {
              const links = open.filter((room) => room.section === section).map(link);
              if (links.length === 0) return [];
              return [
                <SubNav.Section key={section} label={say(`crm.section.${section}`)}>
                  {links}
                </SubNav.Section>,
              ];
            }),
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
