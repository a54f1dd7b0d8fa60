import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { PlanOut } from '../../../../shared/recurring';
import { TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { todayIn } from '../../format/dates';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useChangePlanMutation } from '../../services/recurring';

interface PausePlanDialogProps {
  readonly plan: PlanOut;
  readonly etag: string | undefined;
  readonly onClose: () => void;
}

/** Lets a plan rest, until a day or until it is resumed. */
export function PausePlanDialog({ plan, etag, onClose }: PausePlanDialogProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [change, { isLoading, error, reset }] = useChangePlanMutation();
  const form = useForm({ from: todayIn(organization.timezone), to: '', reason: '' });
  const { values, messages } = form;

  const save = async (): Promise<void> => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.from)) return form.refuse({ from: say('crm.refuse.date') });
    if (values.to !== '' && values.to < values.from) return form.refuse({ to: say('crm.campaign.refuse-dates') });
    const pause = { from: values.from, to: values.to === '' ? null : values.to, ...(values.reason.trim() === '' ? {} : { reason: values.reason.trim() }) };
    const answer = await change({ organization: organization.documentId, plan: plan.documentId, donor: plan.donor.documentId, change: { pause }, etag });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.plan.paused') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.plan.pause-title')}
      save={say('crm.plan.pause')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.plan.pause-text')}</Typography>
      <TextField
        name="from"
        type="date"
        label={say('crm.plan.pause.from')}
        isRequired
        value={values.from}
        message={messages.from}
        onChange={(value) => form.set('from', value)}
      />
      <TextField
        name="to"
        type="date"
        label={say('crm.plan.pause.to')}
        hint={say('crm.plan.pause.to-hint')}
        value={values.to}
        message={messages.to}
        onChange={(value) => form.set('to', value)}
      />
      <TextField
        name="reason"
        label={say('crm.plan.reason')}
        maxLength={255}
        value={values.reason}
        message={messages.reason}
        onChange={(value) => form.set('reason', value)}
      />
    </FormDialog>
  );
}
