import { Flex, Typography } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { Progress } from '../../components/Progress';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { percentageOf } from './job-facts';
import { secondsLeft, type Sighting } from './time-left';

interface WorkProgressProps {
  readonly label: string;
  readonly progress: { readonly done: number; readonly total: number };
}

/** How far long work is, in numbers, and how long it still takes. */
export function WorkProgress({ label, progress }: WorkProgressProps) {
  const say = useWords();
  const { number } = useFormats();
  const { done, total } = progress;
  const left = useSecondsLeft(done, total);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Progress label={label} percentage={percentageOf(progress)} />
      <Typography variant="pi" textColor="neutral600">
        {[
          say(total === 0 ? 'crm.work.counting' : 'crm.work.progress', { done: number(done), total: number(total) }),
          left === undefined ? '' : say(left < 90 ? 'crm.work.seconds-left' : 'crm.work.minutes-left', { count: left < 90 ? left : Math.round(left / 60) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Typography>
    </Flex>
  );
}

function useSecondsLeft(done: number, total: number): number | undefined {
  const [first, setFirst] = useState<Sighting>();
  const [now, setNow] = useState<Sighting>();
  useEffect(() => {
    const seen = { at: Date.now(), done };
    setFirst((before) => (before === undefined || before.done > done ? seen : before));
    setNow(seen);
  }, [done]);
  return first === undefined || now === undefined ? undefined : secondsLeft(first, now, total);
}
