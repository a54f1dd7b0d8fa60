import { Link, Typography } from '@strapi/design-system';
import { NavLink, useNavigate } from 'react-router-dom';
import type { DonorOut } from '../../../../shared/donors';
import { DataTable } from '../../components/DataTable';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonRows } from '../../components/Skeleton';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useGiftsOfDonorQuery } from '../../services/donations';
import { giftColumns } from './gift-columns';

const RECENT = { sort: 'receivedOn:desc', 'pagination[page]': 1, 'pagination[pageSize]': 5 };

/** The latest gifts, and the way to all of them. */
export function RecentGifts({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const navigate = useNavigate();
  const { organization } = useOrganization();
  const { data, error, refetch } = useGiftsOfDonorQuery({ organization: organization.documentId, donor: donor.documentId, query: RECENT });
  const open = (gift: string): void => navigate(paths.gift(donor.documentId, gift));

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={5} />;
  return (
    <Panel
      title={say('crm.gifts.recent')}
      action={
        data.rows.length > 0 && (
          <Link tag={NavLink} to={paths.donor(donor.documentId, 'donations')}>
            {say('crm.gifts.all')}
          </Link>
        )
      }
    >
      {data.rows.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.gifts.none')}</Typography>
      ) : (
        <DataTable
          caption={say('crm.gifts.recent')}
          columns={giftColumns(say, open).filter(({ key }) => key !== 'receipt')}
          items={data.rows}
          keyOf={({ documentId }) => documentId}
          onOpen={({ documentId }) => open(documentId)}
        />
      )}
    </Panel>
  );
}
