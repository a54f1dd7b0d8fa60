import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useWords } from '../hooks/useWords';
import { paths } from '../paths';
import { NewOrganizationDialog } from './NewOrganizationDialog';
import { useOrganization } from './organization-context';
import { useMayCreateOrganizations } from './useMayCreateOrganizations';

/** Names the organization one works in; a choice where there are several, and for whoever keeps them all another one. */
export function OrganizationSwitcher() {
  const say = useWords();
  const { choose } = useOrganization();
  const mayCreate = useMayCreateOrganizations();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Choice />
      {mayCreate && (
        <Box paddingLeft={5} paddingRight={5}>
          <TextButton startIcon={<Plus aria-hidden />} onClick={() => setIsOpen(true)}>
            {say('crm.organization.new')}
          </TextButton>
        </Box>
      )}
      {isOpen && <NewOrganizationDialog onCreated={choose} onClose={() => setIsOpen(false)} />}
    </Flex>
  );
}

function Choice() {
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
