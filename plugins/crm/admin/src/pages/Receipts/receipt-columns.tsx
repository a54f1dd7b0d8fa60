import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReceiptRow } from '../../../../shared/receipts';
import type { Column } from '../../components/DataTable';
import { Money } from '../../components/Money';
import type { Formats } from '../../hooks/useFormats';
import type { Say } from '../../hooks/useWords';
import { paths } from '../../paths';
import { ReceiptStatus } from './ReceiptStatus';

/** How receipts stand in a table; on a donor's own page, where there is less room, donor and kind are left out. */
export function receiptColumns(say: Say, { day }: Formats, { isOfDonor = false } = {}): Column<ReceiptRow>[] {
  const donor: Column<ReceiptRow> = { key: 'donor', label: say('crm.receipt.donor'), render: (receipt) => receipt.donor.name };
  const kind: Column<ReceiptRow> = { key: 'kind', label: say('crm.receipt.kind'), render: (receipt) => say(`crm.receipt-kind.${receipt.kind}`) };
  return [
    {
      key: 'number',
      label: say('crm.receipt.number'),
      sort: isOfDonor ? undefined : 'number',
      render: ({ documentId, number }) => (
        <Link tag={NavLink} to={paths.receipt(documentId)}>
          {number}
        </Link>
      ),
    },
    { key: 'issuedOn', label: say('crm.receipt.issuedOn'), sort: isOfDonor ? undefined : 'issuedOn', render: ({ issuedOn }) => issuedOn },
    ...(isOfDonor ? [] : [donor, kind]),
    {
      key: 'eligibleAmount',
      label: say(isOfDonor ? 'crm.receipt.eligible' : 'crm.receipt.eligibleAmount'),
      isFigure: true,
      render: ({ eligibleAmount, currency }) => <Money amount={eligibleAmount} currency={currency} />,
    },
    { key: 'status', label: say('crm.receipt.status'), render: ({ receiptStatus }) => <ReceiptStatus status={receiptStatus} /> },
    { key: 'sent', label: say('crm.receipt.sent'), render: ({ sentAt }) => (sentAt === null ? say('crm.receipt.not-sent') : day(sentAt)) },
  ];
}
