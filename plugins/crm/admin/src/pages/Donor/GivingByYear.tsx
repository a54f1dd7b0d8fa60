import { Box, Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useTheme } from 'styled-components';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { DonorOut, YearTotal } from '../../../../shared/donors';
import { Table } from '../../components/data-table-styles';
import { Money } from '../../components/Money';
import { Panel } from '../../components/Panel';
import { ProblemState } from '../../components/ProblemState';
import { SkeletonBar } from '../../components/Skeleton';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useDonorYearsQuery } from '../../services/donors';
import { withoutGaps } from './years';

/** What was given in each tax year: a chart, the same as a table, and a sentence that sums it up. */
export function GivingByYear({ donor }: { readonly donor: DonorOut }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { data, error, refetch } = useDonorYearsQuery({ organization: organization.documentId, donor: donor.documentId });
  const [isTable, setTable] = useState(false);
  const years = withoutGaps(data ?? []);

  if (error !== undefined) return <ProblemState problem={error} onRetry={() => void refetch()} />;
  return (
    <Panel
      title={say('crm.years.title')}
      action={
        years.length > 0 && (
          <Button variant="ghost" size="S" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say(isTable ? 'crm.years.as-chart' : 'crm.years.as-table')}
          </Button>
        )
      }
    >
      {data === undefined ? (
        <SkeletonBar height="18rem" />
      ) : years.length === 0 ? (
        <Typography textColor="neutral600">{say('crm.years.none')}</Typography>
      ) : (
        <>
          <Summary years={years} currency={donor.currency} />
          {isTable ? <YearsTable years={years} currency={donor.currency} /> : <YearsChart years={years} currency={donor.currency} />}
        </>
      )}
    </Panel>
  );
}

interface YearsProps {
  readonly years: readonly YearTotal[];
  readonly currency: string;
}

function Summary({ years, currency }: YearsProps) {
  const say = useWords();
  const { money } = useFormats();
  const best = years.reduce((most, year) => (year.total > most.total ? year : most));
  const giving = years.filter(({ gifts }) => gifts > 0).length;
  return (
    <Typography tag="p" textColor="neutral600" paddingBottom={3}>
      {say('crm.years.summary', { count: giving, best: String(best.year), amount: money(best.total, currency) })}
    </Typography>
  );
}

function YearsChart({ years, currency }: YearsProps) {
  const say = useWords();
  const { colors } = useTheme();
  const { money } = useFormats();
  return (
    <Box height="20rem" aria-hidden>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={[...years]} margin={{ top: 8, right: 8, bottom: 0, left: 8 }} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke={colors.neutral150} />
          <XAxis dataKey="year" tickLine={false} stroke={colors.neutral500} tick={{ fill: colors.neutral600, fontSize: 12 }} />
          <YAxis
            tickLine={false}
            axisLine={false}
            width={84}
            tick={{ fill: colors.neutral600, fontSize: 12 }}
            tickFormatter={(total: number) => money(total, currency)}
          />
          <Tooltip
            cursor={{ fill: colors.neutral150 }}
            contentStyle={{ background: colors.neutral0, border: `1px solid ${colors.neutral200}`, color: colors.neutral800 }}
            formatter={(total) => [money(Number(total), currency), say('crm.years.total')]}
          />
          <Bar dataKey="total" fill={colors.primary600} maxBarSize={48} isAnimationActive={false} radius={[3, 3, 0, 0]} />
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function YearsTable({ years, currency }: YearsProps) {
  const say = useWords();
  const { number } = useFormats();
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('crm.years.year')}</th>
          <th scope="col" data-figure>
            {say('crm.years.gifts')}
          </th>
          <th scope="col" data-figure>
            {say('crm.years.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...years].reverse().map(({ year, gifts, total }) => (
          <tr key={year}>
            <td>{String(year)}</td>
            <td data-figure>{number(gifts)}</td>
            <td data-figure>
              <Money amount={total} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
