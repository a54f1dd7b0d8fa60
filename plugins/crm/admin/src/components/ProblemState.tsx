import { Button } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { useWords } from '../hooks/useWords';
import { useProblemWords, type RequestError } from '../hooks/useProblemWords';
import { EmptyState } from './EmptyState';

interface ProblemStateProps {
  readonly problem: RequestError;
  readonly onRetry: () => void;
}

/** What stands where something could not be read: what happened, what to try, a number for support. */
export function ProblemState({ problem, onRetry }: ProblemStateProps) {
  const say = useWords();
  const { kind, title, text } = useProblemWords()(problem);
  const icon = kind === 'forbidden' ? <EmptyPermissions width="12rem" height="8rem" /> : <WarningCircle width="4.8rem" height="4.8rem" />;
  return (
    <div role="alert">
      <EmptyState
        title={title}
        text={text}
        icon={icon}
        action={
          kind === 'failed' ? (
            <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
              {say('crm.action.retry')}
            </Button>
          ) : undefined
        }
      />
    </div>
  );
}
