import { FREQUENCIES } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { usePaymentMethodsQuery } from '../../services/payment-methods';
import { takesDay } from './plan-values';

interface RhythmProps {
  readonly values: { readonly frequency: string; readonly interval: string; readonly dayOfMonth: string };
  readonly messages: Readonly<Record<string, string | undefined>>;
  readonly onChange: (name: 'frequency' | 'interval' | 'dayOfMonth', value: string) => void;
}

const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));

/** How often, and on which day. */
export function RhythmFields({ values, messages, onChange }: RhythmProps) {
  const say = useWords();
  return (
    <>
      <ChoiceField
        name="frequency"
        label={say('crm.plan.frequency')}
        value={values.frequency}
        message={messages.frequency}
        choices={FREQUENCIES.map((value) => ({ value, label: say(`crm.frequency.${value}`) }))}
        onChange={(value) => onChange('frequency', value)}
      />
      <TextField
        name="interval"
        label={say('crm.plan.interval')}
        inputMode="numeric"
        hint={say('crm.plan.interval-hint')}
        value={values.interval}
        message={messages.interval}
        onChange={(value) => onChange('interval', value)}
      />
      {takesDay(values.frequency) && (
        <ChoiceField
          name="dayOfMonth"
          label={say('crm.plan.dayOfMonth')}
          value={values.dayOfMonth}
          message={messages.dayOfMonth}
          isClearable
          placeholder={say('crm.plan.day-of-start')}
          choices={[...DAYS.map((value) => ({ value, label: value })), { value: 'last', label: say('crm.plan.last-day') }]}
          onChange={(value) => onChange('dayOfMonth', value)}
        />
      )}
    </>
  );
}

interface MethodFieldProps {
  readonly donor: string;
  readonly value: string;
  readonly message: string | undefined;
  readonly onChange: (method: string) => void;
}

/** Which of the donor's payment methods pays. */
export function MethodField({ donor, value, message, onChange }: MethodFieldProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const { data } = usePaymentMethodsQuery({ organization: organization.documentId, donor }, { skip: donor === '' || !can('payment-method.read') });
  return (
    <ChoiceField
      name="paymentMethod"
      label={say('crm.plan.paymentMethod')}
      value={value}
      message={message}
      isClearable
      placeholder={say('crm.plan.no-method')}
      choices={(data ?? []).map(({ documentId, type, brand, bankName, last4 }) => ({
        value: documentId,
        label: [say(`crm.payment-method.${type}`), brand ?? bankName, last4 === null ? null : `•••• ${last4}`].filter((part) => part !== null).join(' '),
      }))}
      onChange={onChange}
    />
  );
}
