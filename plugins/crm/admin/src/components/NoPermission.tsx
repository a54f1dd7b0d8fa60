import { Box } from '@strapi/design-system';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { Page } from '@strapi/strapi/admin';
import { useWords } from '../hooks/useWords';
import { EmptyState } from './EmptyState';

/** The page of somebody who may not enter: who can let them in. */
export function NoPermission() {
  return (
    <Page.Main>
      <Box padding={8}>
        <NotPermitted />
      </Box>
    </Page.Main>
  );
}

/** The same for a part of a page. */
export function NotPermitted() {
  const say = useWords();
  return (
    <EmptyState title={say('crm.problem.forbidden.title')} text={say('crm.problem.forbidden.text')} icon={<EmptyPermissions width="12rem" height="8rem" />} />
  );
}
