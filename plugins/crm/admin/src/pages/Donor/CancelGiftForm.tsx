import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import { ProblemNote } from '../../components/ProblemNote';
import { TextAreaField } from '../../forms/fields';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCancelGiftMutation } from '../../services/donations';

interface CancelGiftFormProps {
  readonly gift: DonationOut;
  readonly donor: { readonly documentId: string };
  readonly onDone: () => void;
}

/** Calls off a gift whose money never came. */
export function CancelGiftForm({ gift, donor, onDone }: CancelGiftFormProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [cancel, { isLoading, error, reset }] = useCancelGiftMutation();
  const [reason, setReason] = useState('');
  const [idempotencyKey] = useState(randomKey);

  const submit = async (): Promise<void> => {
    const answer = await cancel({
      organization: organization.documentId,
      donor: donor.documentId,
      gift: gift.documentId,
      reason: reason.trim() === '' ? null : reason.trim(),
      idempotencyKey,
    });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('crm.gift.cancel.done') });
    onDone();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
        <Typography>{say('crm.gift.cancel.text')}</Typography>
        <TextAreaField name="reason" label={say('crm.gift.cancel.reason')} maxLength={500} value={reason} onChange={setReason} />
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={onDone}>
            {say('crm.action.back')}
          </Button>
          <Button type="submit" variant="danger" loading={isLoading}>
            {say('crm.gift.cancel')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
