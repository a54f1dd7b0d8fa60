import { TextField } from '../../forms/fields';
import { tidyPostalCode } from '../../format/postal-code';
import { useWords } from '../../hooks/useWords';
import type { DonorSectionProps } from './DonorForm';
import { textFieldOf } from './text-field-of';

/** Where the donor's letters and receipts go. */
export function DonorFormAddress({ form }: DonorSectionProps) {
  const say = useWords();
  const text = textFieldOf(form, say);
  const { postalCode, country } = form.values;
  return (
    <>
      <TextField {...text('line1')} />
      <TextField {...text('line2')} />
      <TextField {...text('city')} />
      <TextField {...text('province')} hint={say('crm.form.province-hint')} />
      <TextField
        {...text('postalCode')}
        hint={say('crm.form.postal-code-hint')}
        onChange={(code) => form.set('postalCode', tidyPostalCode(code, country))}
        onLeave={() => form.set('postalCode', tidyPostalCode(postalCode, country))}
      />
      <TextField {...text('country')} hint={say('crm.form.country-hint')} onLeave={() => form.set('country', country.trim().toUpperCase())} />
    </>
  );
}
