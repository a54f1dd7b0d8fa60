import { Flex, Link } from '@strapi/design-system';
import { useMemo } from 'react';
import { NavLink, useNavigate, useSearchParams } from 'react-router-dom';
import type { CampaignOut } from '../../../../shared/campaigns';
import type { DonationRow } from '../../../../shared/donations';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { Pager } from '../../components/Pager';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useCampaignGiftsQuery } from '../../services/campaigns';
import { giftColumns } from '../Donor/gift-columns';
import { GiftFilters } from '../Donor/GiftFilters';
import { giftQueryOf, hasGiftFilters, readGiftAddress, sortedGiftsBy, writeGiftAddress, type GiftListState } from '../Donor/gift-address';

interface CampaignGiftsTabProps {
  readonly campaign: CampaignOut;
  readonly includeChildren: boolean;
}

/** The gifts of a campaign; each opens with its donor. */
export function CampaignGiftsTab({ campaign, includeChildren }: CampaignGiftsTabProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readGiftAddress(address), [address]);
  const result = useCampaignGiftsQuery({
    organization: organization.documentId,
    campaign: campaign.documentId,
    query: { ...giftQueryOf(state), includeChildren: String(includeChildren) },
  });
  const change = (next: GiftListState): void => {
    const written = writeGiftAddress(next);
    if (includeChildren) written.set('rollUp', 'true');
    setAddress(written);
  };
  const open = ({ documentId, donor }: DonationRow): void => navigate(paths.gift(donor.documentId, documentId));
  const columns: Column<DonationRow>[] = [
    {
      key: 'donor',
      label: say('crm.behind.donor'),
      render: ({ donor }) => (
        <Link tag={NavLink} to={paths.donor(donor.documentId)}>
          {donor.name}
        </Link>
      ),
    },
    ...giftColumns(say, (gift) => {
      const row = result.data?.rows.find(({ documentId }) => documentId === gift);
      if (row !== undefined) open(row);
    }).filter(({ key }) => includeChildren || key !== 'campaign'),
  ];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <GiftFilters state={state} onChange={(filters) => change({ ...state, filters, page: 1 })} />
      <Loaded reading={result} rows={8}>
        {({ rows, pagination }) =>
          rows.length === 0 ? (
            <EmptyState
              title={say(hasGiftFilters(state) ? 'crm.gifts.no-match.title' : 'crm.gifts.none.title')}
              text={say(hasGiftFilters(state) ? 'crm.campaign.gifts.no-match' : 'crm.campaign.gifts.none')}
            />
          ) : (
            <div>
              <DataTable
                caption={say('crm.gifts.caption', { name: campaign.name })}
                columns={columns}
                items={rows}
                keyOf={({ documentId }) => documentId}
                onOpen={open}
                sorting={{ field: state.sort, direction: state.direction }}
                onSort={(field) => change(sortedGiftsBy(state, field))}
              />
              <Pager pagination={pagination} onPage={(page) => change({ ...state, page })} onPageSize={(pageSize) => change({ ...state, pageSize, page: 1 })} />
            </div>
          )
        }
      </Loaded>
    </Flex>
  );
}
