import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { PlanStatus } from '../../../shared/recurring';
import { useWords } from '../hooks/useWords';

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
  return (
    <Status variant={VARIANTS[status]} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {say(`crm.plan-status.${status}`)}
      </Typography>
    </Status>
  );
}
