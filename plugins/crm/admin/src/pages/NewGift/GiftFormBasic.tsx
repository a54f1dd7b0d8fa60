import { DONATION_TYPES, PAYMENT_METHOD_TYPES } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

/** Money made by a plan or a pledge is recorded there, not here. */
const TYPES = DONATION_TYPES.filter((type) => type !== 'recurring' && type !== 'pledge_payment');
const STATUSES = ['completed', 'pending'] as const;
const MOST_USED = ['CAD', 'USD', 'EUR', 'GBP'];

/** How much, when, how. */
export function GiftFormBasic({ form }: GiftSectionProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const field = giftFieldOf(form, say);
  const { currency, paymentMethodType } = form.values;
  const currencies = [...new Set([organization.defaultCurrency, ...MOST_USED])];

  const setType = (type: string): void => {
    form.set('donationType', type);
    // A gift in kind or of securities is its own means of payment.
    if (type === 'in_kind' || type === 'securities') form.set('paymentMethodType', type);
    else if (paymentMethodType === 'in_kind' || paymentMethodType === 'securities') form.set('paymentMethodType', 'cheque');
  };

  return (
    <>
      <TextField {...field('amount')} inputMode="decimal" isRequired hint={say('crm.gift.amount-hint')} />
      <ChoiceField {...field('currency')} choices={currencies.map((code) => ({ value: code, label: code }))} />
      {currency !== organization.defaultCurrency && (
        <TextField
          {...field('exchangeRate')}
          inputMode="decimal"
          isRequired
          hint={say('crm.gift.exchange-rate-hint', { currency, base: organization.defaultCurrency })}
        />
      )}
      <TextField {...field('receivedOn')} type="date" isRequired hint={say('crm.gift.received-on-hint')} />
      <ChoiceField {...field('donationType')} choices={TYPES.map((value) => ({ value, label: say(`crm.donation-type.${value}`) }))} onChange={setType} />
      <ChoiceField {...field('paymentMethodType')} choices={PAYMENT_METHOD_TYPES.map((value) => ({ value, label: say(`crm.payment-method.${value}`) }))} />
      {paymentMethodType === 'cheque' && <TextField {...field('chequeNumber')} maxLength={60} />}
      <ChoiceField
        {...field('paymentStatus')}
        hint={say('crm.gift.status-hint')}
        choices={STATUSES.map((value) => ({ value, label: say(`crm.payment-status.${value}`) }))}
      />
    </>
  );
}
