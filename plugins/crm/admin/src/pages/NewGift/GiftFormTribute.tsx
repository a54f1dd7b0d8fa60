import { ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { useWords } from '../../hooks/useWords';
import { giftFieldOf, type GiftSectionProps } from './gift-field-of';

const TYPES = ['honour', 'memorial'] as const;
const PREFERENCES = ['email', 'mail', 'none'] as const;

/** In whose honour or memory the gift is, and who is to be told. */
export function GiftFormTribute({ form }: GiftSectionProps) {
  const say = useWords();
  const field = giftFieldOf(form, say);
  const { tributeType, notifyPreference } = form.values;
  return (
    <>
      <ChoiceField
        {...field('tributeType')}
        isClearable
        placeholder={say('crm.gift.tribute.none')}
        choices={TYPES.map((value) => ({ value, label: say(`crm.gift.tribute.${value}`) }))}
      />
      {tributeType !== '' && (
        <>
          <TextField {...field('honoree')} isRequired maxLength={200} />
          <ChoiceField
            {...field('notifyPreference')}
            isClearable
            placeholder={say('crm.gift.tribute.nobody')}
            choices={PREFERENCES.map((value) => ({ value, label: say(`crm.gift.tribute.by-${value}`) }))}
          />
          <TextField {...field('notifyName')} maxLength={200} />
          <TextField {...field('notifyEmail')} isRequired={notifyPreference === 'email'} inputMode="email" maxLength={254} />
          <TextField {...field('notifyAddress')} isRequired={notifyPreference === 'mail'} maxLength={500} />
          <TextAreaField {...field('tributeMessage')} maxLength={2000} />
        </>
      )}
    </>
  );
}
