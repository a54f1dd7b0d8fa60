import { useParams } from 'react-router-dom';
import type { SavedReport } from '../../../../shared/operations';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeSavedReportMutation, useSavedReportQuery } from '../../services/saved-reports';
import { savedReportChange, savedReportValues } from './saved-report-values';
import { SavedReportForm } from './SavedReportForm';

/** Changes what a saved report is of, when it goes and to whom. */
export default function EditSavedReportPage() {
  const { savedId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useSavedReportQuery({ organization: organization.documentId, saved: savedId });
  return <LoadedPage reading={reading}>{(saved) => <OpenForm key={saved.documentId} saved={saved} />}</LoadedPage>;
}

function OpenForm({ saved: before }: { readonly saved: SavedReport }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeSavedReportMutation();
  const form = useForm(savedReportValues(before));
  const saved = useSaved(form);
  const page = paths.savedReport(before.documentId);
  const submit = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, saved: before.documentId, change: savedReportChange(form.values) });
    saved(answer, say('crm.saved'), () => page);
  };
  return (
    <SavedReportForm
      form={form}
      title={say('crm.saved-report.edit')}
      back={{ to: page, label: before.name }}
      isSaving={isLoading}
      onSave={() => void submit()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
