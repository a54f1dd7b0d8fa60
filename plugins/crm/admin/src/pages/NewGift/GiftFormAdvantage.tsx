import { Typography } from '@strapi/design-system';
import { TextField } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { eligibleOf, receiptWarnings } from './check-gift';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

/** What the donor got in return, and what a receipt may then show. */
export function GiftFormAdvantage({ form, isReceipted = false }: GiftSectionProps) {
  const say = useWords();
  const { language, money } = useFormats();
  const field = giftFieldOf(form, say);
  const eligible = eligibleOf(form.values, language);
  const hasAdvantage = form.values.advantageAmount.trim() !== '';
  return (
    <>
      <TextField {...field('advantageAmount')} inputMode="decimal" isDisabled={isReceipted} hint={say('crm.gift.advantage-hint')} />
      {hasAdvantage && <TextField {...field('advantageDescription')} isDisabled={isReceipted} maxLength={500} />}
      <Typography role="status" aria-live="polite" fontWeight="semiBold">
        {eligible === undefined
          ? say('crm.gift.eligible-unknown')
          : eligible === null
            ? say('crm.gift.not-eligible')
            : say('crm.gift.eligible-now', { amount: money(eligible, form.values.currency) })}
      </Typography>
      {receiptWarnings(form.values, language).map((warning) => (
        <Typography key={warning} textColor="neutral700">
          {say(warning)}
        </Typography>
      ))}
    </>
  );
}
