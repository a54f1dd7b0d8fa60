import type { ReactNode } from 'react';
import type { Interval, TrendPoint } from '../../../shared/reports';
import { Bars } from '../charts/lazy-charts';
import { useFormats } from '../hooks/useFormats';
import { useWords, type Say } from '../hooks/useWords';
import { behind } from './behind';
import { ChartPanel } from './ChartPanel';
import { periodLabel } from './period-label';
import { cell, type ReportTable } from './report-table';

export const MEASURES = ['amount', 'gifts', 'donors', 'newDonors'] as const;
export type Measure = (typeof MEASURES)[number];

interface DonorTrendsChartProps {
  readonly points: readonly TrendPoint[];
  readonly interval: Interval;
  readonly measure: Measure;
  readonly currency: string;
  readonly action?: ReactNode;
}

/** Giving over time, one bar an interval; each opens the gifts or donors behind it. */
export function DonorTrendsChart({ points, interval, measure, currency, action }: DonorTrendsChartProps) {
  const say = useWords();
  const { money, number, language } = useFormats();
  const show = (value: number) => (measure === 'amount' ? money(value, currency) : number(value));
  const best = points.reduce<TrendPoint | undefined>((most, point) => (most === undefined || point[measure] > most[measure] ? point : most), undefined);
  const summary =
    best === undefined || best[measure] === 0
      ? say('crm.trends.nothing')
      : say('crm.trends.summary', { count: points.length, best: periodLabel(best.period, language), value: show(best[measure]) });
  return (
    <ChartPanel
      title={say('crm.trends.title', { measure: say(`crm.measure.${measure}`), interval: say(`crm.interval.${interval}`) })}
      summary={summary}
      table={trendsTable(points, currency, say, language)}
      action={action}
    >
      <Bars
        points={points.map((point) => ({
          label: periodLabel(point.period, language),
          values: { [measure]: point[measure] },
          to: linkOf(point, measure),
        }))}
        series={[{ key: measure, label: say(`crm.measure.${measure}`), tone: 'main' }]}
        currency={measure === 'amount' ? currency : undefined}
      />
    </ChartPanel>
  );
}

/** All measures of a trend. */
export function trendsTable(points: readonly TrendPoint[], currency: string, say: Say, language: 'fr' | 'en'): ReportTable {
  return {
    name: say('crm.report.trends'),
    currency,
    columns: [
      { key: 'period', label: say('crm.report.period'), kind: 'text' },
      ...MEASURES.map((measure) => ({
        key: measure,
        label: say(`crm.measure.${measure}`),
        kind: measure === 'amount' ? ('money' as const) : ('number' as const),
      })),
    ],
    rows: points.map((point) => [cell(periodLabel(point.period, language)), ...MEASURES.map((measure) => cell(point[measure], linkOf(point, measure)))]),
  };
}

function linkOf({ from, to }: TrendPoint, measure: Measure): string {
  switch (measure) {
    case 'amount':
    case 'gifts':
      return behind('trends', 'gifts', { from, to });
    case 'donors':
      return behind('trends', 'donors', { from, to });
    case 'newDonors':
      return behind('overview', 'donors', { from, to, figure: 'newDonors' });
  }
}
