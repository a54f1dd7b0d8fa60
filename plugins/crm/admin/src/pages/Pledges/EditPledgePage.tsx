import { useParams } from 'react-router-dom';
import type { Pledge } from '../../../../shared/manage';
import { LoadedPage } from '../../components/Loaded';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangePledgeMutation, usePledgeQuery } from '../../services/pledges';
import { pledgeChange, pledgeValues } from './pledge-values';
import { PledgeForm } from './PledgeForm';

/** Changes a pledge. */
export default function EditPledgePage() {
  const { pledgeId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = usePledgeQuery({ organization: organization.documentId, pledge: pledgeId });
  return <LoadedPage reading={reading}>{(pledge) => <OpenForm key={pledge.documentId} pledge={pledge} />}</LoadedPage>;
}

function OpenForm({ pledge }: { readonly pledge: Pledge }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [change, { isLoading, error, reset }] = useChangePledgeMutation();
  const form = useForm(pledgeValues(pledge, language));
  const saved = useSaved(form);
  const page = paths.pledge(pledge.documentId);
  const save = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, pledge: pledge.documentId, change: pledgeChange(form.values, language) });
    saved(answer, say('crm.saved'), () => page);
  };
  return (
    <PledgeForm
      form={form}
      title={say('crm.pledge.edit')}
      subtitle={pledge.donor.name}
      back={{ to: page, label: say('crm.pledge.of', { name: pledge.donor.name }) }}
      isSaving={isLoading}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    />
  );
}
