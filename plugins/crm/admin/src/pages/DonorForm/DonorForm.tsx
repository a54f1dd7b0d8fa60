import { Flex } from '@strapi/design-system';
import { useState, type ReactNode } from 'react';
import type { CustomField } from '../../../../shared/rooms';
import { FormPage } from '../../forms/FormPage';
import { FoldedSections, FormSection } from '../../forms/FormSection';
import type { FieldMessages, FormState } from '../../forms/useForm';
import type { RequestError } from '../../hooks/useProblemWords';
import { useWords } from '../../hooks/useWords';
import { checkDonor } from './check-donor';
import { DonorFormAddress } from './DonorFormAddress';
import { DonorFormBasic } from './DonorFormBasic';
import { DonorFormCustomFields } from './DonorFormCustomFields';
import { DonorFormMore } from './DonorFormMore';
import { DonorFormPreferences } from './DonorFormPreferences';
import type { DonorValues } from './donor-values';
import { PossibleDuplicates } from './PossibleDuplicates';

/** The fields under the last fold, which opens by itself when one of them is refused. */
const MORE: readonly (keyof DonorValues)[] = ['birthDate', 'deceasedOn', 'employer', 'source'];

/** What a section of the form is given. */
export interface DonorSectionProps {
  readonly form: FormState<DonorValues>;
}

interface DonorFormProps {
  readonly form: FormState<DonorValues>;
  readonly title: string;
  readonly back: { readonly to: string; readonly label: string };
  readonly customFields: readonly CustomField[];
  /** The donor being edited is not a duplicate of itself. */
  readonly except?: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly problem: RequestError | undefined;
  readonly onCloseProblem: () => void;
  readonly problemAction?: ReactNode;
}

/** The form of a donor: who and where first, the rest folded. */
export function DonorForm({ form, customFields, except, onSave, ...page }: DonorFormProps) {
  const say = useWords();
  const [open, setOpen] = useState('');
  const sections = [
    { key: 'preferences', title: say('crm.form.preferences'), content: <DonorFormPreferences form={form} /> },
    { key: 'more', title: say('crm.form.more'), content: <DonorFormMore form={form} /> },
  ];
  const isMoreRefused = MORE.some((name) => form.messages[name] !== undefined);

  const save = (): void => {
    const problems = checkDonor(form.values, customFields);
    const messages: FieldMessages = Object.fromEntries(Object.entries(problems).map(([name, id]) => [name, say(id)]));
    if (Object.keys(messages).length > 0) form.refuse(messages);
    else onSave();
  };

  return (
    <FormPage {...page} save={say('crm.action.save')} isDirty={form.isDirty} onSave={save} aside={<PossibleDuplicates values={form.values} except={except} />}>
      <FormSection title={say('crm.form.basic')}>
        <DonorFormBasic form={form} />
      </FormSection>
      <FormSection title={say('crm.form.address')}>
        <DonorFormAddress form={form} />
      </FormSection>
      {customFields.length > 0 && (
        <FormSection title={say('crm.form.custom')}>
          <DonorFormCustomFields form={form} fields={customFields} />
        </FormSection>
      )}
      <Flex direction="column" alignItems="stretch">
        <FoldedSections sections={sections} open={isMoreRefused ? 'more' : open} onOpen={setOpen} />
      </Flex>
    </FormPage>
  );
}
