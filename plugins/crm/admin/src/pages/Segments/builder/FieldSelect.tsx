import { useMemo } from 'react';
import type { FieldSelectorProps } from 'react-querybuilder';
import { useFormats } from '../../../hooks/useFormats';
import { useWords, type MessageId } from '../../../hooks/useWords';
import { useBuilder } from './builder-context';
import { Select } from './Select';

const FAMILIES: Readonly<Record<string, MessageId>> = {
  donor: 'crm.family.donor',
  figures: 'crm.family.figures',
  gifts: 'crm.family.gifts',
  belongs: 'crm.family.belongs',
  recurring: 'crm.family.recurring',
  messages: 'crm.family.messages',
  consent: 'crm.family.consent',
};

/** What a rule asks about; typing its first letters goes to it. */
export function FieldSelect({ value = '', handleOnChange }: FieldSelectorProps) {
  const say = useWords();
  const { language } = useFormats();
  const { fields, place } = useBuilder();
  const choices = useMemo(
    () =>
      [...fields.values()].map(({ name, label, family }) => {
        const id = FAMILIES[family];
        const group = id === undefined ? '' : say(id);
        // Gifts are of the family of gifts: once is enough.
        const isTold = place !== '' || group === '' || group === label[language].toLowerCase();
        return { value: name, label: isTold ? label[language] : `${label[language]} · ${group}` };
      }),
    [fields, place, language, say],
  );
  return (
    <div className="crm-field">
      <Select label={say('crm.builder.field')} value={value} choices={choices} onChange={handleOnChange} />
    </div>
  );
}
