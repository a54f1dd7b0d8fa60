import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DonationOut } from '../../../../shared/donations';
import { oneOf, SOFT_CREDIT_TYPES } from '../../../../shared/vocabulary';
import { DonorPicker, type PickedDonor } from '../../components/DonorPicker';
import { ChoiceField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm } from '../../forms/useForm';
import { amountInField, parseAmount } from '../../format/amounts';
import { randomKey } from '../../format/random-key';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { isProblem, messagesByField } from '../../services/problem';
import { useAddSoftCreditMutation } from '../../services/soft-credits';

interface AddCreditDialogProps {
  readonly gift: DonationOut;
  readonly onClose: () => void;
}

interface Values {
  readonly donor: PickedDonor | undefined;
  readonly type: string;
  readonly amount: string;
}

/** Credits a recorded gift to another donor too. */
export function AddCreditDialog({ gift, onClose }: AddCreditDialogProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [add, { isLoading, error, reset }] = useAddSoftCreditMutation();
  const form = useForm<Values>({ donor: undefined, type: 'household', amount: amountInField(gift.amount, language) });
  const [idempotencyKey] = useState(randomKey);
  const { donor, type, amount } = form.values;

  const save = async (): Promise<void> => {
    const value = parseAmount(amount, language);
    if (donor === undefined) return form.refuse({ donor: say('crm.refuse.donor') });
    if (value === undefined || value <= 0 || value > gift.amount)
      return form.refuse({ amount: say('crm.gift.refund.refuse-amount', { most: money(gift.amount, gift.currency) }) });
    const draft = { donor: donor.documentId, type: oneOf(SOFT_CREDIT_TYPES, type) ?? 'other', amount: value };
    const answer = await add({ organization: organization.documentId, gift: gift.documentId, draft, idempotencyKey });
    if ('error' in answer) return isProblem(answer.error) ? form.refuse(messagesByField(answer.error)) : undefined;
    toggleNotification({ type: 'success', message: say('crm.credit.added', { name: donor.name }) });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.credit.add')}
      save={say('crm.credit.add')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DonorPicker
        name="donor"
        label={say('crm.credit.donor')}
        isRequired
        hint={say('crm.credit.hint')}
        donor={donor}
        message={form.messages.donor}
        onPick={(picked) => form.set('donor', picked)}
      />
      <ChoiceField
        name="type"
        label={say('crm.gift.type')}
        value={type}
        choices={SOFT_CREDIT_TYPES.map((value) => ({ value, label: say(`crm.credit.type.${value}`) }))}
        onChange={(chosen) => form.set('type', chosen)}
      />
      <TextField
        name="amount"
        label={say('crm.gift.amount')}
        isRequired
        inputMode="decimal"
        maxLength={20}
        value={amount}
        message={form.messages.amount}
        onChange={(value) => form.set('amount', value)}
      />
    </FormDialog>
  );
}
