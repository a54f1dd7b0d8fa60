import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { Pledge } from '../../../../shared/manage';
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
  return (
    <Status variant={VARIANTS[status]} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {say(`crm.pledge-status.${status}`)}
      </Typography>
    </Status>
  );
}
