import { Button, Flex, IconButton, MenuItem, SimpleMenu } from '@strapi/design-system';
import { More, Pencil } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PlanDraftChange, PlanOut } from '../../../../shared/recurring';
import { randomKey } from '../../format/random-key';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useCharityDay } from '../../reporting/usePeriod';
import { useChangePlanMutation, useRetryPlanMutation } from '../../services/recurring';
import { CancelPlanDialog } from './CancelPlanDialog';
import { ChangePlanDialog } from './ChangePlanDialog';
import { isOver } from './ended';
import { PausePlanDialog } from './PausePlanDialog';

interface PlanActionsProps {
  readonly plan: PlanOut;
  readonly etag: string | undefined;
}

/** What one may do with a plan under way: change, pause, resume, try again, cancel. */
export function PlanActions({ plan, etag }: PlanActionsProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { today } = useCharityDay();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [change, { isLoading }] = useChangePlanMutation();
  const [retry] = useRetryPlanMutation();
  const [open, setOpen] = useState<'change' | 'pause' | 'cancel'>();
  const place = { organization: organization.documentId, plan: plan.documentId, donor: plan.donor.documentId };
  const isPausedOrWillBe = plan.pauses.some(({ to }) => to === null || to >= today);
  const hasFailed = plan.installments.some(({ installmentStatus }) => installmentStatus === 'failed');

  const apply = async (changes: PlanDraftChange, done: string): Promise<void> => {
    const answer = await change({ ...place, change: changes, etag });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: done });
  };
  const retryNow = async (): Promise<void> => {
    const answer = await retry({ ...place, idempotencyKey: randomKey() });
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.plan.retried') });
  };

  if (isOver(plan.planStatus) || (!can('recurring.update') && !can('recurring.delete'))) return null;
  return (
    <Flex gap={2} wrap="wrap">
      {can('recurring.update') && (
        <>
          {isPausedOrWillBe ? (
            <Button variant="secondary" loading={isLoading} onClick={() => void apply({ resume: true }, say('crm.plan.resumed'))}>
              {say('crm.plan.resume')}
            </Button>
          ) : (
            <Button variant="secondary" onClick={() => setOpen('pause')}>
              {say('crm.plan.pause')}
            </Button>
          )}
          <Button startIcon={<Pencil />} onClick={() => setOpen('change')}>
            {say('crm.plan.change')}
          </Button>
        </>
      )}
      {((can('recurring.update') && hasFailed) || can('recurring.delete')) && (
        <SimpleMenu tag={IconButton} label={say('crm.action.more')} icon={<More />}>
          {can('recurring.update') && hasFailed && <MenuItem onSelect={() => void retryNow()}>{say('crm.plan.retry')}</MenuItem>}
          {can('recurring.delete') && (
            <MenuItem variant="danger" onSelect={() => setOpen('cancel')}>
              {say('crm.plan.cancel')}
            </MenuItem>
          )}
        </SimpleMenu>
      )}
      {open === 'change' && <ChangePlanDialog plan={plan} etag={etag} onClose={() => setOpen(undefined)} />}
      {open === 'pause' && <PausePlanDialog plan={plan} etag={etag} onClose={() => setOpen(undefined)} />}
      {open === 'cancel' && <CancelPlanDialog plan={plan} onClose={() => setOpen(undefined)} />}
    </Flex>
  );
}
