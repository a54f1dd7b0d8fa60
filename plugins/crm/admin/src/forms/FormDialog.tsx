import { Button, Flex, Modal } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { ProblemNote } from '../components/ProblemNote';
import type { RequestError } from '../hooks/useProblemWords';
import { useWords } from '../hooks/useWords';

interface FormDialogProps {
  readonly title: string;
  readonly save: string;
  readonly isSaving: boolean;
  readonly isDanger?: boolean;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the page it is about; drawn only while it is open, so that it begins fresh. */
export function FormDialog({ title, save, isSaving, isDanger = false, problem, onCloseProblem, onSave, onClose, children }: FormDialogProps) {
  const say = useWords();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <form
          noValidate
          style={{ display: 'contents' }}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isSaving) onSave();
          }}
        >
          <Modal.Header closeLabel={say('crm.action.close')}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {problem !== undefined && <ProblemNote problem={problem} onClose={onCloseProblem} />}
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {say('crm.action.cancel')}
            </Button>
            <Button type="submit" variant={isDanger ? 'danger' : 'default'} loading={isSaving}>
              {save}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
