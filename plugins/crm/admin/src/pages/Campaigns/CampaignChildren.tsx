import { Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { CampaignOut } from '../../../../shared/campaigns';
import { CampaignStatusBadge } from '../../components/CampaignStatusBadge';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignsFindQuery } from '../../services/campaigns';
import { paged } from '../../services/paging';

/** The campaigns that belong to this one. */
export function CampaignChildren({ campaign }: { readonly campaign: CampaignOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const result = useCampaignsFindQuery({
    organization: organization.documentId,
    query: { parent: campaign.documentId, sort: 'totalRaised:desc', ...paged(1, 100) },
  });
  return (
    <Loaded reading={result} rows={2}>
      {({ rows }) => (
        <Panel
          title={say('crm.campaign.children')}
          action={
            can('campaign.create') && (
              <LinkButton tag={NavLink} variant="tertiary" size="S" to={paths.newCampaign(campaign.documentId)} startIcon={<Plus />}>
                {say('crm.campaign.add-child')}
              </LinkButton>
            )
          }
        >
          {rows.length === 0 ? (
            <Typography textColor="neutral600">{say('crm.campaign.children.none')}</Typography>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
              {rows.map(({ documentId, name, campaignStatus, totalRaised, currency }) => (
                <Flex key={documentId} tag="li" justifyContent="space-between" gap={3} wrap="wrap">
                  <Flex gap={3} wrap="wrap">
                    <Link tag={NavLink} to={paths.campaign(documentId)}>
                      {name}
                    </Link>
                    <CampaignStatusBadge status={campaignStatus} />
                  </Flex>
                  <Money amount={totalRaised} currency={currency} />
                </Flex>
              ))}
            </Flex>
          )}
        </Panel>
      )}
    </Loaded>
  );
}
