import type { StatusVariant } from '@strapi/design-system';
import type { PaymentStatus } from '../../../shared/donations';
import { useWords } from '../hooks/useWords';
import { StateBadge } from './StateBadge';

const VARIANTS: Readonly<Record<PaymentStatus, StatusVariant>> = {
  pending: 'warning',
  processing: 'primary',
  completed: 'success',
  failed: 'danger',
  cancelled: 'neutral',
  partially_refunded: 'alternative',
  refunded: 'alternative',
  disputed: 'danger',
};

/** Where a gift's money is, in words; the colour only helps the eye. */
export function PaymentStatusBadge({ status }: { readonly status: PaymentStatus }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.payment-status.${status}`)}</StateBadge>;
}
