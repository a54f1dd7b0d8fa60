import { Button, Flex } from '@strapi/design-system';
import { CrossCircle, FilePdf, Mail, Pencil } from '@strapi/icons';
import { useState } from 'react';
import type { ReceiptRow } from '../../../../shared/receipts';
import { RowActions, type RowAction } from '../../components/RowActions';
import { useFile } from '../../hooks/useFile';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { CancelReceiptDialog } from './CancelReceiptDialog';
import { ReplaceReceiptDialog } from './ReplaceReceiptDialog';
import { useSending } from './useSending';

interface ReceiptActionsProps {
  readonly receipt: Pick<ReceiptRow, 'documentId' | 'number' | 'receiptStatus' | 'kind' | 'language' | 'sentAt'>;
  /** Beside other things rather than at the head of a page. */
  readonly isBeside?: boolean;
}

/** What one's role may do with a receipt: see it, send it, replace it, cancel it. */
export function ReceiptActions({ receipt, isBeside = false }: ReceiptActionsProps) {
  const say = useWords();
  const { can } = useOrganization();
  const file = useFile();
  const sending = useSending();
  const [ending, setEnding] = useState<'replace' | 'cancel'>();
  const { documentId, number, receiptStatus } = receipt;
  const isGood = receiptStatus === 'issued';
  const open = (version: 'original' | 'cancelled'): void => void file.open({ path: `/receipts/${documentId}/pdf`, query: { version } });
  const actions: RowAction[] = [
    ...(isGood ? [] : [{ key: 'original', label: say('crm.receipt.open-original'), icon: <FilePdf />, onSelect: () => open('original') }]),
    ...(isGood && can('receipt.replace') && receipt.kind !== 'acknowledgement'
      ? [{ key: 'replace', label: say('crm.receipt.do.replace'), icon: <Pencil />, onSelect: () => setEnding('replace') }]
      : []),
    ...(isGood && can('receipt.cancel')
      ? [{ key: 'cancel', label: say('crm.receipt.do.cancel'), icon: <CrossCircle />, isDangerous: true, onSelect: () => setEnding('cancel') }]
      : []),
  ];
  return (
    <Flex gap={2} wrap="wrap">
      {isGood && can('receipt.send') && (
        <Button variant="secondary" startIcon={<Mail />} loading={sending.isBusy} onClick={() => void sending.send(receipt)}>
          {say(receipt.sentAt === null ? 'crm.receipt.send' : 'crm.receipt.send-again')}
        </Button>
      )}
      <Button
        variant={isBeside ? 'secondary' : 'default'}

        startIcon={<FilePdf />}
        loading={file.isBusy}
        onClick={() => open(isGood ? 'original' : 'cancelled')}
      >
        {say('crm.receipt.open-pdf')}
      </Button>
      <RowActions name={say('crm.receipt.of', { number })} actions={actions} />
      {ending === 'replace' && <ReplaceReceiptDialog receipt={receipt} onClose={() => setEnding(undefined)} />}
      {ending === 'cancel' && <CancelReceiptDialog receipt={receipt} onClose={() => setEnding(undefined)} />}
    </Flex>
  );
}
