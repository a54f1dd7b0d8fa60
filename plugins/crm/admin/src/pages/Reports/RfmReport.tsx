import { Typography, VisuallyHidden } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { RfmCell } from '../../../../shared/reports';
import { Frame, Table } from '../../components/data-table-styles';
import { Panel } from '../../components/Panel';
import { ChoiceField } from '../../forms/fields';
import { useAddress } from '../../hooks/useAddress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { behind } from '../../reporting/behind';
import { cell } from '../../reporting/report-table';
import { TableTwin } from '../../reporting/TableTwin';
import { FRESH, useRfmQuery } from '../../services/reports';
import { ReportLayout } from './ReportLayout';

const SCORES = [5, 4, 3, 2, 1] as const;
/** `x`: any score. */
const MONETARY = ['x', '5', '4', '3', '2', '1'] as const;

const GridCell = styled.td<{ $strength: number }>`
  && {
    text-align: right;
    font-variant-numeric: tabular-nums;
    border: 1px solid ${({ theme }) => theme.colors.neutral0};
  }
  background: ${({ $strength, theme }) => ($strength === 0 ? theme.colors.neutral0 : $strength < 0.4 ? theme.colors.primary100 : theme.colors.primary200)};
  a {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

/** Donors by recency, frequency and amount, each in fifths; 5 is best. */
export function RfmReport() {
  const say = useWords();
  const { organization } = useOrganization();
  const [address, change] = useAddress();
  const monetary = MONETARY.find((score) => score === address.get('monetary')) ?? 'x';
  const result = useRfmQuery({ organization: organization.documentId, query: {} }, FRESH);
  return (
    <ReportLayout
      report="rfm"
      controls={
        <ChoiceField
          name="monetary"
          label={say('crm.rfm.monetary')}
          value={monetary}
          choices={MONETARY.map((score) => ({ value: score, label: score === 'x' ? say('crm.rfm.any') : score }))}
          onChange={(score) => change({ monetary: score === 'x' ? undefined : score })}
        />
      }
      result={result}
      tables={({ data }) => [
        {
          name: say('crm.report.rfm'),
          currency: organization.defaultCurrency,
          columns: [
            { key: 'code', label: say('crm.rfm.code'), kind: 'text' },
            { key: 'donors', label: say('crm.measure.donors'), kind: 'number' },
            { key: 'amount', label: say('crm.donor.totalDonated'), kind: 'money' },
          ],
          rows: data
            .filter(({ donors }) => donors > 0)
            .map(({ code, donors, amount }) => [cell(code), cell(donors, behind('rfm', 'donors', { code })), cell(amount, behind('rfm', 'gifts', { code }))]),
        },
      ]}
    >
      {({ data }, [table]) => (
        <>
          <Panel title={say('crm.rfm.grid')}>
            <Typography tag="p" textColor="neutral600" paddingBottom={3}>
              {say('crm.rfm.summary')}
            </Typography>
            <Grid cells={data} monetary={monetary} />
          </Panel>
          {table !== undefined && <TableTwin table={table} />}
        </>
      )}
    </ReportLayout>
  );
}

function Grid({ cells, monetary }: { readonly cells: readonly RfmCell[]; readonly monetary: string }) {
  const say = useWords();
  const { number, money } = useFormats();
  const { organization } = useOrganization();
  const sumOf = (recency: number, frequency: number) =>
    cells
      .filter((one) => one.recency === recency && one.frequency === frequency && (monetary === 'x' || String(one.monetary) === monetary))
      .reduce((sum, { donors, amount }) => ({ donors: sum.donors + donors, amount: sum.amount + amount }), { donors: 0, amount: 0 });
  const most = Math.max(1, ...SCORES.flatMap((recency) => SCORES.map((frequency) => sumOf(recency, frequency).donors)));
  return (
    <Frame $isTall={false} tabIndex={0} role="region" aria-label={say('crm.rfm.grid')}>
      <Table>
        <caption>
          <VisuallyHidden>{say('crm.rfm.grid')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {[...SCORES].reverse().map((frequency) => (
              <th key={frequency} scope="col" data-figure>
                {say('crm.rfm.frequency', { score: frequency })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SCORES.map((recency) => (
            <tr key={recency}>
              <th scope="row" style={{ position: 'static' }}>
                {say('crm.rfm.recency', { score: recency })}
              </th>
              {[...SCORES].reverse().map((frequency) => {
                const { donors, amount } = sumOf(recency, frequency);
                return (
                  <GridCell key={frequency} $strength={donors / most} title={money(Math.round(amount * 100) / 100, organization.defaultCurrency)}>
                    <NavLink to={behind('rfm', 'donors', { code: `${recency}${frequency}${monetary}` })}>{number(donors)}</NavLink>
                  </GridCell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </Frame>
  );
}
