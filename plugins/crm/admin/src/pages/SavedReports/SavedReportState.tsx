import type { SavedReport } from '../../../../shared/operations';
import { StateBadge } from '../../components/StateBadge';
import { useWords } from '../../hooks/useWords';

/** Whether a saved report is sent, and whether it gets through. */
export function SavedReportState({ saved: { frequency, isActive, pausedReason, failureCount } }: { readonly saved: SavedReport }) {
  const say = useWords();
  if (pausedReason !== null && !isActive) return <StateBadge variant="danger">{say('crm.saved-report.stopped')}</StateBadge>;
  if (!isActive) return <StateBadge variant="neutral">{say('crm.webhook.paused')}</StateBadge>;
  if (failureCount > 0) return <StateBadge variant="alternative">{say('crm.saved-report.failing')}</StateBadge>;
  if (frequency === null) return <StateBadge variant="neutral">{say('crm.saved-report.saved-only')}</StateBadge>;
  return <StateBadge variant="success">{say('crm.webhook.active')}</StateBadge>;
}
