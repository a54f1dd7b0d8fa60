import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { CustomField } from '../../../../shared/rooms';
import { fieldLabel } from '../../custom-fields/show-custom-field';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { useFormats } from '../../hooks/useFormats';
import type { DonorSectionProps } from './DonorForm';

interface DonorFormCustomFieldsProps extends DonorSectionProps {
  readonly fields: readonly CustomField[];
}

/** The charity's own fields. */
export function DonorFormCustomFields({ form, fields }: DonorFormCustomFieldsProps) {
  return (
    <>
      {fields.map((field) => (
        <CustomFieldInput
          key={field.key}
          field={field}
          value={form.values.customFields[field.key]}
          message={form.messages[`customFields.${field.key}`]}
          onChange={(value) => form.set('customFields', { ...form.values.customFields, [field.key]: value })}
        />
      ))}
    </>
  );
}

interface CustomFieldInputProps {
  readonly field: CustomField;
  readonly value: unknown;
  readonly message: string | undefined;
  readonly onChange: (value: unknown) => void;
}

function CustomFieldInput({ field, value, message, onChange }: CustomFieldInputProps) {
  const { language } = useFormats();
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const common = { name: `customFields.${field.key}`, label: fieldLabel(field, language), message, isRequired: field.isRequired };
  const orNull = (next: string): void => onChange(next === '' ? null : next);
  const options = field.options.map((option) => ({ value: option, label: option }));
  switch (field.type) {
    case 'boolean':
      return <CheckField name={common.name} label={common.label} isChecked={value === true} onChange={onChange} />;
    case 'long_text':
      return <TextAreaField {...common} value={text} onChange={orNull} />;
    case 'date':
      return <TextField {...common} type="date" value={text} onChange={orNull} />;
    case 'number':
      return <TextField {...common} type="number" inputMode="decimal" value={text} onChange={(next) => onChange(next === '' ? null : Number(next))} />;
    case 'choice':
      return <ChoiceField {...common} value={text} choices={options} isClearable onChange={orNull} />;
    case 'multiple_choice':
      return (
        <Field.Root name={common.name} error={message} required={field.isRequired} data-field={common.name}>
          <Field.Label>{common.label}</Field.Label>
          <MultiSelect value={Array.isArray(value) ? value.map(String) : []} onChange={(chosen: string[]) => onChange(chosen)} withTags>
            {options.map((option) => (
              <MultiSelectOption key={option.value} value={option.value}>
                {option.label}
              </MultiSelectOption>
            ))}
          </MultiSelect>
          <Field.Error />
        </Field.Root>
      );
    case 'text':
      return <TextField {...common} value={text} onChange={orNull} />;
  }
}
