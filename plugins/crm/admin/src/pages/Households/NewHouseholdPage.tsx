import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateHouseholdMutation } from '../../services/households';
import { householdDraft, NEW_HOUSEHOLD } from './household-values';
import { HouseholdForm } from './HouseholdForm';

/** Makes a household; its members join it on its page. */
export default function NewHouseholdPage() {
  const say = useWords();
  const { organization } = useOrganization();
  const [create, { isLoading, error, reset }] = useCreateHouseholdMutation();
  const form = useForm(NEW_HOUSEHOLD);
  const saved = useSaved(form);
  const save = async (): Promise<void> => {
    const answer = await create({ organization: organization.documentId, draft: householdDraft(form.values) });
    saved(answer, say('crm.household.created'), ({ documentId }) => paths.household(documentId));
  };
  return (
    <HouseholdForm
      form={form}
      title={say('crm.households.new')}
      back={{ to: paths.households(), label: say('crm.households.title') }}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
