import { CheckField, TextField } from '../../forms/fields';
import { FormPage } from '../../forms/FormPage';
import { FormSection } from '../../forms/FormSection';
import type { FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { paths } from '../../paths';
import type { FundValues } from './fund-values';

const LONGEST = { name: 200, nameFr: 200, nameEn: 200, code: 40, ledgerAccount: 60 } as const;

interface FundFormProps {
  readonly form: FormState<FundValues>;
  readonly title: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
}

/** The form of a fund. */
export function FundForm({ form, onSave, ...page }: FundFormProps) {
  const say = useWords();
  const { values, messages, set } = form;
  const text = (name: keyof typeof LONGEST) => ({
    name,
    label: say(`crm.fund.${name}`),
    maxLength: LONGEST[name],
    value: values[name],
    message: messages[name],
    onChange: (value: string) => set(name, value),
  });
  const save = (): void => (values.name.trim() === '' ? form.refuse({ name: say('crm.fund.refuse-name') }) : onSave());
  return (
    <FormPage {...page} back={{ to: paths.funds(), label: say('crm.funds.title') }} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save}>
      <FormSection title={say('crm.fund.title')}>
        <TextField {...text('name')} isRequired hint={say('crm.fund.name-hint')} />
        <TextField {...text('nameFr')} hint={say('crm.fund.public-hint')} />
        <TextField {...text('nameEn')} />
        <CheckField
          name="isRestricted"
          label={say('crm.fund.isRestricted-choice')}
          isChecked={values.isRestricted}
          onChange={(isRestricted) => set('isRestricted', isRestricted)}
        />
        <CheckField
          name="isDefault"
          label={say('crm.fund.isDefault-choice')}
          isChecked={values.isDefault}
          onChange={(isDefault) => set('isDefault', isDefault)}
        />
      </FormSection>
      <FormSection title={say('crm.fund.accounting')}>
        <TextField {...text('code')} hint={say('crm.fund.code-hint')} />
        <TextField {...text('ledgerAccount')} hint={say('crm.fund.ledger-hint')} />
      </FormSection>
    </FormPage>
  );
}
