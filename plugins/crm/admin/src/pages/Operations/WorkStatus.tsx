import type { StatusVariant } from '@strapi/design-system';
import type { BulkChange } from '../../../../shared/operations';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

type State = BulkChange['jobStatus'];

const VARIANTS: Readonly<Record<State, StatusVariant>> = {
  queued: 'neutral',
  running: 'primary',
  succeeded: 'success',
  failed: 'danger',
  cancelled: 'neutral',
  undone: 'alternative',
};

/** How long work stands. */
export function WorkStatus({ status }: { readonly status: State }) {
  const say = useWords();
  return <StateBadge variant={VARIANTS[status]}>{say(`crm.work-status.${status}`)}</StateBadge>;
}
