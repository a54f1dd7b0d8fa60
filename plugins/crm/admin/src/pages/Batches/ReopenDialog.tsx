import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Batch } from '../../../../shared/gift-batches';
import { TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { randomKey } from '../../format/random-key';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useReopenBatchMutation } from '../../services/gift-batches';
import { isProblem, messagesByField } from '../../services/problem';

/** Opens a posted batch again: its gifts are reversed, and the books keep why. */
export function ReopenDialog({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [reopen, { isLoading, error, reset }] = useReopenBatchMutation();
  const form = useForm({ reason: '' });
  const [idempotencyKey] = useState(randomKey);
  const { documentId, number, enteredCount } = batch;

  const save = async (): Promise<void> => {
    const reason = form.values.reason.trim();
    if (reason === '') return form.refuse({ reason: say('crm.batch.refuse-reason') });
    const answer = await reopen({ organization: organization.documentId, batch: documentId, reason, idempotencyKey });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.batch.reopened', { number }) });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.batch.reopen-title', { number })}
      save={say('crm.batch.reopen')}
      isDanger
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.batch.reopen-text', { count: enteredCount })}</Typography>
      <TextField
        name="reason"
        label={say('crm.batch.reason')}
        isRequired
        maxLength={200}
        value={form.values.reason}
        message={form.messages.reason}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormDialog>
  );
}
