import { Button, Divider, Flex, Link, Typography } from '@strapi/design-system';
import { FilePdf, Mail } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { DonationOut } from '../../../../shared/donations';
import { Loaded } from '../../components/Loaded';
import { ProblemNote } from '../../components/ProblemNote';
import { randomKey } from '../../format/random-key';
import { useFile } from '../../hooks/useFile';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useIssueReceiptMutation, useReceiptOfGiftQuery } from '../../services/receipts';
import { ReceiptStatus } from '../Receipts/ReceiptStatus';
import { useSending } from '../Receipts/useSending';

/** The receipt of a gift: to see, copy and send; or the way to one. */
export function GiftReceipt({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { can } = useOrganization();
  const isThere = gift.receiptNumber !== null;
  if (!can('receipt.read') || (!isThere && !can('receipt.issue'))) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Divider />
      <Typography variant="delta" tag="h3">
        {say('crm.gift.receipt')}
      </Typography>
      {isThere ? <Issued gift={gift} /> : <Issue gift={gift} />}
    </Flex>
  );
}

function Issued({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const reading = useReceiptOfGiftQuery({ organization: organization.documentId, gift: gift.documentId });
  const file = useFile();
  const sending = useSending();
  return (
    <Loaded reading={reading} rows={1}>
      {(receipt) => (
        <Flex gap={3} wrap="wrap">
          <Link tag={NavLink} to={paths.receipt(receipt.documentId)}>
            {receipt.number}
          </Link>
          <ReceiptStatus status={receipt.receiptStatus} />
          <Button
            variant="secondary"
            size="S"
            startIcon={<FilePdf />}
            loading={file.isBusy}
            onClick={() => void file.open({ path: `/receipts/${receipt.documentId}/pdf` })}
          >
            {say('crm.receipt.open-pdf')}
          </Button>
          {receipt.receiptStatus === 'issued' && can('receipt.send') && (
            <Button variant="secondary" size="S" startIcon={<Mail />} loading={sending.isBusy} onClick={() => void sending.send(receipt)}>
              {say(receipt.sentAt === null ? 'crm.receipt.send' : 'crm.receipt.send-again')}
            </Button>
          )}
        </Flex>
      )}
    </Loaded>
  );
}

function Issue({ gift }: { readonly gift: DonationOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [issue, { isLoading, error, reset }] = useIssueReceiptMutation();
  const start = async (): Promise<void> => {
    // A new key each time: after a refusal something may have been put right.
    const answer = await issue({ organization: organization.documentId, gift: gift.documentId, idempotencyKey: randomKey() });
    if ('error' in answer) return;
    toggleNotification({ type: 'success', message: say('crm.receipt.issued', { number: answer.data.number }) });
  };
  return (
    <>
      {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
      <Flex gap={3} wrap="wrap">
        <Typography textColor="neutral600">{say('crm.receipt.none-of-gift')}</Typography>
        <Button variant="secondary" size="S" loading={isLoading} onClick={() => void start()}>
          {say('crm.receipt.issue')}
        </Button>
      </Flex>
    </>
  );
}
