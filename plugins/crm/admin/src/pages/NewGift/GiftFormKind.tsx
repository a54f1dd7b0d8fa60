import { TextButton, Typography } from '@strapi/design-system';
import { fromCents } from '../../../../../../src/platform/money';
import { DONATION_TYPES } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { amountInField, parseNumber } from '../../format/amounts';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

/** Money made by a plan is recorded there, and a payment on a pledge from the pledge. */
const TYPES = DONATION_TYPES.filter((type) => type !== 'recurring' && type !== 'pledge_payment');
const TYPES_OF_PLEDGE = DONATION_TYPES.filter((type) => type !== 'recurring');

/** What kind of gift it is, and what one that is not money needs besides. */
export function GiftFormKind({ form, isReceipted = false }: GiftSectionProps) {
  const say = useWords();
  const field = giftFieldOf(form, say);
  const { donationType, paymentMethodType, pledge } = form.values;
  const isOfPledge = pledge !== '';
  const isMade = donationType === 'recurring' || (donationType === 'pledge_payment' && !isOfPledge);
  const setType = (type: string): void => {
    form.set('donationType', type);
    // A gift in kind or of securities is its own means of payment.
    if (type === 'in_kind' || type === 'securities') form.set('paymentMethodType', type);
    else if (paymentMethodType === 'in_kind' || paymentMethodType === 'securities') form.set('paymentMethodType', 'cheque');
  };
  return (
    <>
      <ChoiceField
        {...field('donationType')}
        isDisabled={isReceipted || isMade}
        choices={(isMade ? DONATION_TYPES : isOfPledge ? TYPES_OF_PLEDGE : TYPES).map((value) => ({ value, label: say(`crm.donation-type.${value}`) }))}
        onChange={setType}
      />
      {donationType === 'in_kind' && <InKind form={form} isReceipted={isReceipted} />}
      {donationType === 'securities' && <Securities form={form} isReceipted={isReceipted} />}
    </>
  );
}

function InKind({ form, isReceipted }: GiftSectionProps) {
  const say = useWords();
  const field = giftFieldOf(form, say);
  const locked = { isDisabled: isReceipted };
  return (
    <>
      <TextAreaField {...field('inKindDescription')} {...locked} isRequired maxLength={500} hint={say('crm.gift.in-kind-hint')} />
      <TextField {...field('inKindValue')} {...locked} inputMode="decimal" hint={say('crm.gift.in-kind-value-hint')} />
      <TextField {...field('inKindAppraiser')} {...locked} maxLength={200} />
      <TextField {...field('inKindAppraiserAddress')} {...locked} maxLength={500} />
      <TextField {...field('inKindAcquiredOn')} {...locked} type="date" />
      <TextField {...field('inKindCost')} {...locked} inputMode="decimal" hint={say('crm.gift.in-kind-cost-hint')} />
      <CheckField
        name="inKindAcquiredToGive"
        label={say('crm.gift.inKindAcquiredToGive')}
        isDisabled={isReceipted}
        isChecked={form.values.inKindAcquiredToGive}
        onChange={(isChecked) => form.set('inKindAcquiredToGive', isChecked)}
      />
    </>
  );
}

function Securities({ form, isReceipted }: GiftSectionProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const field = giftFieldOf(form, say);
  const locked = { isDisabled: isReceipted };
  const { quantity, price, amount, currency } = form.values;
  const product = parseNumber(quantity) * parseNumber(price);
  const value = Number.isFinite(product) ? fromCents(Math.round(product * 100)) : undefined;
  const text = amountInField(value, language);
  return (
    <>
      <TextField {...field('symbol')} {...locked} isRequired maxLength={40} />
      <TextField {...field('quantity')} {...locked} isRequired inputMode="decimal" />
      <TextField {...field('price')} {...locked} isRequired inputMode="decimal" hint={say('crm.gift.price-hint')} />
      {value !== undefined && (
        <Typography role="status" textColor="neutral700">
          {say('crm.gift.securities-value', { amount: money(value, currency) })}{' '}
          {text !== amount && isReceipted !== true && <TextButton onClick={() => form.set('amount', text)}>{say('crm.gift.use-as-amount')}</TextButton>}
        </Typography>
      )}
    </>
  );
}
