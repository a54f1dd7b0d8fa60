import { INTERVALS, oneOf } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { DonorTrendsChart, MEASURES, trendsTable } from '../../reporting/DonorTrendsChart';
import { TableTwin } from '../../reporting/TableTwin';
import { FRESH, useTrendsQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Giving by day, week, month, quarter or year. Without dates: the recent past for short intervals, everything for long ones. */
export function TrendsReport() {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const interval = oneOf(INTERVALS, address.get('interval')) ?? 'month';
  const measure = oneOf(MEASURES, address.get('measure')) ?? 'amount';
  const dateOf = (name: string) => (DATE.test(address.get(name) ?? '') ? (address.get(name) ?? undefined) : undefined);
  const [from, to] = [dateOf('from'), dateOf('to')];
  const result = useTrendsQuery({ organization: organization.documentId, query: { interval, from, to } }, FRESH);
  const currency = organization.defaultCurrency;
  return (
    <ReportLayout
      report="trends"
      controls={
        <>
          <ChoiceField
            name="interval"
            label={say('crm.trends.interval')}
            value={interval}
            choices={INTERVALS.map((value) => ({ value, label: say(`crm.interval.${value}`) }))}
            onChange={(value) => change({ interval: value })}
          />
          <ChoiceField
            name="measure"
            label={say('crm.trends.measure')}
            value={measure}
            choices={MEASURES.map((value) => ({ value, label: say(`crm.measure.${value}`) }))}
            onChange={(value) => change({ measure: value })}
          />
          <TextField name="from" type="date" label={say('crm.period.from')} value={from ?? ''} max={to} onChange={(value) => change({ from: value })} />
          <TextField name="to" type="date" label={say('crm.period.to')} value={to ?? ''} onChange={(value) => change({ to: value })} />
        </>
      }
      result={result}
      tables={({ data }) => [trendsTable(data, currency, say, language)]}
    >
      {({ data }, [table]) => (
        <>
          <DonorTrendsChart points={data} interval={interval} measure={measure} currency={currency} />
          {table !== undefined && data.length <= 60 && <TableTwin table={table} />}
        </>
      )}
    </ReportLayout>
  );
}
