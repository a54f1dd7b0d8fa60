import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Suspense, useState, type ReactNode } from 'react';
import { Panel } from '../components/Panel';
import { SkeletonBar } from '../components/Skeleton';
import { useWords } from '../hooks/useWords';
import type { ReportTable } from './report-table';
import { TableTwin } from './TableTwin';

interface ChartPanelProps {
  readonly title: string;
  /** What the chart shows, in a sentence: for those who cannot see it, and for those in a hurry. */
  readonly summary: string;
  readonly table: ReportTable;
  readonly action?: ReactNode;
  readonly height?: string;
  /** The chart; loaded when it is first shown. */
  readonly children: ReactNode;
}

/** A chart, the same as a table, and a sentence that sums it up. */
export function ChartPanel({ title, summary, table, action, height = '26rem', children }: ChartPanelProps) {
  const say = useWords();
  const [isTable, setTable] = useState(false);
  return (
    <Panel
      title={title}
      action={
        <Flex gap={2}>
          {action}
          <Button variant="ghost" size="S" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {say(isTable ? 'crm.years.as-chart' : 'crm.years.as-table')}
          </Button>
        </Flex>
      }
    >
      <Typography tag="p" textColor="neutral600" paddingBottom={3}>
        {summary}
      </Typography>
      {isTable ? (
        <TableTwin table={table} />
      ) : (
        <Box height={height} aria-hidden>
          <Suspense fallback={<SkeletonBar height={height} />}>{children}</Suspense>
        </Box>
      )}
    </Panel>
  );
}
