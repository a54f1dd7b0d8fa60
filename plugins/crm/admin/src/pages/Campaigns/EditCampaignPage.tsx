import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { LoadedPage } from '../../components/Loaded';
import { FormPage } from '../../forms/FormPage';
import { useForm } from '../../forms/useForm';
import { useSaved } from '../../forms/useSaved';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignQuery, useUpdateCampaignMutation, type ReadCampaign } from '../../services/campaigns';
import { FRESH } from '../../services/reports';
import { campaignDraftOf, checkCampaign, valuesOfCampaign } from './campaign-values';
import { CampaignForm } from './CampaignForm';

/** Changes a campaign; what somebody else changed meanwhile is never overwritten. */
export default function EditCampaignPage() {
  const { campaignId = '' } = useParams();
  const { organization } = useOrganization();
  const reading = useCampaignQuery({ organization: organization.documentId, campaign: campaignId }, FRESH);
  return (
    <LoadedPage reading={reading} isFresh>
      {(read) => <EditCampaign read={read} />}
    </LoadedPage>
  );
}

function EditCampaign({ read }: { readonly read: ReadCampaign }) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [update, { isLoading, error, reset }] = useUpdateCampaignMutation();
  // What was read when the form opened: a later reading in the background must not hide someone else's change.
  const [{ campaign, etag }] = useState(read);
  const form = useForm(valuesOfCampaign(campaign, language));
  const saved = useSaved(form);

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkCampaign(form.values, language));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const answer = await update({
      organization: organization.documentId,
      campaign: campaign.documentId,
      change: campaignDraftOf(form.values, language),
      etag,
    });
    saved(answer, say('crm.donor.saved'), () => paths.campaign(campaign.documentId));
  };

  return (
    <FormPage
      title={say('crm.donor.edit', { name: campaign.name })}
      back={{ to: paths.campaign(campaign.documentId), label: campaign.name }}
      save={say('crm.action.save')}
      isSaving={isLoading}
      isDirty={form.isDirty}
      onSave={() => void save()}
      problem={error}
      onCloseProblem={reset}
    >
      <CampaignForm form={form} campaign={campaign.documentId} />
    </FormPage>
  );
}
