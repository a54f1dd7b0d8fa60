import type { StatusVariant } from '@strapi/design-system';
import type { CommunicationRow } from '../../../../shared/operations';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

type State = CommunicationRow['deliveryStatus'];

const VARIANTS: Readonly<Record<State, StatusVariant>> = {
  draft: 'neutral',
  queued: 'primary',
  sent: 'success',
  delivered: 'success',
  opened: 'success',
  clicked: 'success',
  bounced: 'danger',
  failed: 'danger',
  suppressed: 'alternative',
};

/** How far a message has come. */
export function DeliveryState({ status }: { readonly status: State }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.delivery.${status}`)}</StateBadge>;
}
