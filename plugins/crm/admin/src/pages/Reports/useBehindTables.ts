import type { DonationRow } from '../../../../shared/donations';
import type { Giver } from '../../../../shared/reports';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { cell, type ReportTable } from '../../reporting/report-table';

/** The gifts or donors behind a figure as tables; amounts are what counts, in the organization's currency. */
export function useBehindTables() {
  const say = useWords();
  const { organization } = useOrganization();
  const currency = organization.defaultCurrency;
  const giftsTable = (gifts: readonly DonationRow[]): ReportTable => ({
    name: say('crm.behind.gifts'),
    currency,
    columns: [
      { key: 'receivedOn', label: say('crm.gift.receivedOn'), kind: 'text' },
      { key: 'donor', label: say('crm.behind.donor'), kind: 'text' },
      { key: 'counted', label: say('crm.behind.counted'), kind: 'money' },
      { key: 'type', label: say('crm.gift.type'), kind: 'text' },
      { key: 'method', label: say('crm.gift.method'), kind: 'text' },
      { key: 'campaign', label: say('crm.gift.campaign'), kind: 'text' },
      { key: 'receipt', label: say('crm.gift.receipt'), kind: 'text' },
    ],
    rows: gifts.map((gift) => [
      cell(gift.receivedOn, paths.gift(gift.donor.documentId, gift.documentId)),
      cell(gift.donor.name, paths.donor(gift.donor.documentId)),
      cell(gift.countedAmount),
      cell(say(`crm.donation-type.${gift.donationType}`)),
      cell(say(`crm.payment-method.${gift.paymentMethodType}`)),
      gift.campaign === null ? cell(null) : cell(gift.campaign.name, paths.campaign(gift.campaign.documentId)),
      cell(gift.receiptNumber),
    ]),
  });
  const donorsTable = (donors: readonly Giver[]): ReportTable => ({
    name: say('crm.behind.donors'),
    currency,
    columns: [
      { key: 'name', label: say('crm.donor.name'), kind: 'text' },
      { key: 'email', label: say('crm.donor.email'), kind: 'text' },
      { key: 'amount', label: say('crm.behind.counted'), kind: 'money' },
      { key: 'gifts', label: say('crm.measure.gifts'), kind: 'number' },
      { key: 'total', label: say('crm.donor.totalDonated'), kind: 'money' },
      { key: 'last', label: say('crm.donor.lastDonationOn'), kind: 'text' },
    ],
    rows: donors.map((donor) => [
      cell(donor.displayName, paths.donor(donor.documentId)),
      cell(donor.email),
      cell(donor.amount),
      cell(donor.gifts),
      cell(donor.totalDonated),
      cell(donor.lastDonationOn),
    ]),
  });
  return { giftsTable, donorsTable };
}
