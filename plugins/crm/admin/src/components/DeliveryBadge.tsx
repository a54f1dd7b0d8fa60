import type { StatusVariant } from '@strapi/design-system';
import type { DeliveryStatus } from '../../../shared/messages';
import { useWords } from '../hooks/useWords';
import { StateBadge } from './StateBadge';

const VARIANTS: Readonly<Record<DeliveryStatus, StatusVariant>> = {
  draft: 'neutral',
  queued: 'primary',
  sent: 'success',
  delivered: 'success',
  opened: 'success',
  clicked: 'success',
  bounced: 'danger',
  failed: 'danger',
  suppressed: 'warning',
};

/** How far a message has come, in words; the colour only helps the eye. */
export function DeliveryBadge({ status }: { readonly status: DeliveryStatus }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.delivery.${status}`)}</StateBadge>;
}
