import { useNavigate } from 'react-router-dom';
import { Bar, BarChart, CartesianGrid, Cell, Legend, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';
import { useFormats } from '../hooks/useFormats';
import { useTones, type Tone } from './useTones';

export interface BarSeries {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
}

export interface BarPoint {
  readonly label: string;
  readonly values: Readonly<Record<string, number | null>>;
  /** The list behind it. */
  readonly to?: string;
  /** Where one bar must stand out from the others. */
  readonly tone?: Tone;
}

interface BarsChartProps {
  readonly points: readonly BarPoint[];
  readonly series: readonly BarSeries[];
  /** The currency of amounts; counts have none. */
  readonly currency?: string;
  /** Bars that lie, where labels are long. */
  readonly isLying?: boolean;
  readonly isStacked?: boolean;
}

/** Bars over time or side by side. Hidden from screen readers: its twin is a table. */
export default function BarsChart({ points, series, currency, isLying = false, isStacked = false }: BarsChartProps) {
  const { colors } = useTheme();
  const tones = useTones();
  const navigate = useNavigate();
  const { money, number } = useFormats();
  const show = (value: number): string => (currency === undefined ? number(value) : money(value, currency));
  const tick = { fill: colors.neutral600, fontSize: 12 };
  const hasLoss = points.some(({ values }) => Object.values(values).some((value) => value !== null && value < 0));
  const axisOfValues = { tickLine: false, axisLine: false, tick, tickFormatter: show, allowDecimals: false } as const;
  const axisOfLabels = { dataKey: 'label', tickLine: false, stroke: colors.neutral500, tick } as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={points.map(({ label, values }) => ({ label, ...values }))}
        layout={isLying ? 'vertical' : 'horizontal'}
        margin={{ top: 8, right: 16, bottom: 0, left: 8 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={isLying} horizontal={!isLying} stroke={colors.neutral150} />
        {isLying ? <XAxis type="number" {...axisOfValues} minTickGap={24} /> : <XAxis {...axisOfLabels} minTickGap={12} />}
        {isLying ? <YAxis type="category" {...axisOfLabels} width={160} /> : <YAxis {...axisOfValues} width={currency === undefined ? 48 : 96} />}
        {hasLoss && (isLying ? <ReferenceLine x={0} stroke={colors.neutral500} /> : <ReferenceLine y={0} stroke={colors.neutral500} />)}
        <Tooltip
          cursor={{ fill: colors.neutral150 }}
          contentStyle={{ background: colors.neutral0, border: `1px solid ${colors.neutral200}`, color: colors.neutral800 }}
          itemStyle={{ color: colors.neutral800 }}
          formatter={(value, name) => [value === null || value === undefined ? '–' : show(Number(value)), name]}
        />
        {series.length > 1 && <Legend itemSorter={null} formatter={(name) => <span style={{ color: colors.neutral800 }}>{name}</span>} />}
        {series.map(({ key, label, tone }) => (
          <Bar
            key={key}
            dataKey={key}
            name={label}
            fill={tones[tone]}
            stackId={isStacked ? 'all' : undefined}
            maxBarSize={48}
            isAnimationActive={false}
            onClick={(_bar, index) => {
              const to = points[index]?.to;
              if (to !== undefined) navigate(to);
            }}
          >
            {points.map((point) => (
              <Cell key={point.label} fill={tones[point.tone ?? tone]} cursor={point.to === undefined ? undefined : 'pointer'} />
            ))}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
