import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { LoadedPage } from '../../components/Loaded';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateSegmentMutation, useSegmentFieldsQuery } from '../../services/segments';
import { NEW_SEGMENT, segmentDraft } from './segment-values';
import { SegmentForm } from './SegmentForm';

/** Makes a segment. */
export default function NewSegmentPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const fields = useSegmentFieldsQuery({ organization: organization.documentId });
  const [create, { isLoading, error, reset }] = useCreateSegmentMutation();
  const form = useForm(NEW_SEGMENT);
  const saved = useSaved(form);

  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: segmentDraft(form.values) });
    saved(answer, say('crm.segment.created', { name: form.values.name.trim() }), ({ documentId }) => paths.segment(documentId));
  };

  return (
    <LoadedPage reading={fields}>
      {(list) => (
        <SegmentForm
          form={form}
          fields={list}
          title={say('crm.segments.new')}
          back={{ to: paths.segments(), label: say('crm.segments.title') }}
          isSaving={isLoading}
          onSave={() => void save()}
          problem={error}
          onCloseProblem={reset}
        />
      )}
    </LoadedPage>
  );
}
