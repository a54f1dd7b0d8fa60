import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ReportMeta } from '../../../shared/reports';
import { useFormats } from '../hooks/useFormats';
import { useWords } from '../hooks/useWords';

/** Of when the figures are, and that they are not those of a whole year yet. */
export function WhichPeriod({ meta: { from, to, year, isYearToDate = false } }: { readonly meta: ReportMeta }) {
  const say = useWords();
  const { longDate } = useFormats();
  const dates = from !== undefined && to !== undefined ? say('crm.report.from-to', { from: longDate(from), to: longDate(to) }) : undefined;
  const words = dates ?? (year === undefined ? undefined : say('crm.report.of-year', { year: String(year) }));
  if (words === undefined && !isYearToDate) return null;
  return (
    <Flex gap={3} wrap="wrap">
      {words !== undefined && (
        <Typography tag="p" fontWeight="semiBold">
          {words}
        </Typography>
      )}
      {isYearToDate && (
        <Flex gap={2} wrap="wrap">
          <Badge>{say('crm.report.year-to-date')}</Badge>
          <Typography variant="pi" textColor="neutral600">
            {say('crm.report.year-to-date.note')}
          </Typography>
        </Flex>
      )}
    </Flex>
  );
}
