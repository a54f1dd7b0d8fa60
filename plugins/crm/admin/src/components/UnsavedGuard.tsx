import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useWords } from '../hooks/useWords';

/** Asks before a page with unsaved changes is left, within the panel or by closing it. */
export function UnsavedGuard({ isDirty }: { readonly isDirty: () => boolean }) {
  const say = useWords();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty() && currentLocation.pathname !== nextLocation.pathname);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  return (
    <Dialog.Root open={blocker.state === 'blocked'} onOpenChange={(isOpen) => !isOpen && blocker.state === 'blocked' && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{say('crm.unsaved.title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{say('crm.unsaved.text')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {say('crm.unsaved.stay')}
            </Button>
          </Dialog.Cancel>
          <Button variant="danger" fullWidth onClick={() => blocker.state === 'blocked' && blocker.proceed()}>
            {say('crm.unsaved.leave')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
