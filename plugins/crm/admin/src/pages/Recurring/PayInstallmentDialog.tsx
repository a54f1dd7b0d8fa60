import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { InstallmentOut, PlanOut } from '../../../../shared/recurring';
import { oneOf, PAYMENT_METHOD_TYPES } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { amountInField, parseAmount, parseNumber } from '../../format/amounts';
import { todayIn } from '../../format/dates';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { usePayInstallmentMutation } from '../../services/recurring';

interface PayInstallmentDialogProps {
  readonly plan: PlanOut;
  readonly installment: InstallmentOut;
  readonly onClose: () => void;
}

/** Records the gift that pays an installment, such as a cheque that came by mail. */
export function PayInstallmentDialog({ plan, installment, onClose }: PayInstallmentDialogProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [pay, { isLoading, error, reset }] = usePayInstallmentMutation();
  // One key for this form: sent twice, the installment is paid once.
  const [idempotencyKey] = useState(randomKey);
  const form = useForm({
    amount: amountInField(installment.amount, language),
    receivedOn: todayIn(organization.timezone),
    paymentMethodType: '',
    chequeNumber: '',
    exchangeRate: '',
  });
  const { values, messages } = form;
  const isForeign = plan.currency !== organization.defaultCurrency;
  const field = <Name extends keyof typeof values & string>(name: Name) => ({
    name,
    label: say(`crm.gift.${name}`),
    value: values[name],
    message: messages[name],
    onChange: (value: string) => form.set(name, value),
  });

  const save = async (): Promise<void> => {
    const amount = parseAmount(values.amount, language);
    if (amount === undefined || amount <= 0) return form.refuse({ amount: say('crm.refuse.amount') });
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.receivedOn)) return form.refuse({ receivedOn: say('crm.refuse.date') });
    if (isForeign && !(parseNumber(values.exchangeRate) > 0)) return form.refuse({ exchangeRate: say('crm.refuse.exchange-rate') });
    const paymentMethodType = oneOf(PAYMENT_METHOD_TYPES, values.paymentMethodType);
    const answer = await pay({
      organization: organization.documentId,
      plan: plan.documentId,
      donor: plan.donor.documentId,
      sequence: installment.sequence,
      payment: {
        amount,
        receivedOn: values.receivedOn,
        ...(paymentMethodType === undefined ? {} : { paymentMethodType }),
        ...(values.chequeNumber.trim() === '' ? {} : { chequeNumber: values.chequeNumber.trim() }),
        ...(isForeign ? { exchangeRate: parseNumber(values.exchangeRate) } : {}),
      },
      idempotencyKey,
    });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.gift.created', { amount: money(amount, plan.currency) }) });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.plan.pay-of', { date: installment.dueOn })}
      save={say('crm.gift.save')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField {...field('amount')} inputMode="decimal" isRequired />
      {isForeign && (
        <TextField
          {...field('exchangeRate')}
          inputMode="decimal"
          isRequired
          hint={say('crm.gift.exchange-rate-hint', { currency: plan.currency, base: organization.defaultCurrency })}
        />
      )}
      <TextField {...field('receivedOn')} type="date" isRequired />
      <ChoiceField
        {...field('paymentMethodType')}
        isClearable
        placeholder={say('crm.plan.method-of-plan')}
        choices={PAYMENT_METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))}
      />
      {values.paymentMethodType === 'cheque' && <TextField {...field('chequeNumber')} maxLength={60} />}
    </FormDialog>
  );
}
