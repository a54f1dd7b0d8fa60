import { Alert } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
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
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Ctrl+S is pressed from the middle of a long form: the refusal must not stay out of sight.
    void note.current?.scrollIntoView({ block: 'center' });
  }, [problem]);
  return (
    <div ref={note}>
      <Alert variant="danger" title={title} closeLabel={say('crm.action.close')} onClose={onClose} action={action}>
        {text}
      </Alert>
    </div>
  );
}
