import { oneOf } from '../../../../shared/vocabulary';
import { CheckField, ChoiceField, TextAreaField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FieldMessages, FormState } from '../../forms/useForm';
import { useFormats } from '../../hooks/useFormats';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import { checkCustomField, FIELD_TYPES, hasOptions, keyFrom, type CustomFieldValues } from './custom-field-values';

interface CustomFieldFormProps {
  readonly form: FormState<CustomFieldValues>;
  readonly title: string;
  readonly isNew: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a field the charity adds to its donors. */
export function CustomFieldForm({ form, isNew, onSave, ...page }: CustomFieldFormProps) {
  const say = useWords();
  const { language } = useFormats();
  const { values, messages, set } = form;

  const save = (): void => {
    const problems = checkCustomField(values);
    const refused: FieldMessages = Object.fromEntries(Object.entries(problems).map(([name, id]) => [name, say(id)]));
    if (Object.keys(refused).length > 0) form.refuse(refused);
    else onSave();
  };
  /** The key follows the label of the reader's language until somebody writes one. */
  const changeLabel = (name: 'labelFr' | 'labelEn', label: string): void => {
    const leading = language === 'fr' ? 'labelFr' : 'labelEn';
    if (isNew && name === leading && values.key === keyFrom(values[leading])) set('key', keyFrom(label));
    set(name, label);
  };

  return (
    <FormPage
      {...page}
      back={{ to: paths.customFields(), label: say('crm.custom-fields.title') }}
      save={say('crm.action.save')}
      isDirty={form.isDirty}
      onSave={save}
    >
      <FormSection title={say('crm.custom-field.title')}>
        <TextField
          name="labelFr"
          label={say('crm.custom-field.labelFr')}
          isRequired
          maxLength={200}
          value={values.labelFr}
          message={messages.labelFr}
          onChange={(label) => changeLabel('labelFr', label)}
        />
        <TextField
          name="labelEn"
          label={say('crm.custom-field.labelEn')}
          isRequired
          maxLength={200}
          value={values.labelEn}
          message={messages.labelEn}
          onChange={(label) => changeLabel('labelEn', label)}
        />
        <ChoiceField
          name="type"
          label={say('crm.custom-field.type')}
          value={values.type}
          message={messages.type}
          choices={FIELD_TYPES.map((type) => ({ value: type, label: say(`crm.field-type.${type}`) }))}
          onChange={(type) => set('type', oneOf(FIELD_TYPES, type) ?? 'text')}
        />
        {hasOptions(values.type) && (
          <TextAreaField
            name="options"
            label={say('crm.custom-field.options')}
            hint={say('crm.custom-field.options-hint')}
            isRequired
            value={values.options}
            message={messages.options}
            onChange={(options) => set('options', options)}
          />
        )}
        <CheckField
          name="isRequired"
          label={say('crm.custom-field.isRequired-choice')}
          isChecked={values.isRequired}
          onChange={(isRequired) => set('isRequired', isRequired)}
        />
        <CheckField
          name="isSensitive"
          label={say('crm.custom-field.isSensitive-choice')}
          isChecked={values.isSensitive}
          onChange={(isSensitive) => set('isSensitive', isSensitive)}
        />
        {isNew && (
          <TextField
            name="key"
            label={say('crm.custom-field.key')}
            hint={say('crm.custom-field.key-hint')}
            isRequired
            maxLength={60}
            value={values.key}
            message={messages.key}
            onChange={(key) => set('key', key)}
          />
        )}
      </FormSection>
    </FormPage>
  );
}
