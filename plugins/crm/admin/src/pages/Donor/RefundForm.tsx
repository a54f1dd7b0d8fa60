import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { fromCents, toCents } from '../../../../../../src/platform/money';
import type { DonationOut } from '../../../../shared/donations';
import { ProblemNote } from '../../components/ProblemNote';
import { TextAreaField, TextField } from '../../forms/fields';
import { useForm } from '../../forms/useForm';
import { amountInField, parseAmount } from '../../format/amounts';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useRefundGiftMutation } from '../../services/donations';
import { isProblem, messagesByField } from '../../services/problem';

interface RefundFormProps {
  readonly gift: DonationOut;
  readonly donor: { readonly documentId: string };
  readonly onDone: () => void;
}

/** Gives back all or part of a gift, with a reason the books will keep. */
export function RefundForm({ gift, donor, onDone }: RefundFormProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [refund, { isLoading, error, reset }] = useRefundGiftMutation();
  const left = fromCents(toCents(gift.amount) - toCents(gift.refundedAmount));
  const form = useForm({ amount: amountInField(left, language), reason: '' });
  // One key for this form: sent twice by a slow network, it refunds once.
  const [idempotencyKey] = useState(randomKey);

  const submit = async (): Promise<void> => {
    const amount = parseAmount(form.values.amount, language);
    const reason = form.values.reason.trim();
    if (amount === undefined || amount <= 0 || amount > left)
      return form.refuse({ amount: say('crm.gift.refund.refuse-amount', { most: money(left, gift.currency) }) });
    if (reason === '') return form.refuse({ reason: say('crm.gift.refund.refuse-reason') });
    const answer = await refund({ organization: organization.documentId, donor: donor.documentId, gift: gift.documentId, amount, reason, idempotencyKey });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.gift.refund.done', { amount: money(amount, gift.currency) }) });
    onDone();
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {error !== undefined && <ProblemNote problem={error} onClose={reset} />}
        <Typography>{say('crm.gift.refund.text', { left: money(left, gift.currency) })}</Typography>
        <TextField
          name="amount"
          label={say('crm.gift.refund.amount')}
          isRequired
          inputMode="decimal"
          value={form.values.amount}
          message={form.messages.amount}
          onChange={(value) => form.set('amount', value)}
        />
        <TextAreaField
          name="reason"
          label={say('crm.gift.refund.reason')}
          isRequired
          maxLength={500}
          value={form.values.reason}
          message={form.messages.reason}
          onChange={(value) => form.set('reason', value)}
        />
        <Flex gap={2} justifyContent="flex-end">
          <Button variant="tertiary" onClick={onDone}>
            {say('crm.action.back')}
          </Button>
          <Button type="submit" variant="danger" loading={isLoading}>
            {say('crm.gift.refund.confirm')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
