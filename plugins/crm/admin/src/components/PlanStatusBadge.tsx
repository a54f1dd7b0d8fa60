import type { StatusVariant } from '@strapi/design-system';
import type { PlanStatus } from '../../../shared/recurring';
import { useWords } from '../hooks/useWords';
import { StateBadge } from './StateBadge';

const VARIANTS: Readonly<Record<PlanStatus, StatusVariant>> = {
  active: 'success',
  paused: 'alternative',
  failing: 'danger',
  lapsed: 'danger',
  cancelled: 'neutral',
  failed: 'danger',
  completed: 'primary',
};

/** How a recurring gift goes, in words; the colour only helps the eye. */
export function PlanStatusBadge({ status }: { readonly status: PlanStatus }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.plan-status.${status}`)}</StateBadge>;
}
