import type { StatusVariant } from '@strapi/design-system';
import type { BatchStatus } from '../../../../shared/gift-batches';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

const VARIANTS: Readonly<Record<BatchStatus, StatusVariant>> = { open: 'primary', posted: 'success', reopened: 'alternative' };

/** Where a batch stands, in words; the colour only helps the eye. */
export function BatchStatusBadge({ status }: { readonly status: BatchStatus }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.batch-status.${status}`)}</StateBadge>;
}
