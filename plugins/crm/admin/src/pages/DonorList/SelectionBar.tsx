import { Button, Flex, TextButton, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { ReactNode } from 'react';
import type { Pagination } from '../../../../shared/answers';
import { DockBar } from '../../components/Dock';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { NOBODY, type Selection } from './selection';

interface SelectionBarProps {
  readonly selection: Selection;
  /** The public ids of the page's rows. */
  readonly page: readonly string[];
  readonly pagination: Pagination;
  readonly onChoose: (selection: Selection) => void;
  /** Absent for those who may not export. */
  readonly onExport?: () => void;
  /** What may be done with those who are chosen. */
  readonly children: ReactNode;
}

/** How many donors are chosen, the way to all that match, and what can be done with them. */
export function SelectionBar({ selection, page, pagination, onChoose, onExport, children }: SelectionBarProps) {
  const say = useWords();
  const { number } = useFormats();
  if (selection.kind === 'some' && selection.ids.length === 0) return null;
  const { total = page.length, isTotalCapped = false } = pagination;
  const isWholePage = selection.kind === 'some' && page.length > 0 && page.every((id) => selection.ids.includes(id));
  const hasMore = isTotalCapped || (selection.kind === 'some' && total > selection.ids.length);
  const chosen =
    selection.kind === 'some'
      ? say('crm.bulk.chosen', { count: selection.ids.length })
      : say(isTotalCapped ? 'crm.bulk.everything-more' : 'crm.bulk.everything', { count: number(total) });
  return (
    <DockBar label={say('crm.bulk.bar')}>
      <Flex gap={3} wrap="wrap" flex="1">
        <Typography fontWeight="semiBold" role="status">
          {chosen}
        </Typography>
        {isWholePage && hasMore && (
          <TextButton onClick={() => onChoose({ kind: 'all' })}>
            {say(isTotalCapped ? 'crm.bulk.select-more' : 'crm.bulk.select-all', { count: number(total) })}
          </TextButton>
        )}
        <TextButton onClick={() => onChoose(NOBODY)}>{say('crm.bulk.clear')}</TextButton>
      </Flex>
      <Flex gap={2} wrap="wrap">
        {children}
        {onExport !== undefined && (
          <Button variant="tertiary" startIcon={<Download />} onClick={onExport}>
            {say('crm.export.label')}
          </Button>
        )}
      </Flex>
    </DockBar>
  );
}
