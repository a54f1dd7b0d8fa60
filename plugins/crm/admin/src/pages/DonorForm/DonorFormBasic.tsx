import { DONOR_LANGUAGES, DONOR_TYPES } from '../../../../shared/vocabulary';
import { ChoiceField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import type { DonorSectionProps } from './DonorForm';
import { textFieldOf } from './text-field-of';

/** Who the donor is and how to reach them. */
export function DonorFormBasic({ form }: DonorSectionProps) {
  const say = useWords();
  const text = textFieldOf(form, say);
  const { type, language } = form.values;
  const isOrganization = type === 'company' || type === 'foundation';
  return (
    <>
      <ChoiceField
        name="type"
        label={say('crm.donor.type')}
        value={type}
        choices={DONOR_TYPES.map((value) => ({ value, label: say(`crm.donor-type.${value}`) }))}
        onChange={(value) => form.set('type', value)}
      />
      {isOrganization && <TextField {...text('companyName')} isRequired />}
      {!isOrganization && <TextField {...text('salutation')} />}
      <TextField {...text('firstName')} hint={isOrganization ? say('crm.form.contact-person') : undefined} />
      {!isOrganization && <TextField {...text('middleInitial')} />}
      <TextField {...text('lastName')} />
      {!isOrganization && type !== 'individual' && <TextField {...text('companyName')} />}
      <TextField {...text('email')} type="email" inputMode="email" />
      <TextField {...text('phone')} type="tel" inputMode="tel" />
      <TextField {...text('mobile')} type="tel" inputMode="tel" />
      <ChoiceField
        name="language"
        label={say('crm.donor.language')}
        hint={say('crm.form.language-hint')}
        value={language}
        choices={DONOR_LANGUAGES.map((value) => ({ value, label: say(`crm.language.${value}`) }))}
        onChange={(value) => form.set('language', value)}
      />
    </>
  );
}
