import { Flex, Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useWords } from '../hooks/useWords';

const Key = styled.kbd`
  min-width: 5.6rem;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[1]};
  text-align: center;
`;

interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly shortcuts: readonly (readonly [key: string, what: string])[];
}

/** The keys of a page, shown with `?`. */
export function ShortcutHelp({ isOpen, onClose, shortcuts }: ShortcutHelpProps) {
  const say = useWords();
  return (
    <Modal.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{say('crm.shortcuts.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {shortcuts.map(([key, what]) => (
              <Flex key={key} tag="li" gap={4}>
                <Key>{key}</Key>
                <Typography>{what}</Typography>
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
