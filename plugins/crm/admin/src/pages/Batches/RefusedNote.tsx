import { Alert } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useWords } from '../../hooks/useWords';

/** Why the batch was not posted, above the sheet. It is announced and comes in sight; the focus stays where one types. */
export function RefusedNote({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const say = useWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void note.current?.scrollIntoView({ block: 'center' });
  }, [text]);
  return (
    <div role="alert" ref={note}>
      <Alert variant="danger" title={say('crm.batch.not-posted')} closeLabel={say('crm.action.close')} onClose={onClose}>
        {text}
      </Alert>
    </div>
  );
}
