import { Divider, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import type { ReceiptRow } from '../../../../shared/receipts';
import { Loaded } from '../../components/Loaded';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useReceiptsOfGiftQuery } from '../../services/receipts';
import { ReceiptActions } from '../Receipts/ReceiptActions';
import { ReceiptStatus } from '../Receipts/ReceiptStatus';
import { IssueReceipt } from './IssueReceipt';

/** The receipts of a gift, the good one and those before it: to see, copy, send, replace, cancel; or the way to one. */
export function GiftReceipt({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const reading = useReceiptsOfGiftQuery({ organization: organization.documentId, gift: gift.documentId }, { skip: !can('receipt.read') });
  if (!can('receipt.read')) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Divider />
      <Typography variant="delta" tag="h3">
        {say('crm.gift.receipt')}
      </Typography>
      <Loaded reading={reading} rows={1}>
        {(receipts) => <Receipts gift={gift} receipts={receipts} />}
      </Loaded>
    </Flex>
  );
}

function Receipts({ gift, receipts }: { readonly gift: DonationOut; readonly receipts: readonly ReceiptRow[] }) {
  const say = useWords();
  const { can } = useOrganization();
  const good = receipts.filter(({ receiptStatus }) => receiptStatus === 'issued');
  const hasOfficial = good.some(({ kind }) => kind !== 'acknowledgement');
  const isAcknowledged = good.some(({ kind }) => kind === 'acknowledgement');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {receipts.length === 0 && <Typography textColor="neutral600">{say('crm.receipt.none-of-gift')}</Typography>}
      {receipts.map((receipt) => (
        <Flex key={receipt.documentId} gap={3} wrap="wrap" justifyContent="space-between">
          <Flex gap={3} wrap="wrap">
            <Link tag={NavLink} to={paths.receipt(receipt.documentId)}>
              {receipt.number}
            </Link>
            <ReceiptStatus status={receipt.receiptStatus} />
            {receipt.kind === 'acknowledgement' && <Typography textColor="neutral600">{say('crm.receipt-kind.acknowledgement')}</Typography>}
          </Flex>
          <ReceiptActions receipt={receipt} isBeside />
        </Flex>
      ))}
      {can('receipt.issue') && <IssueReceipt gift={gift} hasOfficial={hasOfficial} isAcknowledged={isAcknowledged} />}
    </Flex>
  );
}
