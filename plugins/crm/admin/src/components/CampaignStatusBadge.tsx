import type { StatusVariant } from '@strapi/design-system';
import type { CampaignStatus } from '../../../shared/campaigns';
import { useWords } from '../hooks/useWords';
import { StateBadge } from './StateBadge';

const VARIANTS: Readonly<Record<CampaignStatus, StatusVariant>> = {
  draft: 'neutral',
  active: 'success',
  paused: 'alternative',
  completed: 'primary',
  cancelled: 'danger',
};

/** How far a campaign is, in words; the colour only helps the eye. */
export function CampaignStatusBadge({ status }: { readonly status: CampaignStatus }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.campaign-status.${status}`)}</StateBadge>;
}
