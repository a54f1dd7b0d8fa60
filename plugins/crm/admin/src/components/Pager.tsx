import { Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import type { Pagination } from '../../../shared/answers';
import { useFormats } from '../hooks/useFormats';
import { useWords } from '../hooks/useWords';
import { PAGE_SIZES } from './page-sizes';

interface PagerProps {
  readonly pagination: Pagination;
  readonly onPage: (page: number) => void;
  readonly onPageSize: (pageSize: number) => void;
}

/** Where one is in a list, and the pages before and after. */
export function Pager({ pagination: { page, pageSize, pageCount = 1, total = 0 }, onPage, onPageSize }: PagerProps) {
  const say = useWords();
  const { number } = useFormats();
  const first = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <Flex tag="nav" aria-label={say('crm.pager.label')} justifyContent="space-between" gap={4} wrap="wrap" paddingTop={4}>
      <Field.Root name="pageSize">
        <Flex gap={2}>
          <SingleSelect size="S" aria-label={say('crm.pager.size')} value={String(pageSize)} onChange={(size) => onPageSize(Number(size))}>
            {PAGE_SIZES.map((size) => (
              <SingleSelectOption key={size} value={String(size)}>
                {String(size)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Typography variant="pi" textColor="neutral600">
            {say('crm.pager.size')}
          </Typography>
        </Flex>
      </Field.Root>
      <Flex gap={3} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {say('crm.pager.range', { first: number(first), last: number(last), total: number(total) })}
        </Typography>
        <Button variant="tertiary" size="S" startIcon={<ChevronLeft />} disabled={page <= 1} onClick={() => onPage(page - 1)}>
          {say('crm.pager.before')}
        </Button>
        <Button variant="tertiary" size="S" endIcon={<ChevronRight />} disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
          {say('crm.pager.after')}
        </Button>
      </Flex>
    </Flex>
  );
}
