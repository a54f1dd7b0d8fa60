import { Status, Typography, type StatusVariant } from '@strapi/design-system';
import type { BatchStatus } from '../../../../shared/gift-batches';
import { useWords } from '../../hooks/useWords';

const VARIANTS: Readonly<Record<BatchStatus, StatusVariant>> = { open: 'primary', posted: 'success', reopened: 'alternative' };

/** Where a batch stands, in words; the colour only helps the eye. */
export function BatchStatusBadge({ status }: { readonly status: BatchStatus }) {
  const say = useWords();
  return (
    <Status variant={VARIANTS[status]} size="S" width="fit-content">
      <Typography tag="span" variant="pi" fontWeight="semiBold">
        {say(`crm.batch-status.${status}`)}
      </Typography>
    </Status>
  );
}
