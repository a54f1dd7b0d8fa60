import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Mail } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef, type ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Report } from '../../../../shared/reports';
import { Loaded } from '../../components/Loaded';
import { PageTitle } from '../../components/PageTitle';
import { ExportReports, type ReadAll } from '../../exports/ExportReports';
import { PrintableReport } from '../../exports/PrintableReport';
import type { RequestError } from '../../hooks/useProblemWords';
import { useAddress } from '../../hooks/useAddress';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { Controls } from '../../reporting/Pickers';
import type { ReportTable } from '../../reporting/report-table';
import { WhichPeriod } from '../../reporting/WhichPeriod';
import { REPORTS, type ReportName } from './report-names';

const Choices = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[2]};
  a {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 2rem;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    line-height: 2.2rem;
    text-decoration: none;
  }
  a:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  a[aria-current='page'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

interface ReportLayoutProps<Data> {
  readonly report: ReportName;
  readonly controls: ReactNode;
  readonly result: {
    readonly data?: Report<Data>;
    readonly error?: RequestError;
    readonly isFetching: boolean;
    readonly refetch: () => unknown;
  };
  /** The figures as tables, for the twins and the exports. */
  readonly tables: (report: Report<Data>) => readonly ReportTable[];
  /** Where the page shows only a part of the rows; absent for who may not take names along. */
  readonly readAll?: ReadAll;
  readonly mayExport?: boolean;
  readonly children: (report: Report<Data>, tables: readonly ReportTable[]) => ReactNode;
}

/** A report: which one, of when, its figures, and the ways to take it along. */
export function ReportLayout<Data>({ report, controls, result, tables, readAll, mayExport = true, children }: ReportLayoutProps<Data>) {
  const say = useWords();
  const [address] = useAddress();
  const { organization, can } = useOrganization();
  const picture = useRef<HTMLDivElement>(null);
  const title = say(`crm.report.${report}`);
  const made = result.data === undefined ? undefined : tables(result.data);
  return (
    <Page.Main>
      <PageTitle>{title}</PageTitle>
      <Layouts.Header
        title={title}
        subtitle={say(`crm.report.${report}.about`)}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {can('report.schedule') && (
              <LinkButton tag={NavLink} variant="tertiary" startIcon={<Mail />} to={paths.newSavedReport(savedAs(report, address))}>
                {say('crm.saved-report.save')}
              </LinkButton>
            )}
            {mayExport && made !== undefined && <ExportReports title={title} tables={made} readAll={readAll} picture={picture} />}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
          <Choices aria-label={say('crm.reports.choose')}>
            {REPORTS.map((name) => (
              <NavLink key={name} to={paths.report(name)}>
                {say(`crm.report.${name}`)}
              </NavLink>
            ))}
          </Choices>
          <Controls role="group" aria-label={say('crm.reports.controls')}>
            {controls}
          </Controls>
          <Loaded reading={result} rows={8}>
            {(found) => (
              <PrintableReport ref={picture}>
                <Box data-print="only" style={{ display: 'none' }} paddingBottom={4}>
                  <Typography variant="alpha" tag="p">
                    {title}
                  </Typography>
                  <Typography tag="p">{organization.name}</Typography>
                </Box>
                <Flex direction="column" alignItems="stretch" gap={5}>
                  <WhichPeriod meta={found.meta} />
                  {children(found, made ?? [])}
                </Flex>
              </PrintableReport>
            )}
          </Loaded>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** What the report shows now, for the form that saves it. */
function savedAs(report: ReportName, address: URLSearchParams): string {
  return `?${new URLSearchParams([['report', report], ...address]).toString()}`;
}
