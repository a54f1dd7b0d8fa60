import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { ForecastPoint, PlanOut } from '../../../../shared/recurring';
import { Bars } from '../../charts/lazy-charts';
import { Facts } from '../../components/Facts';
import { Loaded } from '../../components/Loaded';
import { Panel } from '../../components/Panel';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { ChartPanel } from '../../reporting/ChartPanel';
import { cell } from '../../reporting/report-table';
import { usePlanForecastQuery } from '../../services/recurring';

const MONTHS = 12;

/** What the plan will bring, its terms and its pauses. */
export function PlanOverviewTab({ plan }: { readonly plan: PlanOut }) {
  const { organization } = useOrganization();
  const forecast = usePlanForecastQuery({ organization: organization.documentId, plan: plan.documentId, months: MONTHS });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Loaded reading={forecast}>{(points) => <Forecast plan={plan} points={points} />}</Loaded>
      <Terms plan={plan} />
      {plan.pauses.length > 0 && <Pauses plan={plan} />}
    </Flex>
  );
}

function Forecast({ plan: { currency, documentId }, points }: { readonly plan: PlanOut; readonly points: readonly ForecastPoint[] }) {
  const say = useWords();
  const { money } = useFormats();
  const months = new Map<string, number>();
  for (const { dueOn, amount } of points) months.set(dueOn.slice(0, 7), (months.get(dueOn.slice(0, 7)) ?? 0) + toCents(amount));
  const total = fromCents([...months.values()].reduce((sum, cents) => sum + cents, 0));
  return (
    <ChartPanel
      title={say('crm.plan.forecast')}
      summary={points.length === 0 ? say('crm.plan.forecast.none') : say('crm.plan.forecast.summary', { count: points.length, amount: money(total, currency) })}
      table={{
        name: say('crm.plan.forecast'),
        currency,
        columns: [
          { key: 'dueOn', label: say('crm.plan.dueOn'), kind: 'text' },
          { key: 'amount', label: say('crm.plan.amount'), kind: 'money' },
        ],
        rows: points.map(({ dueOn, amount }) => [cell(dueOn), cell(amount)]),
      }}
      height="22rem"
    >
      <Bars
        points={[...months].map(([month, cents]) => ({ label: month, values: { amount: fromCents(cents) }, to: paths.plan(documentId, 'installments') }))}
        series={[{ key: 'amount', label: say('crm.plan.amount'), tone: 'main' }]}
        currency={currency}
      />
    </ChartPanel>
  );
}

function Terms({ plan }: { readonly plan: PlanOut }) {
  const say = useWords();
  const { longDate, number } = useFormats();
  const { campaign } = plan;
  return (
    <Panel title={say('crm.plan.terms')}>
      <Facts
        facts={[
          { label: say('crm.term.frequency'), value: say(`crm.rhythm.${plan.frequency}`, { interval: plan.interval }) },
          {
            label: say('crm.plan.dayOfMonth'),
            value: plan.dayOfMonth === null ? null : plan.dayOfMonth === 'last' ? say('crm.plan.last-day') : String(plan.dayOfMonth),
          },
          { label: say('crm.plan.startDate'), value: longDate(plan.startDate) },
          { label: say('crm.plan.endDate'), value: plan.endDate === null ? null : longDate(plan.endDate) },
          { label: say('crm.plan.plannedPayments'), value: plan.plannedPayments === null ? null : number(plan.plannedPayments) },
          {
            label: say('crm.plan.campaign'),
            value:
              campaign === null ? null : (
                <Link tag={NavLink} to={paths.campaign(campaign.documentId)}>
                  {campaign.name}
                </Link>
              ),
          },
          { label: say('crm.plan.fund'), value: plan.fund?.name },
          { label: say('crm.plan.failures'), value: number(plan.failureCount) },
        ]}
      />
    </Panel>
  );
}

function Pauses({ plan }: { readonly plan: PlanOut }) {
  const say = useWords();
  return (
    <Panel title={say('crm.plan.pauses')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {plan.pauses.map(({ from, to, reason }) => (
          <Typography key={from} tag="li">
            {to === null ? say('crm.plan.pause-from', { from }) : say('crm.report.from-to', { from, to })}
            {reason !== null && ` · ${reason}`}
          </Typography>
        ))}
      </Flex>
    </Panel>
  );
}
