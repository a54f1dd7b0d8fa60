import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import type { FieldSelectorProps } from 'react-querybuilder';
import type { SegmentField } from '../../../../../shared/segments';
import { useFormats } from '../../../hooks/useFormats';
import { useWords, type MessageId } from '../../../hooks/useWords';
import { useBuilder } from './builder-context';

const FAMILIES: Readonly<Record<string, MessageId>> = {
  donor: 'crm.family.donor',
  figures: 'crm.family.figures',
  gifts: 'crm.family.gifts',
  belongs: 'crm.family.belongs',
  recurring: 'crm.family.recurring',
  messages: 'crm.family.messages',
  consent: 'crm.family.consent',
};

/** What a rule asks about, found by typing: there are some sixty fields, and the charity's own. */
export function FieldSelect({ value = '', handleOnChange }: FieldSelectorProps) {
  const say = useWords();
  const { language } = useFormats();
  const { fields, place } = useBuilder();
  const labelOf = (field: SegmentField | undefined): string => (field === undefined ? value : field.label[language]);
  const chosen = labelOf(fields.get(value));
  const [text, setText] = useState<string>();
  const all = useMemo(() => [...fields.values()], [fields]);
  return (
    <Field.Root width="100%" className="crm-field">
      <Combobox
        size="S"
        aria-label={say('crm.builder.field')}
        value={value}
        textValue={text ?? chosen}
        onTextValueChange={(next) => setText(next)}
        onOpenChange={(isOpen) => {
          // What was typed and not chosen gives way to what is chosen.
          if (!isOpen) setText(undefined);
        }}
        onChange={(name) => {
          if (name !== undefined && fields.has(name)) handleOnChange(name);
        }}
        noOptionsMessage={() => say('crm.builder.no-field')}
        autocomplete={{ type: 'list', filter: 'contains' }}
      >
        {all.map((field) => {
          const family = FAMILIES[field.family];
          return (
            <ComboboxOption key={field.name} value={field.name} textValue={labelOf(field)}>
              {place === '' && family !== undefined ? `${labelOf(field)} · ${say(family)}` : labelOf(field)}
            </ComboboxOption>
          );
        })}
      </Combobox>
    </Field.Root>
  );
}
