import { useState } from 'react';
import { FormPage } from '../../forms/FormPage';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useDonorQuery } from '../../services/donors';
import { useCreatePlanMutation } from '../../services/recurring';
import { checkPlan, emptyPlan, planDraftOf } from './plan-values';
import { RecurringDonationForm } from './RecurringDonationForm';

/** Starts a recurring gift, of a donor the address names or of one found here. */
export default function NewPlanPage() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [address] = useAddress();
  const donor = address.get('donor') ?? '';
  const { data: read } = useDonorQuery({ organization: organization.documentId, donor }, { skip: donor === '' });
  const [create, { isLoading, error, reset }] = useCreatePlanMutation();
  const form = useForm(emptyPlan(donor, todayIn(organization.timezone), organization.defaultCurrency));
  const saved = useSaved(form);
  // One key for this form: sent twice by an impatient click or a slow network, one plan is started.
  const [idempotencyKey] = useState(randomKey);

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkPlan(form.values, language));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const answer = await create({ organization: organization.documentId, donor: form.values.donor, draft: planDraftOf(form.values, language), idempotencyKey });
    saved(answer, say('crm.plan.created'), ({ documentId }) => paths.plan(documentId));
  };

  return (
    <FormPage
      title={say('crm.plans.new')}
      subtitle={read?.donor.displayName}
      back={read === undefined ? { to: paths.plans(), label: say('crm.plans.title') } : { to: paths.donor(donor), label: read.donor.displayName }}
      save={say('crm.plan.create')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    >
      <RecurringDonationForm form={form} hasDonor={donor !== ''} />
    </FormPage>
  );
}
