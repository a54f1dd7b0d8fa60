import { useState } from 'react';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateBatchMutation } from '../../services/gift-batches';
import { batchDraft, newBatch } from './batch-values';
import { BatchForm } from './BatchForm';

/** Starts a batch; entering goes on at once. */
export default function NewBatchPage() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateBatchMutation();
  const form = useForm(newBatch(todayIn(organization.timezone)));
  const saved = useSaved(form);
  // One key for this form: sent twice by an impatient click, one batch is started.
  const [idempotencyKey] = useState(randomKey);

  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: batchDraft(form.values, language), idempotencyKey });
    saved(answer, say('crm.batch.created'), ({ documentId }) => paths.batch(documentId));
  };
  return (
    <BatchForm
      form={form}
      title={say('crm.batches.new')}
      back={{ to: paths.batches(), label: say('crm.batches.title') }}
      save={say('crm.batch.start')}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
