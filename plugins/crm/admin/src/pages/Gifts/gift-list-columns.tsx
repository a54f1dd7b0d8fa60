import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { DonationRow } from '../../../../shared/donations';
import type { Column } from '../../components/DataTable';
import { Money } from '../../components/Money';
import { PaymentStatusBadge } from '../../components/PaymentStatusBadge';
import type { Formats } from '../../hooks/useFormats';
import type { Say } from '../../hooks/useWords';
import { paths } from '../../paths';

export const GIFT_COLUMN_KEYS = [
  'donor',
  'amount',
  'status',
  'method',
  'chequeNumber',
  'type',
  'campaign',
  'fund',
  'receipt',
  'eligibleAmount',
  'countedAmount',
  'refundedAmount',
  'acknowledgement',
  'isAnonymous',
  'memo',
  'createdAt',
] as const;
export type GiftColumnKey = (typeof GIFT_COLUMN_KEYS)[number];

export const DEFAULT_GIFT_COLUMNS: readonly GiftColumnKey[] = ['donor', 'amount', 'status', 'method', 'campaign', 'fund', 'receipt'];

/** The columns of the gift list: the date, which opens the gift, then those chosen, in their own order. */
export function giftListColumns(chosen: readonly GiftColumnKey[], say: Say, formats: Formats, baseCurrency: string): Column<DonationRow>[] {
  const columns = GIFT_COLUMN_KEYS.filter((key) => chosen.includes(key)).map((key) => ({
    key,
    label: say(`crm.gift.${key}`),
    ...columnOf(key, say, formats, baseCurrency),
  }));
  return [
    {
      key: 'receivedOn',
      label: say('crm.gift.receivedOn'),
      sort: 'receivedOn',
      render: ({ documentId, receivedOn }) => (
        <Link tag={NavLink} to={paths.giftPage(documentId)}>
          {receivedOn}
        </Link>
      ),
    },
    ...columns,
  ];
}

function columnOf(key: GiftColumnKey, say: Say, { day }: Formats, baseCurrency: string): Omit<Column<DonationRow>, 'key' | 'label'> {
  switch (key) {
    case 'donor':
      return {
        render: ({ donor }) => (
          <Link tag={NavLink} to={paths.donor(donor.documentId)}>
            {donor.name}
          </Link>
        ),
      };
    case 'amount':
      return { sort: 'amount', isFigure: true, render: ({ amount, currency }) => <Money amount={amount} currency={currency} /> };
    case 'status':
      return { render: ({ paymentStatus }) => <PaymentStatusBadge status={paymentStatus} /> };
    case 'method':
      return { render: ({ paymentMethodType }) => say(`crm.payment-method.${paymentMethodType}`) };
    case 'chequeNumber':
      return { render: ({ chequeNumber }) => chequeNumber };
    case 'type':
      return { render: ({ donationType }) => say(`crm.donation-type.${donationType}`) };
    case 'campaign':
      return { render: ({ campaign }) => campaign?.name };
    case 'fund':
      return { render: ({ allocations }) => allocations.map(({ fund }) => fund.name).join(', ') };
    case 'receipt':
      return { render: ({ receiptNumber }) => receiptNumber ?? '–' };
    case 'eligibleAmount':
      return {
        isFigure: true,
        render: ({ eligibleAmount, currency }) => (eligibleAmount === null ? '–' : <Money amount={eligibleAmount} currency={currency} />),
      };
    case 'countedAmount':
      return { isFigure: true, render: ({ countedAmount }) => <Money amount={countedAmount} currency={baseCurrency} /> };
    case 'refundedAmount':
      return { isFigure: true, render: ({ refundedAmount, currency }) => <Money amount={refundedAmount} currency={currency} /> };
    case 'acknowledgement':
      return { render: ({ acknowledgement }) => say(`crm.acknowledgement.${acknowledgement}`) };
    case 'isAnonymous':
      return { render: ({ isAnonymous }) => (isAnonymous ? say('crm.state.yes') : '') };
    case 'memo':
      return { render: ({ memo }) => memo };
    case 'createdAt':
      return { sort: 'createdAt', render: ({ createdAt }) => day(createdAt) };
  }
}
