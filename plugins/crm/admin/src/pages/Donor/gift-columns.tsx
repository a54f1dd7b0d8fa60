import { TextButton } from '@strapi/design-system';
import type { DonationRow } from '../../../../shared/donations';
import type { Column } from '../../components/DataTable';
import { Money } from '../../components/Money';
import { PaymentStatusBadge } from '../../components/PaymentStatusBadge';
import type { Say } from '../../hooks/useWords';

/** The columns of a donor's gifts. */
export function giftColumns(say: Say, open: (gift: string) => void): Column<DonationRow>[] {
  return [
    {
      key: 'receivedOn',
      label: say('crm.gift.receivedOn'),
      sort: 'receivedOn',
      render: ({ documentId, receivedOn }) => <TextButton onClick={() => open(documentId)}>{receivedOn}</TextButton>,
    },
    {
      key: 'amount',
      label: say('crm.gift.amount'),
      sort: 'amount',
      isFigure: true,
      render: ({ amount, currency }) => <Money amount={amount} currency={currency} />,
    },
    { key: 'status', label: say('crm.gift.status'), render: ({ paymentStatus }) => <PaymentStatusBadge status={paymentStatus} /> },
    { key: 'type', label: say('crm.gift.type'), render: ({ donationType }) => say(`crm.donation-type.${donationType}`) },
    { key: 'method', label: say('crm.gift.method'), render: ({ paymentMethodType }) => say(`crm.payment-method.${paymentMethodType}`) },
    { key: 'campaign', label: say('crm.gift.campaign'), render: ({ campaign }) => campaign?.name },
    { key: 'receipt', label: say('crm.gift.receipt'), render: ({ receiptNumber }) => receiptNumber ?? '–' },
  ];
}
