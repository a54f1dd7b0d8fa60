import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { ReceiptStatusName } from '../../../../shared/receipts';
import { useWords } from '../../hooks/useWords';

const VARIANTS: Readonly<Record<ReceiptStatusName, StatusVariant>> = { issued: 'success', cancelled: 'danger', replaced: 'neutral' };

/** Whether a receipt is good, in words; the colour only helps the eye. */
export function ReceiptStatus({ status }: { readonly status: ReceiptStatusName }) {
  const say = useWords();
  return (
    <Status variant={VARIANTS[status]} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {say(`crm.receipt-status.${status}`)}
      </Typography>
    </Status>
  );
}
