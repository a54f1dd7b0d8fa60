import type { StatusVariant } from '@strapi/design-system';
import type { ReceiptStatusName } from '../../../../shared/receipts';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

const VARIANTS: Readonly<Record<ReceiptStatusName, StatusVariant>> = { issued: 'success', cancelled: 'danger', replaced: 'neutral' };

/** Whether a receipt is good, in words; the colour only helps the eye. */
export function ReceiptStatus({ status }: { readonly status: ReceiptStatusName }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.receipt-status.${status}`)}</StateBadge>;
}
