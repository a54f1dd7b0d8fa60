import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useState } from 'react';
import { useWords } from '../../hooks/useWords';

/** A secret, this one time: it is kept encrypted, and no page shows it again. */
export function SecretDialog({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const say = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Browsers allow it over https alone: it can be marked and copied by hand.
      setCopied(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('crm.action.close')}>
          <Modal.Title>{say('crm.webhook.secret')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography>{say('crm.webhook.secret-text')}</Typography>
            <Box background="neutral100" padding={4} hasRadius>
              <code data-testid="secret" style={{ overflowWrap: 'anywhere', userSelect: 'all', fontSize: '1.4rem' }}>
                {secret}
              </code>
            </Box>
            <Flex gap={3}>
              <Button variant="secondary" startIcon={<Duplicate />} onClick={() => void copy()}>
                {say('crm.webhook.copy')}
              </Button>
              <div role="status">{isCopied && <Typography textColor="success600">{say('crm.webhook.copied')}</Typography>}</div>
            </Flex>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={onClose}>{say('crm.webhook.secret-kept')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
