import { Field, TextInput } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import type { SegmentField } from '../../../../../shared/segments';
import { oneOf } from '../../../../../shared/vocabulary';
import { useFormats } from '../../../hooks/useFormats';
import { useWords } from '../../../hooks/useWords';
import { REFERENCES } from '../../../services/names';
import { numberInField, numberOrText } from './number-text';
import { ReferenceSelect } from './ReferenceSelect';
import { SelectMany } from './Select';

interface ManyValuesProps {
  readonly label: string;
  readonly field: SegmentField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** Several values: picked from a list, or typed with semicolons between them. */
export function ManyValues({ label, field, value, onChange }: ManyValuesProps) {
  const { language } = useFormats();
  const values: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = values.filter((one) => typeof one === 'string');
  const reference = oneOf(REFERENCES, field.reference);
  if (reference !== undefined) return <ReferenceSelect label={label} reference={reference} values={texts} isSingle={false} onChange={onChange} />;
  if (field.options !== undefined) {
    const choices = field.options.map((one) => ({ value: one.value, label: one.label[language] }));
    return <SelectMany label={label} values={texts} choices={choices} onChange={onChange} />;
  }
  return <TypedValues label={label} isNumber={field.type === 'number'} values={values} onChange={onChange} />;
}

interface TypedValuesProps {
  readonly label: string;
  readonly isNumber: boolean;
  readonly values: readonly unknown[];
  readonly onChange: (values: readonly unknown[]) => void;
}

function TypedValues({ label, isNumber, values, onChange }: TypedValuesProps) {
  const say = useWords();
  const { language } = useFormats();
  const written = values.map((one) => numberInField(one, language)).join('; ');
  const [text, setText] = useState(written);
  const told = useRef(written);
  useEffect(() => {
    if (written === told.current) return;
    told.current = written;
    setText(written);
  }, [written]);
  const change = (next: string): void => {
    const parts = next
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => (isNumber ? numberOrText(part, language) : part));
    setText(next);
    told.current = parts.map((one) => numberInField(one, language)).join('; ');
    onChange(parts);
  };
  return (
    <Field.Root width="100%" hint={say('crm.builder.semicolons')}>
      <TextInput size="S" aria-label={label} autoComplete="off" value={text} onChange={(event) => change(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
}
