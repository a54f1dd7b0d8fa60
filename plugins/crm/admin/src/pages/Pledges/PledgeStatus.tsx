import type { StatusVariant } from '@strapi/design-system';
import type { Pledge } from '../../../../shared/manage';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

const VARIANTS: Readonly<Record<Pledge['pledgeStatus'], StatusVariant>> = {
  active: 'primary',
  fulfilled: 'success',
  written_off: 'alternative',
  cancelled: 'neutral',
};

/** Where a pledge stands, in words; the colour only helps the eye. */
export function PledgeStatus({ status }: { readonly status: Pledge['pledgeStatus'] }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.pledge-status.${status}`)}</StateBadge>;
}
