import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { ProblemNote } from '../components/ProblemNote';
import { ChoiceField, TextAreaField } from '../forms/fields';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { ALL } from '../services/paging';
import { useAssignToSegmentMutation, useSegmentsQuery } from '../services/segments';
import { InOrganization } from './InOrganization';

interface AddToSegmentProps {
  readonly donors: readonly string[];
  readonly onClose: () => void;
}

/** Adds the donors chosen in the Content Manager's list to a static segment. */
export default function AddToSegment(props: AddToSegmentProps) {
  return (
    <InOrganization>
      <Choose {...props} />
    </InOrganization>
  );
}

function Choose({ donors, onClose }: AddToSegmentProps) {
  const say = useWords();
  const { toggleNotification } = useNotification();
  const { organization, can } = useOrganization();
  const place = { organization: organization.documentId };
  const { data } = useSegmentsQuery({ ...place, query: { isAutomatic: 'false', ...ALL } });
  const [assign, { isLoading, error, reset }] = useAssignToSegmentMutation();
  const [segment, setSegment] = useState('');
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const segments = data?.rows ?? [];

  const submit = async (): Promise<void> => {
    if (segment === '') return setRefused(true);
    const answer = await assign({ ...place, segment, choices: { add: [...donors], reason: reason.trim() === '' ? null : reason.trim() } });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('crm.segment.added', { count: donors.length }) });
    onClose();
  };

  if (!can('segment.assign'))
    return (
      <Box padding={6}>
        <Typography>{say('crm.problem.forbidden.text')}</Typography>
      </Box>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4} padding={6}>
        {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
        <Typography>{say('crm.views.chosen', { count: donors.length })}</Typography>
        {data !== undefined && segments.length === 0 ? (
          <Typography textColor="neutral600">{say('crm.views.no-segment')}</Typography>
        ) : (
          <>
            <ChoiceField
              name="segment"
              label={say('crm.views.segment')}
              value={segment}
              message={isRefused ? say('crm.views.refuse-segment') : undefined}
              choices={segments.map(({ documentId, name }) => ({ value: documentId, label: name }))}
              onChange={(chosen) => {
                setSegment(chosen);
                setRefused(false);
              }}
            />
            <TextAreaField name="reason" label={say('crm.segment.reason')} maxLength={500} value={reason} onChange={setReason} />
          </>
        )}
      </Flex>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('crm.action.cancel')}
        </Button>
        <Button type="submit" loading={isLoading} disabled={segments.length === 0}>
          {say('crm.segment.add')}
        </Button>
      </Modal.Footer>
    </form>
  );
}
