import { Field, TextInput } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { SegmentField } from '../../../../../shared/segments';
import { oneOf } from '../../../../../shared/vocabulary';
import { useFormats } from '../../../hooks/useFormats';
import { useWords } from '../../../hooks/useWords';
import { REFERENCES } from '../../../services/names';
import { numberInField, numberOrText } from './number-text';
import { ReferenceSelect } from './ReferenceSelect';
import { Select } from './Select';

interface OneValueProps {
  readonly label: string;
  readonly field: Pick<SegmentField, 'type' | 'options' | 'reference'>;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The value of a condition, by the type of its field. */
export function OneValue({ label, field, value, onChange }: OneValueProps) {
  const say = useWords();
  const { language } = useFormats();
  const text = typeof value === 'string' ? value : '';
  const reference = oneOf(REFERENCES, field.reference);
  if (reference !== undefined)
    return <ReferenceSelect label={label} reference={reference} values={text === '' ? [] : [text]} isSingle onChange={([first]) => onChange(first ?? '')} />;
  switch (field.type) {
    case 'number':
      return <NumberValue label={label} value={value} onChange={onChange} />;
    case 'boolean':
      return (
        <Select
          label={label}
          value={value === false ? 'false' : 'true'}
          choices={[
            { value: 'true', label: say('crm.state.yes') },
            { value: 'false', label: say('crm.state.no') },
          ]}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'choice':
    case 'choices':
      return (
        <Select
          label={label}
          value={text}
          choices={(field.options ?? []).map((one) => ({ value: one.value, label: one.label[language] }))}
          onChange={onChange}
        />
      );
    default:
      return (
        <Field.Root width="100%">
          <TextInput
            size="S"
            aria-label={label}
            type={field.type === 'date' ? 'date' : 'text'}
            maxLength={500}
            autoComplete="off"
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        </Field.Root>
      );
  }
}

/** A number keeps its text while one types: `1,` is on its way to `1,5`. */
export function NumberValue({ label, value, onChange }: Omit<OneValueProps, 'field'>) {
  const { language } = useFormats();
  const [text, setText] = useState(() => numberInField(value, language));
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(numberInField(value, language));
  }, [value, language]);
  return (
    <Field.Root width="100%">
      <TextInput
        size="S"
        aria-label={label}
        inputMode="decimal"
        maxLength={20}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          told.current = numberOrText(event.target.value, language);
          onChange(told.current);
        }}
      />
    </Field.Root>
  );
}
