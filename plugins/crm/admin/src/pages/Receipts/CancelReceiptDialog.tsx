import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ReceiptRow } from '../../../../shared/receipts';
import { TextAreaField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useCancelReceiptMutation } from '../../services/receipts';

interface CancelReceiptDialogProps {
  readonly receipt: Pick<ReceiptRow, 'documentId' | 'number'>;
  readonly onClose: () => void;
}

/** Cancels a receipt, for a reason that is printed on it; its gifts may be receipted again. */
export function CancelReceiptDialog({ receipt: { documentId, number }, onClose }: CancelReceiptDialogProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [cancel, { isLoading, error, reset }] = useCancelReceiptMutation();
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const form = useForm({ reason: '' });

  const save = async (): Promise<void> => {
    const reason = form.values.reason.trim();
    if (reason === '') return form.refuse({ reason: say('crm.receipt.refuse-reason') });
    const answer = await cancel({ organization: organization.documentId, receipt: documentId, reason, idempotencyKey });
    if ('error' in answer) {
      // What was refused may be put right meanwhile: the next try is another request.
      setIdempotencyKey(randomKey());
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    toggleNotification({ type: 'success', message: say('crm.receipt.done.cancel', { number }) });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.receipt.do.cancel')}
      save={say('crm.receipt.do.cancel')}
      isSaving={isLoading}
      isDanger
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.receipt.text.cancel', { number })}</Typography>
      <TextAreaField
        name="reason"
        label={say('crm.receipt.reason')}
        isRequired
        maxLength={500}
        value={form.values.reason}
        message={form.messages.reason}
        onChange={(value) => form.set('reason', value)}
      />
    </FormDialog>
  );
}
