import { mayMove } from '../../../../../../src/api/donation/domain/payment-status';
import type { PaymentStatus } from '../../../../shared/donations';
import { ACKNOWLEDGEMENTS, PAYMENT_STATUSES } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

const INITIAL: readonly PaymentStatus[] = ['completed', 'pending'];
const MOST_USED = ['CAD', 'USD', 'EUR', 'GBP'];

interface GiftFormMoreProps extends GiftSectionProps {
  /** The state the gift is stored in; none for a new one. */
  readonly storedStatus?: PaymentStatus;
}

/** What most gifts leave as it is. */
export function GiftFormMore({ form, isReceipted = false, storedStatus }: GiftFormMoreProps) {
  const say = useWords();
  const { organization } = useOrganization();
  const field = giftFieldOf(form, say);
  const { currency } = form.values;
  const currencies = [...new Set([organization.defaultCurrency, currency, ...MOST_USED])];
  const statuses = storedStatus === undefined ? INITIAL : PAYMENT_STATUSES.filter((status) => mayMove(storedStatus, status, 'edit'));
  return (
    <>
      <ChoiceField
        {...field('paymentStatus')}
        hint={say('crm.gift.status-hint')}
        choices={statuses.map((value) => ({ value, label: say(`crm.payment-status.${value}`) }))}
      />
      <ChoiceField {...field('currency')} isDisabled={isReceipted} choices={currencies.map((code) => ({ value: code, label: code }))} />
      {currency !== organization.defaultCurrency && (
        <TextField
          {...field('exchangeRate')}
          inputMode="decimal"
          isRequired
          isDisabled={isReceipted}
          hint={say('crm.gift.exchange-rate-hint', { currency, base: organization.defaultCurrency })}
        />
      )}
      <TextField {...field('depositedOn')} type="date" />
      <TextField {...field('postmarkedOn')} type="date" isDisabled={isReceipted} hint={say('crm.gift.postmarked-hint')} />
      <TextField {...field('feeAmount')} inputMode="decimal" />
      <ChoiceField {...field('acknowledgement')} choices={ACKNOWLEDGEMENTS.map((value) => ({ value, label: say(`crm.acknowledgement.${value}`) }))} />
      <TextAreaField {...field('memo')} maxLength={5000} />
      <CheckField
        name="isAnonymous"
        label={say('crm.gift.isAnonymous-choice')}
        isChecked={form.values.isAnonymous}
        onChange={(isChecked) => form.set('isAnonymous', isChecked)}
      />
    </>
  );
}
