import { useWords } from '../../hooks/useWords';
import { useFormats } from '../../hooks/useFormats';
import { useOrganization } from '../../organization/organization-context';
import { DonorStatsOverview, useOverviewTable } from '../../reporting/DonorStatsOverview';
import { DonorTrendsChart, trendsTable } from '../../reporting/DonorTrendsChart';
import { PeriodPicker } from '../../reporting/Pickers';
import { usePeriod } from '../../reporting/usePeriod';
import { FRESH, useOverviewQuery, useTrendsQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

/** The figures of a period at a glance, and how giving went month by month. */
export function OverviewReport() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const { calendar, from, to } = usePeriod();
  const table = useOverviewTable();
  const place = { organization: organization.documentId };
  const overview = useOverviewQuery({ ...place, query: { calendar, from, to } }, FRESH);
  const trends = useTrendsQuery({ ...place, query: { interval: 'month', from, to } }, FRESH);
  const currency = organization.defaultCurrency;
  const points = trends.data?.data ?? [];
  return (
    <ReportLayout
      report="overview"
      controls={<PeriodPicker />}
      result={{
        ...overview,
        data:
          overview.data === undefined
            ? undefined
            : { ...overview.data, meta: { ...overview.data.meta, from: overview.data.data.from, to: overview.data.data.to } },
      }}
      tables={(report) => [table(report), ...(points.length === 0 ? [] : [trendsTable(points, currency, say, language)])]}
    >
      {(report) => (
        <>
          <DonorStatsOverview overview={report} />
          {points.length > 0 && <DonorTrendsChart points={points} interval="month" measure="amount" currency={currency} />}
        </>
      )}
    </ReportLayout>
  );
}
