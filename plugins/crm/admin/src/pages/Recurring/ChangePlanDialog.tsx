import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PlanOut } from '../../../../shared/recurring';
import { TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useChangePlanMutation } from '../../services/recurring';
import { checkTerms, termsChanged, termsOfPlan } from './plan-values';
import { MethodField, RhythmFields } from './RhythmFields';

interface ChangePlanDialogProps {
  readonly plan: PlanOut;
  readonly etag: string | undefined;
  readonly onClose: () => void;
}

/** Changes what is still to come; what was paid stays as it was. */
export function ChangePlanDialog({ plan, etag, onClose }: ChangePlanDialogProps) {
  const say = useWords();
  const { language } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [change, { isLoading, error, reset }] = useChangePlanMutation();
  const [before] = useState(() => termsOfPlan(plan, language));
  const form = useForm(before);
  const { values, messages } = form;
  const field = (name: 'amount' | 'endDate' | 'plannedPayments') => ({
    name,
    label: say(`crm.plan.${name}`),
    value: values[name],
    message: messages[name],
    onChange: (value: string) => form.set(name, value),
  });

  const save = async (): Promise<void> => {
    const problems = Object.entries(checkTerms(values, language));
    if (problems.length > 0) return form.refuse(Object.fromEntries(problems.map(([name, id]) => [name, say(id)])));
    const changes = termsChanged(before, values, language);
    if (changes === undefined) return onClose();
    const answer = await change({ organization: organization.documentId, plan: plan.documentId, donor: plan.donor.documentId, change: changes, etag });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.donor.saved') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.plan.change-title')}
      save={say('crm.action.save')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField {...field('amount')} inputMode="decimal" isRequired />
      <RhythmFields values={values} messages={messages} onChange={(name, value) => form.set(name, value)} />
      <TextField {...field('endDate')} type="date" />
      <TextField {...field('plannedPayments')} inputMode="numeric" />
      <MethodField
        donor={plan.donor.documentId}
        value={values.paymentMethod}
        message={messages.paymentMethod}
        onChange={(method) => form.set('paymentMethod', method)}
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
