import { oneOf } from '../../../../shared/vocabulary';
import { FormPage } from '../../forms/FormPage';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCreateCampaignMutation } from '../../services/campaigns';
import { campaignDraftOf, checkCampaign, emptyCampaign, FIRST_STATUSES } from './campaign-values';
import { CampaignForm } from './CampaignForm';

/** Begins a campaign. */
export default function NewCampaignPage() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [address] = useAddress();
  const [create, { isLoading, error, reset }] = useCreateCampaignMutation();
  const form = useForm(emptyCampaign(address.get('parent') ?? ''));
  const saved = useSaved(form);

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkCampaign(form.values, language));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const campaignStatus = oneOf(FIRST_STATUSES, form.values.campaignStatus) ?? 'draft';
    const answer = await create({ organization: organization.documentId, draft: { ...campaignDraftOf(form.values, language), campaignStatus } });
    saved(answer, say('crm.campaign.created', { name: form.values.name }), ({ documentId }) => paths.campaign(documentId));
  };

  return (
    <FormPage
      title={say('crm.campaigns.new')}
      back={{ to: paths.campaigns(), label: say('crm.campaigns.title') }}
      save={say('crm.campaign.create')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    >
      <CampaignForm form={form} />
    </FormPage>
  );
}
