import { useNavigate } from 'react-router-dom';
import { Cell, Legend, Pie, PieChart, ResponsiveContainer, Tooltip } from 'recharts';
import { useTheme } from 'styled-components';
import { useFormats } from '../hooks/useFormats';
import { useTones, type Tone } from './useTones';

export interface Slice {
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  readonly to: string;
}

/** Parts of a whole, five at most. Hidden from screen readers: its twin is a table. */
export default function WheelChart({ slices }: { readonly slices: readonly Slice[] }) {
  const { colors } = useTheme();
  const tones = useTones();
  const navigate = useNavigate();
  const { number } = useFormats();
  return (
    <ResponsiveContainer width="100%" height="100%">
      <PieChart accessibilityLayer={false}>
        <Pie
          data={slices.map(({ label, value }) => ({ name: label, value }))}
          dataKey="value"
          nameKey="name"
          innerRadius="52%"
          outerRadius="82%"
          startAngle={90}
          endAngle={-270}
          stroke={colors.neutral0}
          strokeWidth={2}
          isAnimationActive={false}
          rootTabIndex={-1}
          label={({ value }) => (Number(value) === 0 ? '' : number(Number(value)))}
          labelLine={false}
          onClick={(_slice, index) => {
            const to = slices[index]?.to;
            if (to !== undefined) navigate(to);
          }}
        >
          {slices.map(({ label, tone }) => (
            <Cell key={label} fill={tones[tone]} cursor="pointer" />
          ))}
        </Pie>
        <Tooltip
          contentStyle={{ background: colors.neutral0, border: `1px solid ${colors.neutral200}`, color: colors.neutral800 }}
          itemStyle={{ color: colors.neutral800 }}
          formatter={(value, name) => [number(Number(value)), name]}
        />
        <Legend itemSorter={null} formatter={(name) => <span style={{ color: colors.neutral800 }}>{name}</span>} />
      </PieChart>
    </ResponsiveContainer>
  );
}
