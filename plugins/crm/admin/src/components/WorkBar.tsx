import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useFormats } from '../hooks/useFormats';
import { useTimeLeft } from '../hooks/useTimeLeft';
import { useWords } from '../hooks/useWords';
import { DockBar } from './Dock';
import { Progress } from './Progress';

interface WorkBarProps {
  readonly title: string;
  readonly progress: { readonly done: number; readonly total: number };
  /** Absent for those who may not stop it. */
  readonly stop?: { readonly label: string; readonly isBusy: boolean; readonly onStop: () => void };
}

/** Long work under way: how far it is, how long it will take, and the way to stop it. It goes on when one leaves the page. */
export function WorkBar({ title, progress: { done, total }, stop }: WorkBarProps) {
  const say = useWords();
  const { number } = useFormats();
  const minutes = useTimeLeft(done, total);
  return (
    <DockBar label={title}>
      <Box flex="1" minWidth="24rem">
        <Typography tag="p" fontWeight="semiBold" paddingBottom={1}>
          {title}
        </Typography>
        <Progress label={title} percentage={total === 0 ? 0 : (done / total) * 100} />
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('crm.work.progress', { done: number(done), total: number(total) })}
          {minutes !== undefined && ` · ${say('crm.work.left', { minutes })}`}
        </Typography>
      </Box>
      {stop !== undefined && (
        <Button variant="danger-light" loading={stop.isBusy} onClick={stop.onStop}>
          {stop.label}
        </Button>
      )}
    </DockBar>
  );
}

interface OutcomeBarProps {
  readonly text: string;
  readonly isProblem?: boolean;
  readonly action?: ReactNode;
  readonly onClose: () => void;
}

/** What came of long work; it stays until it is closed, so that nobody misses the way back. */
export function OutcomeBar({ text, isProblem = false, action, onClose }: OutcomeBarProps) {
  const say = useWords();
  return (
    <DockBar label={say('crm.work.outcome')}>
      <Box flex="1" minWidth="20rem" role="status">
        <Typography textColor={isProblem ? 'danger700' : 'neutral800'}>{text}</Typography>
      </Box>
      <Flex gap={2}>
        {action}
        <IconButton label={say('crm.action.close')} variant="ghost" onClick={onClose}>
          <Cross />
        </IconButton>
      </Flex>
    </DockBar>
  );
}
