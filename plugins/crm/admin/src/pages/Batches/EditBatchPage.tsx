import { useParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useBatchQuery, useChangeBatchMutation, type ReadBatch } from '../../services/gift-batches';
import { FRESH } from '../../services/reports';
import { batchDraft, batchValues } from './batch-values';
import { BatchForm } from './BatchForm';

/** Changes the slip of a batch; rows that had its old defaults follow. */
export default function EditBatchPage() {
  const { batchId = '' } = useParams();
  const { organization } = useOrganization();
  const { data, ...reading } = useBatchQuery({ organization: organization.documentId, batch: batchId }, FRESH);
  // The version before must not be what one starts to change.
  return <LoadedPage reading={{ ...reading, data: reading.isFetching ? undefined : data }}>{(read) => <EditBatch key={read.etag} read={read} />}</LoadedPage>;
}

function EditBatch({ read: { batch, etag } }: { readonly read: ReadBatch }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeBatchMutation();
  const form = useForm(batchValues(batch, language));
  const saved = useSaved(form);
  const { documentId, number } = batch;
  const title = say('crm.batch.title', { number });

  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, batch: documentId, change: batchDraft(form.values, language), etag });
    saved(answer, say('crm.donor.saved'), () => paths.batch(documentId));
  };
  return (
    <BatchForm
      form={form}
      title={say('crm.donor.edit', { name: title })}
      back={{ to: paths.batch(documentId), label: title }}
      save={say('crm.action.save')}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
