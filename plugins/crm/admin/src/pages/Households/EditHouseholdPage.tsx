import { useParams } from 'react-router-dom';
import type { Household } from '../../../../shared/manage';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangeHouseholdMutation, useHouseholdQuery } from '../../services/households';
import { householdName } from './household-name';
import { householdChange, householdValues } from './household-values';
import { HouseholdForm } from './HouseholdForm';

/** Changes a household. */
export default function EditHouseholdPage() {
  const { householdId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useHouseholdQuery({ organization: organization.documentId, household: householdId });
  return <LoadedPage reading={reading}>{(household) => <OpenForm key={household.documentId} household={household} />}</LoadedPage>;
}

function OpenForm({ household }: { readonly household: Household }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangeHouseholdMutation();
  const form = useForm(householdValues(household));
  const saved = useSaved(form);
  const name = householdName(household, language);
  const page = paths.household(household.documentId);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, household: household.documentId, change: householdChange(form.values) });
    saved(answer, say('crm.saved'), () => page);
  };
  return (
    <HouseholdForm
      form={form}
      title={say('crm.edit', { name })}
      back={{ to: page, label: name }}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
