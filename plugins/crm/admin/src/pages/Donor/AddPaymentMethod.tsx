import { Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { DonorOut } from '../../../../shared/donors';
import type { PaymentMethodDraft } from '../../../../shared/rooms';
import { METHOD_TYPES, oneOf } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField, TextField } from '../../forms/fields';
import { FormDialog } from '../../forms/FormDialog';
import { useForm, type FieldMessages } from '../../forms/useForm';
import { useWords, type Say } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { useAddPaymentMethodMutation } from '../../services/payment-methods';
import { isProblem, messagesByField } from '../../services/problem';

type MethodType = (typeof METHOD_TYPES)[number];

interface MethodValues {
  readonly type: MethodType;
  readonly brand: string;
  readonly last4: string;
  readonly expiry: string;
  readonly bankName: string;
  readonly isDefault: boolean;
}

const HAS_DIGITS: readonly MethodType[] = ['card', 'bank_debit'];
const HAS_BANK: readonly MethodType[] = ['bank_debit', 'cheque', 'transfer'];

/** Writes down how a donor pays: enough to recognise it, never a whole number. */
export function AddPaymentMethod({ donor, onClose }: { readonly donor: DonorOut; readonly onClose: () => void }) {
  const say = useWords();
  const { organization } = useOrganization();
  const { toggleNotification } = useNotification();
  const [add, { isLoading, error, reset }] = useAddPaymentMethodMutation();
  const form = useForm<MethodValues>({ type: 'card', brand: '', last4: '', expiry: '', bankName: '', isDefault: false });
  const { values, messages, set } = form;

  const save = async (): Promise<void> => {
    const refused = check(values, say);
    if (Object.keys(refused).length > 0) return form.refuse(refused);
    const answer = await add({ organization: organization.documentId, donor: donor.documentId, draft: draftOf(values) });
    if ('error' in answer) {
      if (isProblem(answer.error)) {
        const { expiryMonth, expiryYear, ...others } = messagesByField(answer.error);
        form.refuse({ ...others, expiry: expiryYear ?? expiryMonth });
      }
      return;
    }
    toggleNotification({ type: 'success', message: say('crm.payment-methods.added') });
    onClose();
  };

  return (
    <FormDialog
      title={say('crm.payment-methods.add')}
      save={say('crm.action.save')}
      isSaving={isLoading}
      problem={error}
      onCloseProblem={reset}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Typography>{say('crm.payment-methods.add-text')}</Typography>
      <ChoiceField
        name="type"
        label={say('crm.payment-methods.type')}
        value={values.type}
        choices={METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))}
        onChange={(value) => set('type', oneOf(METHOD_TYPES, value) ?? 'card')}
      />
      {values.type === 'card' && (
        <TextField
          name="brand"
          label={say('crm.payment-methods.brand')}
          hint={say('crm.payment-methods.brand-hint')}
          maxLength={40}
          value={values.brand}
          message={messages.brand}
          onChange={(value) => set('brand', value)}
        />
      )}
      {HAS_BANK.includes(values.type) && (
        <TextField
          name="bankName"
          label={say('crm.payment-methods.bank')}
          maxLength={120}
          value={values.bankName}
          message={messages.bankName}
          onChange={(value) => set('bankName', value)}
        />
      )}
      {HAS_DIGITS.includes(values.type) && (
        <TextField
          name="last4"
          label={say('crm.payment-methods.last4')}
          inputMode="numeric"
          maxLength={4}
          value={values.last4}
          message={messages.last4}
          onChange={(value) => set('last4', value)}
        />
      )}
      {values.type === 'card' && (
        <TextField
          name="expiry"
          type="month"
          label={say('crm.payment-methods.expires')}
          value={values.expiry}
          message={messages.expiry}
          onChange={(value) => set('expiry', value)}
        />
      )}
      <CheckField name="isDefault" label={say('crm.payment-methods.make-default')} isChecked={values.isDefault} onChange={(value) => set('isDefault', value)} />
    </FormDialog>
  );
}

function check({ type, last4, expiry }: MethodValues, say: Say): FieldMessages {
  return {
    ...(HAS_DIGITS.includes(type) && last4 !== '' && !/^\d{4}$/.test(last4) ? { last4: say('crm.payment-methods.refuse-last4') } : {}),
    ...(type === 'card' && expiry !== '' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(expiry) ? { expiry: say('crm.payment-methods.refuse-expiry') } : {}),
  };
}

/** Only what the kind of payment has: what was typed for another kind stays behind. */
function draftOf({ type, brand, last4, expiry, bankName, isDefault }: MethodValues): PaymentMethodDraft {
  const [year, month] = expiry.split('-').map(Number);
  return {
    type,
    isDefault,
    ...(type === 'card' && brand.trim() !== '' ? { brand: brand.trim() } : {}),
    ...(HAS_DIGITS.includes(type) && last4 !== '' ? { last4 } : {}),
    ...(HAS_BANK.includes(type) && bankName.trim() !== '' ? { bankName: bankName.trim() } : {}),
    ...(type === 'card' && expiry !== '' ? { expiryYear: year, expiryMonth: month } : {}),
  };
}
