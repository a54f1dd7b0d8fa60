import { CheckField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import type { HouseholdValues } from './household-values';

interface HouseholdFormProps {
  readonly form: FormState<HouseholdValues>;
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a household: what it is called, and how its letters begin. */
export function HouseholdForm({ form, onSave, ...page }: HouseholdFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const text = (name: 'nameFr' | 'nameEn' | 'formalGreeting' | 'informalGreeting') => ({
    name,
    label: say(`crm.household.${name}`),
    maxLength: 255,
    value: values[name],
    message: messages[name],
    onChange: (value: string) => set(name, value),
  });
  const save = (): void => {
    if (values.isNamed && values.nameFr.trim() === '' && values.nameEn.trim() === '') form.refuse({ nameFr: say('crm.household.refuse-name') });
    else onSave();
  };
  return (
    <FormPage {...page} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.household.name')}>
        <CheckField name="isNamed" label={say('crm.household.isNamed-choice')} isChecked={values.isNamed} onChange={(isNamed) => set('isNamed', isNamed)} />
        {values.isNamed && (
          <>
            <TextField {...text('nameFr')} />
            <TextField {...text('nameEn')} />
          </>
        )}
      </FormSection>
      <FormSection title={say('crm.household.greetings')}>
        <TextField {...text('formalGreeting')} hint={say('crm.household.formal-hint')} />
        <TextField {...text('informalGreeting')} hint={say('crm.household.informal-hint')} />
      </FormSection>
    </FormPage>
  );
}
