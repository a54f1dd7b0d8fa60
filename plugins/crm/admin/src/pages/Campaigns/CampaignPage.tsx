import { Box, Flex, Link, LinkButton, Tabs, Toggle, Field, Typography } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { CampaignOut } from '../../../../shared/campaigns';
import { oneOf } from '../../../../shared/vocabulary';
import { CampaignStatusBadge } from '../../components/CampaignStatusBadge';
import { LoadedPage } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignQuery } from '../../services/campaigns';
import { CampaignActions } from './CampaignActions';
import { CampaignChildren } from './CampaignChildren';
import { CampaignFacts } from './CampaignFacts';
import { CampaignGiftsTab } from './CampaignGiftsTab';
import { CampaignStats } from './CampaignStats';

const TABS = ['overview', 'gifts'] as const;

/** One campaign: how it goes, what belongs to it, its gifts. */
export default function CampaignPage() {
  const { campaignId = '', tab } = useParams();
  const { organization } = useOrganization();
  const reading = useCampaignQuery({ organization: organization.documentId, campaign: campaignId });
  return (
    <LoadedPage reading={reading}>
      {({ campaign, etag }) => (
        <Page.Main>
          <PageTitle>{campaign.name}</PageTitle>
          <CampaignHeader campaign={campaign} etag={etag} />
          <Layouts.Content>
            <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
              <RollUpSwitch />
              <CampaignTabs campaign={campaign} tab={tab} />
            </Flex>
          </Layouts.Content>
        </Page.Main>
      )}
    </LoadedPage>
  );
}

function CampaignHeader({ campaign, etag }: { readonly campaign: CampaignOut; readonly etag: string | undefined }) {
  const say = useWords();
  const { can } = useOrganization();
  const { parent } = campaign;
  return (
    <Layouts.BaseHeader
      title={campaign.name}
      subtitle={
        <Flex gap={3} wrap="wrap">
          <CampaignStatusBadge status={campaign.campaignStatus} />
          {parent !== null && (
            <Typography textColor="neutral600">
              {say('crm.campaign.part-of')}{' '}
              <Link tag={NavLink} to={paths.campaign(parent.documentId)}>
                {parent.name}
              </Link>
            </Typography>
          )}
        </Flex>
      }
      navigationAction={
        <Link tag={NavLink} to={paths.campaigns()} startIcon={<ArrowLeft />}>
          {say('crm.campaigns.title')}
        </Link>
      }
      primaryAction={
        <Flex gap={2} wrap="wrap">
          {can('campaign.update') && (
            <LinkButton tag={NavLink} variant="secondary" to={paths.editCampaign(campaign.documentId)} startIcon={<Pencil />}>
              {say('crm.action.edit')}
            </LinkButton>
          )}
          <CampaignActions campaign={campaign} etag={etag} />
        </Flex>
      }
    />
  );
}

/** Whether the figures count what belongs to the campaign too; it stands in the address. */
function RollUpSwitch() {
  const say = useWords();
  const [address, change] = useAddress();
  return (
    <Box width="28rem" maxWidth="100%">
      <Field.Root name="rollUp" hint={say('crm.campaign.roll-up.hint')}>
        <Field.Label>{say('crm.campaign.roll-up')}</Field.Label>
        <Toggle
          onLabel={say('crm.state.yes')}
          offLabel={say('crm.state.no')}
          checked={address.get('rollUp') === 'true'}
          onChange={(event) => change({ rollUp: event.target.checked ? 'true' : undefined, page: undefined })}
        />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
}

function CampaignTabs({ campaign, tab }: { readonly campaign: CampaignOut; readonly tab: string | undefined }) {
  const say = useWords();
  const navigate = useNavigate();
  const [address] = useAddress();
  const { can } = useOrganization();
  const includeChildren = address.get('rollUp') === 'true';
  const tabs = TABS.filter((name) => name !== 'gifts' || can('donation.read'));
  const open = oneOf(tabs, tab) ?? 'overview';
  const addressOf = (name: string) => paths.campaign(campaign.documentId, name === 'overview' ? undefined : name);
  return (
    <Tabs.Root variant="simple" value={open} onValueChange={(name) => navigate(`${addressOf(name)}${includeChildren ? '?rollUp=true' : ''}`)}>
      <Tabs.List aria-label={say('crm.campaign.tabs')}>
        {tabs.map((name) => (
          <Tabs.Trigger key={name} value={name}>
            {say(`crm.campaign.tab.${name}`)}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="overview">
        <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
          <CampaignStats campaign={campaign} includeChildren={includeChildren} />
          <CampaignChildren campaign={campaign} />
          <CampaignFacts campaign={campaign} />
        </Flex>
      </Tabs.Content>
      <Tabs.Content value="gifts">
        <Box paddingTop={5}>
          <CampaignGiftsTab campaign={campaign} includeChildren={includeChildren} />
        </Box>
      </Tabs.Content>
    </Tabs.Root>
  );
}
