import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { Money } from '../components/Money';
import { PaymentStatusBadge } from '../components/PaymentStatusBadge';
import { SkeletonBar } from '../components/Skeleton';
import { useProblemWords } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';
import { useOrganization } from '../organization/organization-context';
import { paths } from '../paths';
import { useGiftQuery } from '../services/donations';
import { InOrganization } from './InOrganization';

/** Beside a gift in the Content Manager: whose it is, and the way to it in the crm. */
export default function GiftPanel({ documentId }: { readonly documentId: string }) {
  return (
    <InOrganization>
      <Glance documentId={documentId} />
    </InOrganization>
  );
}

function Glance({ documentId }: { readonly documentId: string }) {
  const say = useWords();
  const problemWords = useProblemWords();
  const { organization } = useOrganization();
  const { data: gift, error } = useGiftQuery({ organization: organization.documentId, gift: documentId }, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Typography textColor="neutral600">{problemWords(error).text}</Typography>;
  if (gift === undefined) return <SkeletonBar width="70%" />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <PaymentStatusBadge status={gift.paymentStatus} />
      <Typography>
        <Money amount={gift.amount} currency={gift.currency} />
        {' · '}
        {gift.receivedOn}
      </Typography>
      <Link tag={NavLink} to={paths.gift(gift.donor.documentId, documentId)}>
        {say('crm.views.open-gift')}
      </Link>
      <Link tag={NavLink} to={paths.donor(gift.donor.documentId)}>
        {gift.donor.name}
      </Link>
    </Flex>
  );
}
