import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Frame, Table } from '../../components/data-table-styles';
import { ROLES } from '../../../../../../src/platform/permissions/matrix';
import { useKnownWords } from '../../hooks/useKnownWords';
import { useWords } from '../../hooks/useWords';
import { permissionTable } from './permission-table';

const Roles = styled(Table)`
  th[scope='row'] {
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** What each role may do, row by row. */
export function PermissionTable() {
  const say = useWords();
  const known = useKnownWords();
  return (
    <Box paddingTop={3}>
      <Frame $isTall={false} tabIndex={0} role="region" aria-label={say('crm.roles.table')}>
        <Roles>
          <caption>
            <VisuallyHidden>{say('crm.roles.table')}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('crm.roles.what')}</th>
              {ROLES.map((role) => (
                <th key={role} scope="col">
                  {say(`crm.role.${role}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {permissionTable().map(({ resource, verbs }) => (
              <tr key={resource}>
                <th scope="row">{known(`crm.resource.${resource}`) ?? resource}</th>
                {ROLES.map((role) => (
                  <td key={role} style={{ whiteSpace: 'normal', minWidth: '18rem' }}>
                    <Typography textColor={verbs[role].length === 0 ? 'neutral600' : 'neutral800'}>
                      {verbs[role].length === 0 ? say('crm.roles.nothing') : verbs[role].map((verb) => known(`crm.verb.${verb}`) ?? verb).join(', ')}
                    </Typography>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Roles>
      </Frame>
    </Box>
  );
}
