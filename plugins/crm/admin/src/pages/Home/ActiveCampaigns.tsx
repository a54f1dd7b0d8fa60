import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { Progress } from '../../components/Progress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignsFindQuery } from '../../services/campaigns';
import { paged } from '../../services/paging';
import { FRESH } from '../../services/reports';
import { HomeList } from './HomeList';

/** The campaigns under way and how near their goals they are. */
export function ActiveCampaigns() {
  const say = useWords();
  const { money } = useFormats();
  const { organization } = useOrganization();
  const result = useCampaignsFindQuery(
    { organization: organization.documentId, query: { campaignStatus: 'active', sort: 'startDate:desc', ...paged(1, 5) } },
    FRESH,
  );
  return (
    <Loaded reading={result} rows={5}>
      {({ rows }) => (
        <HomeList
          title={say('crm.home.campaigns')}
          all={{ to: paths.campaigns('?campaignStatus=active'), label: say('crm.home.all-campaigns') }}
          items={rows}
          keyOf={({ documentId }) => documentId}
          none={say('crm.home.campaigns.none')}
        >
          {({ documentId, name, totalRaised, goalAmount, currency }) => (
            <Flex direction="column" alignItems="stretch" gap={1}>
              <Flex justifyContent="space-between" gap={3}>
                <Link tag={NavLink} to={paths.campaign(documentId)}>
                  {name}
                </Link>
                <Typography fontWeight="semiBold">
                  <Money amount={totalRaised} currency={currency} />
                </Typography>
              </Flex>
              {goalAmount !== null && goalAmount > 0 && (
                <>
                  <Progress label={say('crm.campaign.progress-of', { name })} percentage={(totalRaised / goalAmount) * 100} />
                  <Typography variant="pi" textColor="neutral600">
                    {say('crm.campaign.goal-of', { goal: money(goalAmount, currency) })}
                  </Typography>
                </>
              )}
            </Flex>
          )}
        </HomeList>
      )}
    </Loaded>
  );
}
