import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { LANGUAGES } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import { useWords } from '../../hooks/useWords';
import { TIME_ZONES } from '../../organization/time-zones';
import { paths } from '../../paths';
import { PreviewButtons } from '../Receipts/PreviewButtons';
import { ImageField } from './ImageField';
import { LONGEST, type SettingName, type SettingsValues } from './settings-values';

const CURRENCIES = ['CAD', 'USD', 'EUR'];
/** Receipts are printed: a drawing or a photograph, not a web animation. */
const PRINTABLE = ['image/png', 'image/jpeg'];

interface SettingsSectionsProps {
  readonly form: FormState<SettingsValues>;
  readonly logoUrl: string | undefined;
}

/** The settings, section by section. */
export function SettingsSections({ form, logoUrl }: SettingsSectionsProps) {
  const say = useWords();
  const { values, set } = form;
  const field = useField(form);
  return (
    <>
      <FormSection title={say('crm.settings.identity')}>
        <TextField {...field('name')} isRequired />
        <TextField {...field('legalName')} hint={say('crm.settings.legal-hint')} />
        <CheckField
          name="isRegisteredCharity"
          label={say('crm.settings.isRegisteredCharity')}
          isChecked={values.isRegisteredCharity}
          onChange={(isRegistered) => set('isRegisteredCharity', isRegistered)}
        />
        {values.isRegisteredCharity && <TextField {...field('charityRegistrationNumber')} hint={say('crm.settings.number-hint')} />}
        <ImageField
          name="logo"
          label={say('crm.settings.logo')}
          hint={say('crm.settings.logo-hint')}
          message={form.messages.logo}
          value={values.logo}
          url={logoUrl}
          onChange={(logo) => set('logo', logo)}
        />
      </FormSection>
      <FormSection title={say('crm.settings.contact')}>
        <TextField {...field('address.line1')} />
        <TextField {...field('address.line2')} />
        <TextField {...field('address.city')} />
        <TextField {...field('address.province')} hint={say('crm.form.province-hint')} />
        <TextField {...field('address.postalCode')} hint={say('crm.form.postal-code-hint')} />
        <TextField {...field('address.country')} hint={say('crm.form.country-hint')} />
        <TextField {...field('phone')} type="tel" inputMode="tel" />
        <TextField {...field('email')} type="email" inputMode="email" />
        <TextField {...field('website')} hint={say('crm.settings.website-hint')} />
      </FormSection>
      <Regional form={form} />
      <FormSection title={say('crm.settings.receipts')}>
        <TextField {...field('receiptSettings.placeOfIssue.fr')} hint={say('crm.settings.place-hint')} />
        <TextField {...field('receiptSettings.placeOfIssue.en')} />
        <TextField {...field('receiptSettings.signatoryName')} />
        <TextField {...field('receiptSettings.signatoryTitle.fr')} />
        <TextField {...field('receiptSettings.signatoryTitle.en')} />
        <ImageField
          name="receiptSettings.signatureImage"
          label={say('crm.settings.signature')}
          hint={say('crm.settings.signature-hint')}
          message={form.messages['receiptSettings.signatureImage']}
          value={values['receiptSettings.signatureImage']}
          types={PRINTABLE}
          onChange={(signature) => set('receiptSettings.signatureImage', signature)}
        />
        <TextField {...field('receiptSettings.prefix')} hint={say('crm.settings.prefix-hint')} />
        <TextField {...field('receiptSettings.minimumAmount')} inputMode="decimal" hint={say('crm.settings.minimum-hint')} />
        <Typography textColor="neutral600">{say('crm.settings.preview-hint')}</Typography>
        <PreviewButtons />
        <Link tag={NavLink} to={paths.receiptWordings()}>
          {say('crm.settings.wordings')}
        </Link>
      </FormSection>
      <FormSection title={say('crm.settings.messages')}>
        <TextField {...field('messageSettings.fromName.fr')} />
        <TextField {...field('messageSettings.fromName.en')} />
        <TextField {...field('messageSettings.fromEmail')} type="email" inputMode="email" />
        <TextField {...field('messageSettings.replyTo')} type="email" inputMode="email" hint={say('crm.settings.reply-hint')} />
        <Typography textColor="neutral600">{say('crm.settings.footer-hint')}</Typography>
        <TextAreaField {...field('messageSettings.footer.fr')} />
        <TextAreaField {...field('messageSettings.footer.en')} />
      </FormSection>
    </>
  );
}

/** When and in what the charity counts. */
function Regional({ form }: { readonly form: FormState<SettingsValues> }) {
  const say = useWords();
  const { language } = useFormats();
  const field = useField(form);
  const { timezone, defaultCurrency } = form.values;
  const withOwn = (known: readonly string[], own: string) => (known.includes(own) ? known : [...known, own]).map((value) => ({ value, label: value }));
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: new Intl.DateTimeFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, index, 1))),
  }));
  return (
    <FormSection title={say('crm.settings.regional')}>
      <ChoiceField {...field('defaultLanguage')} choices={LANGUAGES.map((value) => ({ value, label: say(`crm.language.${value}`) }))} />
      <ChoiceField {...field('fiscalYearStartMonth')} choices={months} hint={say('crm.settings.fiscal-hint')} />
      <ChoiceField {...field('timezone')} choices={withOwn(TIME_ZONES, timezone)} />
      <ChoiceField {...field('defaultCurrency')} choices={withOwn(CURRENCIES, defaultCurrency)} hint={say('crm.settings.currency-hint')} />
    </FormSection>
  );
}

/** Ties a setting to its field. */
function useField({ values, messages, set }: FormState<SettingsValues>) {
  const say = useWords();
  return (name: SettingName) => ({
    name,
    label: say(`crm.settings.${name}`),
    value: values[name],
    message: messages[name],
    maxLength: LONGEST[name],
    onChange: (value: string) => set(name, value),
  });
}
