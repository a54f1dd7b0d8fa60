import { Button, Flex, Link, type StatusVariant } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { InstallmentOut, InstallmentStatus, PlanOut } from '../../../../shared/recurring';
import { ConfirmAction } from '../../components/ConfirmAction';
import { DataTable, type Column } from '../../components/DataTable';
import { EmptyState } from '../../components/EmptyState';
import { Money } from '../../components/Money';
import { StateBadge } from '../../components/StateBadge';
import { useProblemToast } from '../../hooks/useProblemToast';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { paths } from '../../paths';
import { useChangePlanMutation } from '../../services/recurring';
import { isOver } from './ended';
import { PayInstallmentDialog } from './PayInstallmentDialog';

const VARIANTS: Readonly<Record<InstallmentStatus, StatusVariant>> = {
  scheduled: 'primary',
  processing: 'alternative',
  paid: 'success',
  failed: 'danger',
  skipped: 'neutral',
  written_off: 'neutral',
};

/** The installments of a plan: those still open, which can be paid or skipped, then those settled, the latest first. */
export function PlanInstallmentsTab({ plan }: { readonly plan: PlanOut }) {
  const say = useWords();
  const navigate = useNavigate();
  const { can } = useOrganization();
  const [paying, setPaying] = useState<InstallmentOut>();
  const [skipping, setSkipping] = useState<InstallmentOut>();
  const openGift = ({ donation }: InstallmentOut): void => {
    if (donation !== null) navigate(paths.gift(plan.donor.documentId, donation));
  };
  const isOpen = ({ installmentStatus }: InstallmentOut): boolean =>
    !isOver(plan.planStatus) && (installmentStatus === 'scheduled' || installmentStatus === 'failed');
  // Money that comes pays the oldest open installment first.
  const openOnes = plan.installments.filter(isOpen).sort((left, right) => left.sequence - right.sequence);
  const nextOpen = openOnes[0]?.sequence;

  const columns: Column<InstallmentOut>[] = [
    { key: 'dueOn', label: say('crm.plan.dueOn'), render: ({ dueOn }) => dueOn },
    { key: 'sequence', label: say('crm.plan.sequence'), isFigure: true, render: ({ sequence }) => String(sequence) },
    { key: 'amount', label: say('crm.plan.amount'), isFigure: true, render: ({ amount }) => <Money amount={amount} currency={plan.currency} /> },
    {
      key: 'status',
      label: say('crm.plan.planStatus'),
      render: ({ installmentStatus }) => <StateBadge variant={VARIANTS[installmentStatus]}>{say(`crm.installment-status.${installmentStatus}`)}</StateBadge>,
    },
    {
      key: 'actions',
      label: say('crm.plan.actions'),
      render: (installment) => (
        <Flex gap={2}>
          {installment.donation !== null && can('donation.read') && (
            <Link tag={NavLink} to={paths.gift(plan.donor.documentId, installment.donation)}>
              {say('crm.gift.title')}
            </Link>
          )}
          {isOpen(installment) && can('donation.create') && installment.sequence === nextOpen && (
            <Button size="S" variant="secondary" onClick={() => setPaying(installment)}>
              {say('crm.plan.pay')}
            </Button>
          )}
          {isOpen(installment) && can('recurring.update') && (
            <Button size="S" variant="tertiary" aria-label={say('crm.plan.skip-of', { date: installment.dueOn })} onClick={() => setSkipping(installment)}>
              {say('crm.plan.skip')}
            </Button>
          )}
        </Flex>
      ),
    },
  ];
  if (plan.installments.length === 0) return <EmptyState title={say('crm.plan.installments.none.title')} text={say('crm.plan.installments.none.text')} />;
  return (
    <>
      <DataTable
        caption={say('crm.plan.tab.installments')}
        columns={columns}
        items={[...openOnes, ...plan.installments.filter((one) => !isOpen(one)).sort((left, right) => right.sequence - left.sequence)]}
        keyOf={({ documentId }) => documentId}
        onOpen={openGift}
      />
      {paying !== undefined && <PayInstallmentDialog plan={plan} installment={paying} onClose={() => setPaying(undefined)} />}
      {skipping !== undefined && <SkipInstallment plan={plan} installment={skipping} onClose={() => setSkipping(undefined)} />}
    </>
  );
}

interface SkipInstallmentProps {
  readonly plan: PlanOut;
  readonly installment: InstallmentOut;
  readonly onClose: () => void;
}

function SkipInstallment({ plan, installment: { sequence, dueOn }, onClose }: SkipInstallmentProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const tellProblem = useProblemToast();
  const [change, { isLoading }] = useChangePlanMutation();
  const skip = async (): Promise<void> => {
    const answer = await change({ organization: organization.documentId, plan: plan.documentId, donor: plan.donor.documentId, change: { skip: { sequence } } });
    onClose();
    if ('error' in answer) tellProblem(answer.error);
    else toggleNotification({ type: 'success', message: say('crm.plan.skipped', { date: dueOn }) });
  };
  return (
    <ConfirmAction
      isOpen
      title={say('crm.plan.skip-of', { date: dueOn })}
      text={say('crm.plan.skip-text')}
      confirm={say('crm.plan.skip')}
      isBusy={isLoading}
      onConfirm={() => void skip()}
      onClose={onClose}
    />
  );
}
