import { Box, Field, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../hooks/useWords';
import { paths } from '../paths';
import { useOrganization } from './organization-context';

/** Names the organization one works in; a choice where there are several. */
export function OrganizationSwitcher() {
  const say = useWords();
  const navigate = useNavigate();
  const { organization, organizations, choose } = useOrganization();

  if (organizations.length === 1)
    return (
      <Box paddingLeft={5} paddingRight={5}>
        <Typography variant="pi" textColor="neutral600">
          {organization.name}
        </Typography>
      </Box>
    );
  return (
    <Box paddingLeft={5} paddingRight={5}>
      <Field.Root name="organization">
        <Field.Label>{say('crm.organization.switch')}</Field.Label>
        <SingleSelect
          size="S"
          value={organization.documentId}
          onChange={(documentId) => {
            choose(String(documentId));
            // What the address names belongs to the organization one leaves.
            navigate(paths.home());
          }}
        >
          {organizations.map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}
