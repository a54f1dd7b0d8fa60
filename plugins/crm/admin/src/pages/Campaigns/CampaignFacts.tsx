import type { CampaignOut } from '../../../../shared/campaigns';
import { Facts } from '../../components/Facts';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';

/** What the campaign is, as it was entered. */
export function CampaignFacts({ campaign }: { readonly campaign: CampaignOut }) {
  const say = useWords();
  const { longDate, number, language } = useFormats();
  const { startDate, endDate, audienceSize, currency } = campaign;
  const described = (language === 'fr' ? campaign.descriptionFr : campaign.descriptionEn) ?? campaign.description;
  return (
    <Panel title={say('crm.campaign.about')}>
      <Facts
        facts={[
          { label: say('crm.campaign.startDate'), value: startDate === null ? null : longDate(startDate) },
          { label: say('crm.campaign.endDate'), value: endDate === null ? null : longDate(endDate) },
          { label: say('crm.campaign.code'), value: campaign.code },
          { label: say('crm.campaign.cost'), value: <Money amount={campaign.cost} currency={currency} /> },
          { label: say('crm.campaign.audienceSize'), value: audienceSize === null ? null : number(audienceSize) },
          { label: say('crm.campaign.nameFr'), value: campaign.nameFr },
          { label: say('crm.campaign.nameEn'), value: campaign.nameEn },
          { label: say('crm.campaign.description'), value: described },
        ]}
      />
    </Panel>
  );
}
