import { Alert } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useWords } from '../../hooks/useWords';

/** Why the batch was not posted, above the sheet; it takes the focus, so that nobody misses it. */
export function RefusedNote({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const say = useWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.focus();
    void note.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <div role="alert" ref={note} tabIndex={-1}>
      <Alert variant="danger" title={say('crm.batch.not-posted')} closeLabel={say('crm.action.close')} onClose={onClose}>
        {text}
      </Alert>
    </div>
  );
}
