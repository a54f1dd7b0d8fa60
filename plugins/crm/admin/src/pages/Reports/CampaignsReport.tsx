import type { CampaignFigures } from '../../../../shared/reports';
import { CAMPAIGN_STATUSES, oneOf } from '../../../../shared/vocabulary';
import { Bars } from '../../charts/lazy-charts';
import { EmptyState } from '../../components/EmptyState';
import { Pager } from '../../components/Pager';
import { PAGE_SIZES } from '../../components/page-sizes';
import { readAllPages } from '../../exports/read-all-pages';
import { ChoiceField } from '../../forms/fields';
import { readPage, useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { behind } from '../../reporting/behind';
import { ChartPanel } from '../../reporting/ChartPanel';
import { cell, type ReportTable } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { paged } from '../../services/paging';
import { FRESH, useCampaignFiguresQuery, useLazyCampaignFiguresQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

/** Campaigns side by side, those that raised most first. */
export function CampaignsReport() {
  const say = useWords();
  const { money } = useFormats();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const campaignStatus = oneOf(CAMPAIGN_STATUSES, address.get('campaignStatus'));
  const { page, pageSize } = readPage(address, PAGE_SIZES);
  const place = { organization: organization.documentId };
  const currency = organization.defaultCurrency;
  const result = useCampaignFiguresQuery({ ...place, query: { campaignStatus, ...paged(page, pageSize) } }, FRESH);
  const [read] = useLazyCampaignFiguresQuery();
  return (
    <ReportLayout
      report="campaigns"
      controls={
        <ChoiceField
          name="campaignStatus"
          label={say('crm.campaign.campaignStatus')}
          value={campaignStatus ?? ''}
          isClearable
          placeholder={say('crm.gifts.filter.any')}
          choices={CAMPAIGN_STATUSES.map((value) => ({ value, label: say(`crm.campaign-status.${value}`) }))}
          onChange={(value) => change({ campaignStatus: value, page: undefined })}
        />
      }
      result={result}
      tables={({ data }) => [campaignsTable(data, currency, say)]}
      readAll={async (tell, isStopped) => [
        campaignsTable(
          await readAllPages((onPage, size) => read({ ...place, query: { campaignStatus, ...paged(onPage, size) } }).unwrap(), tell, isStopped),
          currency,
          say,
        ),
      ]}
    >
      {({ data, meta }, [table]) => {
        const [first] = data;
        if (first === undefined || table === undefined) return <EmptyState title={say('crm.campaigns.none.title')} text={say('crm.campaigns.none.text')} />;
        return (
          <>
            <ChartPanel
              title={say('crm.campaigns.compared')}
              summary={say('crm.campaigns.compared.summary', { count: data.length, best: first.name, amount: money(first.totalRaised, currency) })}
              table={table}
              height={`${Math.max(16, 4 * Math.min(data.length, 12) + 6)}rem`}
            >
              <Bars
                isLying
                points={data
                  .slice(0, 12)
                  .map(({ documentId, name, totalRaised }) => ({ label: name, values: { totalRaised }, to: paths.campaign(documentId) }))}
                series={[{ key: 'totalRaised', label: say('crm.campaign.totalRaised'), tone: 'main' }]}
                currency={currency}
              />
            </ChartPanel>
            <div>
              <TableTwin table={table} />
              {meta.pagination !== undefined && (
                <div data-print="no">
                  <Pager
                    pagination={meta.pagination}
                    onPage={(next) => change({ page: String(next) })}
                    onPageSize={(size) => change({ pageSize: String(size), page: undefined })}
                  />
                </div>
              )}
            </div>
          </>
        );
      }}
    </ReportLayout>
  );
}

function campaignsTable(campaigns: readonly CampaignFigures[], currency: string, say: Say): ReportTable {
  const figures = [
    ['totalRaised', 'money'],
    ['donorCount', 'number'],
    ['giftCount', 'number'],
    ['averageGift', 'money'],
    ['newDonors', 'number'],
    ['responseRate', 'percent'],
    ['cost', 'money'],
    ['costPerDollar', 'ratio'],
    ['costPerNewDonor', 'money'],
    ['roi', 'ratio'],
    ['progressAmount', 'percent'],
  ] as const;
  return {
    name: say('crm.report.campaigns'),
    currency,
    columns: [
      { key: 'name', label: say('crm.campaign.name'), kind: 'text' },
      { key: 'status', label: say('crm.campaign.campaignStatus'), kind: 'text' },
      ...figures.map(([key, kind]) => ({ key, label: say(`crm.campaign.${key}`), kind })),
    ],
    rows: campaigns.map((campaign) => [
      cell(campaign.name, paths.campaign(campaign.documentId)),
      cell(say(`crm.campaign-status.${campaign.campaignStatus}`)),
      ...figures.map(([key]) => cell(campaign[key], linkOf(key, campaign.documentId))),
    ]),
  };
}

function linkOf(figure: string, campaign: string): string | undefined {
  if (figure === 'totalRaised' || figure === 'giftCount' || figure === 'averageGift') return behind('campaigns', 'gifts', { campaign });
  return figure === 'donorCount' ? behind('campaigns', 'donors', { campaign }) : undefined;
}
