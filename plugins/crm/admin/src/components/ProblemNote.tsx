import { Alert } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useProblemWords, type RequestError } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';

interface ProblemNoteProps {
  readonly problem: RequestError;
  readonly onClose: () => void;
  readonly action?: ReactNode;
}

/** A refusal above the form it is about. */
export function ProblemNote({ problem, onClose, action }: ProblemNoteProps) {
  const say = useWords();
  const { title, text } = useProblemWords()(problem);
  return (
    <div role="alert">
      <Alert variant="danger" title={title} closeLabel={say('crm.action.close')} onClose={onClose} action={action}>
        {text}
      </Alert>
    </div>
  );
}
