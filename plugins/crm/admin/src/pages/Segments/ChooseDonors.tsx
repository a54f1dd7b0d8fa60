import { Button, Flex, Modal, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import type { Segment } from '../../../../shared/segments';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { ProblemNote } from '../../components/ProblemNote';
import { TextAreaField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useAssignToSegmentMutation } from '../../services/segments';

export interface Choice {
  readonly kind: 'add' | 'exclude';
  /** Chosen already; otherwise one finds some. */
  readonly donor?: PickedDonor;
}

interface ChooseDonorsProps {
  readonly segment: Segment;
  readonly choice: Choice;
  readonly onClose: () => void;
}

/** Adds donors to a segment by hand, or takes them out, and says why. */
export function ChooseDonors({ segment, choice: { kind, donor }, onClose }: ChooseDonorsProps) {
  const say = useWords();
  const formId = useId();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [assign, { isLoading, error, reset }] = useAssignToSegmentMutation();
  const [chosen, setChosen] = useState<readonly PickedDonor[]>(donor === undefined ? [] : [donor]);
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);

  const submit = async (): Promise<void> => {
    if (chosen.length === 0) return setRefused(true);
    const ids = chosen.map(({ documentId }) => documentId);
    const why = reason.trim() === '' ? null : reason.trim();
    const answer = await assign({ organization: organization.documentId, segment: segment.documentId, choices: { [kind]: ids, reason: why } });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say(kind === 'add' ? 'crm.segment.added' : 'crm.segment.excluded', { count: ids.length }) });
    onClose();
  };
  const pick = (picked: PickedDonor | undefined): void => {
    setRefused(false);
    if (picked !== undefined && chosen.every(({ documentId }) => documentId !== picked.documentId)) setChosen([...chosen, picked]);
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{say(kind === 'add' ? 'crm.segment.add-to' : 'crm.segment.exclude-from', { name: segment.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <form
            id={formId}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <Flex direction="column" alignItems="stretch" gap={4}>
              {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
              <Typography textColor="neutral600">{say(kind === 'add' ? 'crm.segment.add-text' : 'crm.segment.exclude-text')}</Typography>
              {donor === undefined && (
                <DonorPicker
                  // Empty again after each one, for the next.
                  key={chosen.length}
                  name="donor"
                  label={say('crm.segment.donors')}
                  message={isRefused ? say('crm.segment.refuse-donors') : undefined}
                  donor={undefined}
                  onPick={pick}
                />
              )}
              {chosen.length > 0 && (
                <Flex gap={2} wrap="wrap">
                  {chosen.map(({ documentId, name }) => (
                    <Tag
                      key={documentId}
                      icon={<Cross aria-hidden />}
                      label={say('crm.builder.remove-value', { name })}
                      onClick={() => setChosen(chosen.filter((one) => one.documentId !== documentId))}
                    >
                      {name}
                    </Tag>
                  ))}
                </Flex>
              )}
              <TextAreaField
                name="reason"
                label={say('crm.segment.reason')}
                hint={say('crm.segment.reason-hint')}
                maxLength={500}
                value={reason}
                onChange={setReason}
              />
            </Flex>
          </form>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('crm.action.cancel')}
          </Button>
          <Button type="submit" form={formId} loading={isLoading}>
            {say(kind === 'add' ? 'crm.segment.add' : 'crm.segment.exclude')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
