import { Box, Flex, Link, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useMemo } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { CampaignOut } from '../../../../shared/campaigns';
import { CAMPAIGN_STATUSES, oneOf } from '../../../../shared/vocabulary';
import { CampaignStatusBadge } from '../../components/CampaignStatusBadge';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Money } from '../../components/Money';
import { PageTitle } from '../../components/PageTitle';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { Progress } from '../../components/Progress';
import { SearchField } from '../../components/SearchField';
import { ChoiceField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats, type Formats } from '../../hooks/useFormats';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignsFindQuery } from '../../services/campaigns';
import { paged } from '../../services/paging';
import { FRESH } from '../../services/reports';

const SORTS = ['name', 'startDate', 'endDate', 'totalRaised', 'donorCount'] as const;

/** The campaigns of the charity, found by name or code, narrowed by status. */
export default function CampaignListPage() {
  const say = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const { organization, can } = useOrganization();
  const [address, change] = useAddress();
  const campaignStatus = oneOf(CAMPAIGN_STATUSES, address.get('campaignStatus'));
  const search = (address.get('search') ?? '').slice(0, 200);
  const [field, turn] = (address.get('sort') ?? 'startDate:desc').split(':');
  const sort = oneOf(SORTS, field) ?? 'startDate';
  const direction = turn === 'asc' ? 'asc' : 'desc';
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const result = useCampaignsFindQuery(
    { organization: organization.documentId, query: { search, campaignStatus, sort: `${sort}:${direction}`, ...paged(page, pageSize) } },
    FRESH,
  );
  const columns = useMemo(() => campaignColumns(say, formats), [say, formats]);
  const onSearch = useCallback((text: string) => change({ search: text, page: undefined }), [change]);
  const isNarrowed = search !== '' || campaignStatus !== undefined;
  const total = result.data?.pagination.total;
  const newButton = can('campaign.create') && (
    <LinkButton tag={NavLink} to={paths.newCampaign()} startIcon={<Plus />}>
      {say('crm.campaigns.new')}
    </LinkButton>
  );
  return (
    <Page.Main>
      <PageTitle>{say('crm.campaigns.title')}</PageTitle>
      <Layouts.Header title={total === undefined ? say('crm.campaigns.title') : say('crm.campaigns.title-count', { count: total })} primaryAction={newButton} />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Box flex="1" minWidth="20rem" maxWidth="48rem">
            <SearchField
              label={say('crm.campaigns.search')}
              placeholder={say('crm.campaigns.search.placeholder')}
              clear={say('crm.donors.search.clear')}
              search={search}
              onSearch={onSearch}
            />
          </Box>
          <Box width="22rem">
            <ChoiceField
              name="campaignStatus"
              label={say('crm.campaign.campaignStatus')}
              value={campaignStatus ?? ''}
              isClearable
              placeholder={say('crm.gifts.filter.any')}
              choices={CAMPAIGN_STATUSES.map((value) => ({ value, label: say(`crm.campaign-status.${value}`) }))}
              onChange={(value) => change({ campaignStatus: value, page: undefined })}
            />
          </Box>
        </Flex>
        <Loaded reading={result} rows={8}>
          {({ rows, pagination }) =>
            rows.length === 0 ? (
              <EmptyState
                title={say(isNarrowed ? 'crm.campaigns.no-match.title' : 'crm.campaigns.none.title')}
                text={say(isNarrowed ? 'crm.campaigns.no-match.text' : 'crm.campaigns.none.text')}
                action={isNarrowed ? undefined : newButton}
              />
            ) : (
              <>
                <DataTable
                  caption={say('crm.campaigns.title')}
                  columns={columns}
                  items={rows}
                  keyOf={({ documentId }) => documentId}
                  onOpen={({ documentId }) => navigate(paths.campaign(documentId))}
                  sorting={{ field: sort, direction }}
                  onSort={(next) => change({ sort: `${next}:${turned(next, sort, direction)}`, page: undefined })}
                />
                <Pager
                  pagination={pagination}
                  onPage={(next) => change({ page: String(next) })}
                  onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
                />
              </>
            )
          }
        </Loaded>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Another column sorts from its natural end: names from A, dates and amounts from the largest; the same column turns round. */
function turned(next: string, sort: string, direction: 'asc' | 'desc'): 'asc' | 'desc' {
  if (next !== sort) return next === 'name' ? 'asc' : 'desc';
  return direction === 'asc' ? 'desc' : 'asc';
}

function campaignColumns(say: Say, { number }: Formats): Column<CampaignOut>[] {
  return [
    {
      key: 'name',
      label: say('crm.campaign.name'),
      sort: 'name',
      render: ({ documentId, name }) => (
        <Link tag={NavLink} to={paths.campaign(documentId)}>
          {name}
        </Link>
      ),
    },
    { key: 'status', label: say('crm.campaign.campaignStatus'), render: ({ campaignStatus }) => <CampaignStatusBadge status={campaignStatus} /> },
    { key: 'startDate', label: say('crm.campaign.startDate'), sort: 'startDate', render: ({ startDate }) => startDate ?? '–' },
    { key: 'endDate', label: say('crm.campaign.endDate'), sort: 'endDate', render: ({ endDate }) => endDate ?? '–' },
    {
      key: 'totalRaised',
      label: say('crm.campaign.totalRaised'),
      sort: 'totalRaised',
      isFigure: true,
      render: ({ totalRaised, currency }) => <Money amount={totalRaised} currency={currency} />,
    },
    {
      key: 'progress',
      label: say('crm.campaign.progressAmount'),
      render: ({ name, totalRaised, goalAmount }) =>
        goalAmount === null || goalAmount === 0 ? (
          '–'
        ) : (
          <Progress label={say('crm.campaign.progress-of', { name })} percentage={(totalRaised / goalAmount) * 100} />
        ),
    },
    { key: 'donorCount', label: say('crm.measure.donors'), sort: 'donorCount', isFigure: true, render: ({ donorCount }) => number(donorCount) },
    { key: 'giftCount', label: say('crm.measure.gifts'), isFigure: true, render: ({ giftCount }) => number(giftCount) },
  ];
}
