import { useEffect, useState } from 'react';
import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FoldedSections, FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCampaignsQuery } from '../../services/campaigns';
import { FIRST_STATUSES, type CampaignValues } from './campaign-values';

interface CampaignFormProps {
  readonly form: FormState<CampaignValues>;
  /** The campaign being changed: it cannot stand above itself, and its status is moved elsewhere. */
  readonly campaign?: string;
}

const FOLDED: Readonly<Record<string, readonly (keyof CampaignValues)[]>> = {
  cost: ['cost', 'audienceSize'],
  place: ['code', 'parent'],
  words: ['nameFr', 'nameEn', 'description', 'descriptionFr', 'descriptionEn'],
};

/** The fields of a campaign: what it is, when, how much; the rest is folded. */
export function CampaignForm({ form, campaign }: CampaignFormProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data: campaigns } = useCampaignsQuery({ organization: organization.documentId });
  const [open, setOpen] = useState('');
  // A refused field must be seen: the section that holds it opens.
  useEffect(() => {
    const wrong = Object.entries(FOLDED).find(([, names]) => names.some((name) => form.messages[name] !== undefined));
    if (wrong !== undefined) setOpen(wrong[0]);
  }, [form.messages]);
  const field = <Name extends keyof CampaignValues & string>(name: Name) => ({
    name,
    label: say(`crm.campaign.${name}`),
    value: form.values[name],
    message: form.messages[name],
    onChange: (value: string) => form.set(name, value),
  });
  return (
    <>
      <FormSection title={say('crm.form.basic')}>
        <TextField {...field('name')} isRequired maxLength={200} hint={say('crm.campaign.name-hint')} />
        {campaign === undefined && (
          <ChoiceField
            {...field('campaignStatus')}
            hint={say('crm.campaign.status-hint')}
            choices={FIRST_STATUSES.map((value) => ({ value, label: say(`crm.campaign-status.${value}`) }))}
          />
        )}
        <TextField {...field('startDate')} type="date" />
        <TextField {...field('endDate')} type="date" />
        <TextField {...field('goalAmount')} inputMode="decimal" />
        <TextField {...field('goalDonors')} inputMode="numeric" />
      </FormSection>
      <FoldedSections
        open={open}
        onOpen={setOpen}
        sections={[
          {
            key: 'cost',
            title: say('crm.campaign.cost-and-audience'),
            content: (
              <>
                <TextField {...field('cost')} inputMode="decimal" hint={say('crm.campaign.cost-hint')} />
                <TextField {...field('audienceSize')} inputMode="numeric" hint={say('crm.campaign.audience-hint')} />
              </>
            ),
          },
          {
            key: 'place',
            title: say('crm.campaign.place'),
            content: (
              <>
                <TextField {...field('code')} maxLength={60} hint={say('crm.campaign.code-hint')} />
                <ChoiceField
                  {...field('parent')}
                  isClearable
                  placeholder={say('crm.campaign.no-parent')}
                  choices={(campaigns ?? [])
                    .filter(({ documentId }) => documentId !== campaign)
                    .map(({ documentId, name }) => ({ value: documentId, label: name }))}
                />
              </>
            ),
          },
          {
            key: 'words',
            title: say('crm.campaign.words'),
            content: (
              <>
                <TextField {...field('nameFr')} maxLength={200} />
                <TextField {...field('nameEn')} maxLength={200} />
                <TextAreaField {...field('description')} maxLength={10_000} />
                <TextAreaField {...field('descriptionFr')} maxLength={10_000} />
                <TextAreaField {...field('descriptionEn')} maxLength={10_000} />
              </>
            ),
          },
        ]}
      />
    </>
  );
}
