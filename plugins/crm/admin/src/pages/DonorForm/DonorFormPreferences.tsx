import { PREFERENCES } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import type { DonorSectionProps } from './DonorForm';

const CHANNELS = ['email', 'sms', 'mail', 'phone'] as const;

/** How the donor wants to hear from the charity, or not at all. */
export function DonorFormPreferences({ form }: DonorSectionProps) {
  const say = useWords();
  const choices = PREFERENCES.map((value) => ({ value, label: say(`crm.preference-value.${value}`) }));
  return (
    <>
      <CheckField
        name="doNotContact"
        label={say('crm.preference.doNotContact')}
        isChecked={form.values.doNotContact}
        onChange={(isChecked) => form.set('doNotContact', isChecked)}
      />
      {CHANNELS.map((channel) => (
        <ChoiceField
          key={channel}
          name={`${channel}Preference`}
          label={say(`crm.preference.${channel}`)}
          value={form.values[`${channel}Preference`]}
          choices={choices}
          onChange={(value) => form.set(`${channel}Preference`, value)}
        />
      ))}
    </>
  );
}
