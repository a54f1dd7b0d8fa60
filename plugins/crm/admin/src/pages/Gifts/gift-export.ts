import type { GiftColumnKey } from './gift-list-columns';

/** The list's columns as the export of gifts calls them. */
export const EXPORTED_COLUMNS: Readonly<Record<GiftColumnKey, string>> = {
  donor: 'donorName',
  amount: 'amount',
  status: 'paymentStatus',
  method: 'paymentMethodType',
  chequeNumber: 'chequeNumber',
  type: 'donationType',
  campaign: 'campaignName',
  fund: 'funds',
  receipt: 'receiptNumber',
  eligibleAmount: 'eligibleAmount',
  countedAmount: 'countedAmount',
  refundedAmount: 'refundedAmount',
  acknowledgement: 'acknowledgement',
  isAnonymous: 'isAnonymous',
  memo: 'memo',
  createdAt: 'createdAt',
};

/** The gifts an export is of, as the API is asked for them: the list's own filters and order. No columns are all columns. */
export function giftExportQueryOf(
  query: Readonly<Record<string, string | number | undefined>>,
  columns: readonly GiftColumnKey[] | undefined,
): Record<string, string | undefined> {
  const asked = Object.entries(query).filter(([name, value]) => value !== undefined && !name.startsWith('pagination'));
  const named = columns?.flatMap((key) => (key === 'amount' ? [EXPORTED_COLUMNS.amount, 'currency'] : [EXPORTED_COLUMNS[key]]));
  return {
    ...Object.fromEntries(asked.map(([name, value]): [string, string] => [name, String(value)])),
    columns: named === undefined ? undefined : ['receivedOn', ...named].join(','),
  };
}
