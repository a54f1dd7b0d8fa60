import { Flex, LinkButton } from '@strapi/design-system';
import { Gift } from '@strapi/icons';
import { useMemo } from 'react';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { DataTable } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Pager } from '../../components/Pager';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useGiftsOfDonorQuery } from '../../services/donations';
import { DonationCard } from './DonationCard';
import { GiftFilters } from './GiftFilters';
import { giftColumns } from './gift-columns';
import { giftQueryOf, hasGiftFilters, readGiftAddress, sortedGiftsBy, writeGiftAddress, type GiftListState } from './gift-address';

/** The gifts of a donor; each opens beside the list. */
export function DonationHistoryTab({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, setAddress] = useSearchParams();
  const state = useMemo(() => readGiftAddress(address), [address]);
  const { data, error, isFetching, refetch } = useGiftsOfDonorQuery({
    organization: organization.documentId,
    donor: donor.documentId,
    query: giftQueryOf(state),
  });
  const change = (next: GiftListState): void => setAddress(writeGiftAddress(next));
  const open = (gift: string): void => change({ ...state, gift });

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <GiftFilters state={state} onChange={(filters) => change({ ...state, filters, page: 1 })} />
      {data === undefined ? (
        <SkeletonRows rows={8} />
      ) : data.rows.length === 0 ? (
        <NoGifts donor={donor} isNarrowed={hasGiftFilters(state)} />
      ) : (
        <div>
          <DataTable
            caption={say('crm.gifts.caption', { name: donor.displayName })}
            columns={giftColumns(say, open)}
            items={data.rows}
            keyOf={({ documentId }) => documentId}
            onOpen={({ documentId }) => open(documentId)}
            sorting={{ field: state.sort, direction: state.direction }}
            onSort={(field) => change(sortedGiftsBy(state, field))}
            isBusy={isFetching}
          />
          <Pager
            pagination={data.pagination}
            onPage={(page) => change({ ...state, page })}
            onPageSize={(pageSize) => change({ ...state, pageSize, page: 1 })}
          />
        </div>
      )}
      {state.gift !== undefined && <DonationCard gift={state.gift} donor={donor} onClose={() => change({ ...state, gift: undefined })} />}
    </Flex>
  );
}

function NoGifts({ donor, isNarrowed }: { readonly donor: DonorOut; readonly isNarrowed: boolean }) {
  const say = useWords();
  const { can } = useOrganization();
  if (isNarrowed) return <EmptyState title={say('crm.gifts.no-match.title')} text={say('crm.gifts.no-match.text')} />;
  return (
    <EmptyState
      title={say('crm.gifts.none.title')}
      text={say('crm.gifts.none.text')}
      action={
        can('donation.create') && (
          <LinkButton tag={NavLink} to={paths.newGift(donor.documentId)} startIcon={<Gift />}>
            {say('crm.gift.new')}
          </LinkButton>
        )
      }
    />
  );
}
