import type { Endpoint } from '../../../../shared/operations';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

/** Whether an endpoint is sent to, and whether it answers. */
export function EndpointState({ endpoint: { isActive, failureCount } }: { readonly endpoint: Endpoint }) {
  const say = useWords();
  if (!isActive) return <StateBadge variant="neutral">{say('crm.webhook.paused')}</StateBadge>;
  if (failureCount > 0) return <StateBadge variant="danger">{say('crm.webhook.failing', { count: failureCount })}</StateBadge>;
  return <StateBadge variant="success">{say('crm.webhook.active')}</StateBadge>;
}
