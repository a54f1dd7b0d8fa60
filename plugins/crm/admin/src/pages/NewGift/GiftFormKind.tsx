import { TextAreaField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

/** What a gift that is not money needs besides. */
export function GiftFormKind({ form }: GiftSectionProps) {
  const say = useWords();
  const field = giftFieldOf(form, say);
  switch (form.values.donationType) {
    case 'in_kind':
      return (
        <>
          <TextAreaField {...field('inKindDescription')} isRequired maxLength={500} hint={say('crm.gift.in-kind-hint')} />
          <TextField {...field('inKindAppraiser')} maxLength={200} />
        </>
      );
    case 'securities':
      return (
        <>
          <TextField {...field('symbol')} isRequired maxLength={40} />
          <TextField {...field('quantity')} isRequired inputMode="decimal" />
          <TextField {...field('price')} isRequired inputMode="decimal" />
        </>
      );
    default:
      return null;
  }
}
