import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { LifecycleStatus } from '../components/LifecycleStatus';
import { Money } from '../components/Money';
import { SkeletonBar } from '../components/Skeleton';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { useDonorQuery } from '../services/donors';
import { InOrganization } from './InOrganization';

/** Beside a donor in the Content Manager: how they stand, and the way to their page. */
export default function DonorPanel({ documentId }: { readonly documentId: string }) {
  return (
    <InOrganization>
      <Glance documentId={documentId} />
    </InOrganization>
  );
}

function Glance({ documentId }: { readonly documentId: string }) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization, can } = useOrganization();
  const { data, error } = useDonorQuery({ organization: organization.documentId, donor: documentId }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Typography textColor="neutral600">{problemWords(error).text}</Typography>;
  if (data === undefined) return <SkeletonBar width="70%" />;
  const { donor } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <LifecycleStatus lifecycle={donor.lifecycle} />
      <Typography>
        <Money amount={donor.totalDonated} currency={donor.currency} />
        {' · '}
        {say('crm.donor.gift-count', { count: donor.donationCount })}
      </Typography>
      <Link tag={NavLink} to={paths.donor(documentId)}>
        {say('crm.views.open-donor')}
      </Link>
      {can('donation.create') && donor.mergedInto === null && (
        <Link tag={NavLink} to={paths.newGift(documentId)}>
          {say('crm.gift.new')}
        </Link>
      )}
    </Flex>
  );
}
