import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReceiptOut } from '../../../../shared/receipts';
import { TextAreaField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { isProblem, messagesByField } from '../../services/problem';
import { useCancelReceiptMutation, useReplaceReceiptMutation } from '../../services/receipts';

interface EndReceiptDialogProps {
  readonly receipt: ReceiptOut;
  readonly ending: 'replace' | 'cancel';
  readonly onClose: () => void;
}

/** Ends a receipt, for a reason that is printed on it: a new one takes its place, or none does. */
export function EndReceiptDialog({ receipt: { documentId, number }, ending, onClose }: EndReceiptDialogProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [replace, replacing] = useReplaceReceiptMutation();
  const [cancel, cancelling] = useCancelReceiptMutation();
  const [idempotencyKey, setIdempotencyKey] = useState(randomKey);
  const form = useForm({ reason: '' });
  const { isLoading, error, reset } = ending === 'replace' ? replacing : cancelling;

  const save = async (): Promise<void> => {
    const reason = form.values.reason.trim();
    if (reason === '') return form.refuse({ reason: say('crm.receipt.refuse-reason') });
    const end = ending === 'replace' ? replace : cancel;
    const answer = await end({ organization: organization.documentId, receipt: documentId, reason, idempotencyKey });
    if ('error' in answer) {
      // What was refused may be put right meanwhile: the next try is another request.
      setIdempotencyKey(randomKey());
      if (isProblem(answer.error)) form.refuse(messagesByField(answer.error));
      return;
    }
    toggleNotification({ type: 'success', message: say(`crm.receipt.done.${ending}`, { number, other: answer.data.number }) });
    onClose();
    if (ending === 'replace') navigate(paths.receipt(answer.data.documentId));
  };

  return (
    <FormDialog
      title={say(`crm.receipt.do.${ending}`)}
      save={say(`crm.receipt.do.${ending}`)}
      isSaving={isLoading}
      isDanger={ending === 'cancel'}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say(`crm.receipt.text.${ending}`, { number })}</Typography>
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
