import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useSaveReportMutation } from '../../services/saved-reports';
import { savedReportDraft, valuesFromAddress } from './saved-report-values';
import { SavedReportForm } from './SavedReportForm';

/** Saves a report; the address tells which one somebody was looking at. */
export default function NewSavedReportPage() {
  const say = useWords();
  const { language } = useFormats();
  const [address] = useAddress();
  const { organization } = useOrganization();
  const [save, { isLoading, error, reset }] = useSaveReportMutation();
  const form = useForm(valuesFromAddress(address, language));
  const saved = useSaved(form);
  const submit = async (): Promise<void> => {
    const answer = await save({ organization: organization.documentId, draft: savedReportDraft(form.values) });
    saved(answer, say('crm.created', { name: form.values.name.trim() }), ({ documentId }) => paths.savedReport(documentId));
  };
  return (
    <SavedReportForm
      form={form}
      title={say('crm.saved-reports.new')}
      back={{ to: paths.savedReports(), label: say('crm.saved-reports.title') }}
      isNew
      isSaving={isLoading}
      onSave={() => void submit()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
