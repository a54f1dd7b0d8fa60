import { VisuallyHidden, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Cohort } from '../../../../shared/reports';
import { CALENDARS, oneOf } from '../../../../shared/vocabulary';
import { Frame, Table } from '../../components/data-table-styles';
import { EmptyState } from '../../components/EmptyState';
import { ChoiceField } from '../../forms/fields';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { behind } from '../../reporting/behind';
import { cell } from '../../reporting/report-table';
import { FRESH, useCohortsQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

/** The more stayed, the stronger: four steps that keep text readable in light and dark. */
const HeatCell = styled.td<{ $step: 0 | 1 | 2 | 3 }>`
  && {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    text-align: right;
    font-variant-numeric: tabular-nums;
    border: 1px solid ${({ theme }) => theme.colors.neutral0};
  }
  background: ${({ $step, theme }) => [theme.colors.neutral0, theme.colors.primary100, theme.colors.primary200, theme.colors.primary600][$step]};
  a {
    color: ${({ $step, theme }) => ($step === 3 ? theme.colors.neutral0 : theme.colors.neutral800)};
  }
`;

/** Donors by the year of their first gift, and which share of them gave in each year since. */
export function CohortsReport() {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const calendar = oneOf(CALENDARS, address.get('calendar')) ?? 'tax';
  const result = useCohortsQuery({ organization: organization.documentId, query: { calendar } }, FRESH);
  const longest = (cohorts: readonly Cohort[]) => Math.max(0, ...cohorts.map(({ retention }) => retention.length));
  return (
    <ReportLayout
      report="cohorts"
      controls={
        <ChoiceField
          name="calendar"
          label={say('crm.period.calendar')}
          value={calendar}
          choices={CALENDARS.map((value) => ({ value, label: say(`crm.calendar.${value}`) }))}
          onChange={(value) => change({ calendar: value === 'tax' ? undefined : value })}
        />
      }
      result={result}
      tables={({ data }) => [
        {
          name: say('crm.report.cohorts'),
          currency: organization.defaultCurrency,
          columns: [
            { key: 'cohort', label: say('crm.cohorts.first-year'), kind: 'text' },
            { key: 'size', label: say('crm.cohorts.size'), kind: 'number' },
            ...Array.from({ length: longest(data) }, (_, k) => ({ key: `year${k}`, label: say('crm.cohorts.after', { years: k }), kind: 'percent' as const })),
          ],
          rows: data.map(({ cohort, size, retention }) => [cell(String(cohort)), cell(size), ...retention.map((share) => cell(share * 100))]),
        },
      ]}
    >
      {({ data }) =>
        data.length === 0 ? (
          <EmptyState title={say('crm.reports.none.title')} text={say('crm.reports.none.text')} />
        ) : (
          <>
            <Typography tag="p" textColor="neutral600">
              {say('crm.cohorts.summary')}
            </Typography>
            <HeatMap cohorts={data} years={longest(data)} calendar={calendar} />
          </>
        )
      }
    </ReportLayout>
  );
}

interface HeatMapProps {
  readonly cohorts: readonly Cohort[];
  readonly years: number;
  readonly calendar: string;
}

function HeatMap({ cohorts, years, calendar }: HeatMapProps) {
  const say = useWords();
  const { number, percent } = useFormats();
  return (
    <Frame $isTall={false} tabIndex={0} role="region" aria-label={say('crm.report.cohorts')}>
      <Table>
        <caption>
          <VisuallyHidden>{say('crm.report.cohorts')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('crm.cohorts.first-year')}</th>
            <th scope="col" data-figure>
              {say('crm.cohorts.size')}
            </th>
            {Array.from({ length: years }, (_, k) => (
              <th key={k} scope="col" data-figure>
                {say('crm.cohorts.after', { years: k })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cohorts.map(({ cohort, size, retention }) => (
            <tr key={cohort}>
              <th scope="row" style={{ position: 'static' }}>
                {String(cohort)}
              </th>
              <HeatCell $step={0}>
                <NavLink to={behind('cohorts', 'donors', { calendar, cohort })}>{number(size)}</NavLink>
              </HeatCell>
              {retention.map((share, k) => (
                <HeatCell key={k} $step={stepOf(share)}>
                  <NavLink to={behind('cohorts', 'donors', { calendar, cohort, offset: k })}>{percent(share * 100)}</NavLink>
                </HeatCell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}

function stepOf(share: number): 0 | 1 | 2 | 3 {
  if (share === 0) return 0;
  if (share < 0.25) return 1;
  return share < 0.6 ? 2 : 3;
}
