import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useDonorQuery } from '../../services/donors';
import { useCreatePledgeMutation } from '../../services/pledges';
import { newPledge, pledgeDraft } from './pledge-values';
import { PledgeForm } from './PledgeForm';

/** Records a pledge; the address may name its donor. */
export default function NewPledgePage() {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const [address] = useSearchParams();
  const named = address.get('donor') ?? '';
  const { data: read } = useDonorQuery({ organization: organization.documentId, donor: named }, { skip: named === '' });
  const [picked, setPicked] = useState<PickedDonor>();
  const donor = picked ?? (read === undefined ? undefined : { documentId: read.donor.documentId, name: read.donor.displayName });
  const [create, { isLoading, error, reset }] = useCreatePledgeMutation();
  const form = useForm(newPledge(todayIn(organization.timezone)));
  const saved = useSaved(form);
  // One key for this form: sent twice by an impatient click, the pledge is recorded once.
  const [idempotencyKey] = useState(randomKey);

  const save = async (): Promise<void> => {
    if (donor === undefined) return;
    const draft = pledgeDraft(form.values, language);
    const answer = await create({ organization: organization.documentId, donor: donor.documentId, draft, idempotencyKey });
    saved(answer, say('crm.pledge.created', { amount: money(draft.amount, organization.defaultCurrency) }), ({ documentId }) => paths.pledge(documentId));
  };

  return (
    <PledgeForm
      form={form}
      title={say('crm.pledges.new')}
      subtitle={donor?.name}
      back={named === '' || donor === undefined ? { to: paths.pledges(), label: say('crm.pledges.title') } : { to: paths.donor(named), label: donor.name }}
      isSaving={isLoading}
      check={(): Readonly<Record<string, string>> => (donor === undefined ? { donor: say('crm.pledge.refuse-donor') } : {})}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
      before={
        named === '' && <DonorPicker name="donor" label={say('crm.pledge.donor')} isRequired message={form.messages.donor} donor={picked} onPick={setPicked} />
      }
    />
  );
}
