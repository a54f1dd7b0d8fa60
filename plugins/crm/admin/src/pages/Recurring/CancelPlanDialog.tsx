import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { PlanOut } from '../../../../shared/recurring';
import { TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useCancelPlanMutation } from '../../services/recurring';

/** Ends a plan for good, and keeps why. */
export function CancelPlanDialog({ plan, onClose }: { readonly plan: PlanOut; readonly onClose: () => void }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [cancel, { isLoading, error, reset }] = useCancelPlanMutation();
  const form = useForm({ reason: '' });

  const save = async (): Promise<void> => {
    const reason = form.values.reason.trim();
    if (reason === '') return form.refuse({ reason: say('crm.plan.refuse-reason') });
    const answer = await cancel({ organization: organization.documentId, plan: plan.documentId, donor: plan.donor.documentId, reason });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.plan.cancelled') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.plan.cancel')}
      save={say('crm.plan.cancel')}
      isDanger
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.plan.cancel-text')}</Typography>
      <TextField
        name="reason"
        label={say('crm.plan.reason')}
        isRequired
        maxLength={255}
        value={form.values.reason}
        message={form.messages.reason}
        onChange={(value) => form.set('reason', value)}
      />
    </FormDialog>
  );
}
