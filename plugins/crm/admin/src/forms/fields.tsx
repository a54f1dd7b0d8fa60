import { Checkbox, Field, SingleSelect, SingleSelectOption, Textarea, TextInput } from '@strapi/design-system';
import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import { useWords } from '../hooks/useWords';

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly message?: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
  /** Shows its value and takes no other. */
  readonly isDisabled?: boolean;
}

function Labelled({ name, label, message, hint, isRequired, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <Field.Root name={name} error={message} hint={hint} required={isRequired} data-field={name} width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  readonly max?: string;
}

export function TextField({ value, onChange, onLeave, type = 'text', inputMode, autoComplete = 'off', maxLength, max, isDisabled, ...field }: TextFieldProps) {
  return (
    <Labelled {...field}>
      <TextInput
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        max={max}
        disabled={isDisabled}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
        aria-invalid={field.message !== undefined}
      />
    </Labelled>
  );
}

export function TextAreaField({ value, onChange, maxLength, isDisabled, ...field }: Pick<TextFieldProps, 'value' | 'onChange' | 'maxLength'> & FieldProps) {
  return (
    <Labelled {...field}>
      <Textarea
        value={value}
        maxLength={maxLength}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={field.message !== undefined}
      />
    </Labelled>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A select takes no empty value; and Strapi's own cross to clear one is too small to be hit (WCAG 2.5.8). */
const NOTHING = 'nothing';

interface ChoiceFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
  /** Offers to have none. */
  readonly isClearable?: boolean;
  readonly placeholder?: string;
}

export function ChoiceField({ value, choices, onChange, isClearable = false, placeholder, isDisabled, ...field }: ChoiceFieldProps) {
  const say = useWords();
  const none = placeholder ?? say('crm.form.choose');
  return (
    <Labelled {...field}>
      <SingleSelect
        disabled={isDisabled}
        value={value === '' ? (isClearable ? NOTHING : null) : value}
        onChange={(chosen) => onChange(chosen === NOTHING ? '' : String(chosen))}
        placeholder={none}
        hasError={field.message !== undefined}
      >
        {isClearable && <SingleSelectOption value={NOTHING}>{none}</SingleSelectOption>}
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

interface CheckFieldProps {
  readonly name: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function CheckField({ name, label, isChecked, isDisabled, onChange }: CheckFieldProps) {
  return (
    <Field.Root name={name} data-field={name}>
      <Checkbox checked={isChecked} disabled={isDisabled} onCheckedChange={(checked) => onChange(checked === true)}>
        {label}
      </Checkbox>
    </Field.Root>
  );
}
