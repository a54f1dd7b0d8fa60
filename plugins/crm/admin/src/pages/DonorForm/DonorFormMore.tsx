import { TextField } from '../../forms/fields';
import { todayIn } from '../../format/dates';
import { useWords } from '../../hooks/useWords';
import { useOrganization } from '../../organization/organization-context';
import type { DonorSectionProps } from './DonorForm';
import { textFieldOf } from './text-field-of';

/** What is good to know and seldom asked. */
export function DonorFormMore({ form }: DonorSectionProps) {
  const say = useWords();
  const { organization, can } = useOrganization();
  const text = textFieldOf(form, say);
  const today = todayIn(organization.timezone);
  const date = (name: 'birthDate' | 'deceasedOn') => ({
    name,
    type: 'date',
    label: say(`crm.donor.${name}`),
    value: form.values[name],
    message: form.messages[name],
    max: today,
    onChange: (value: string) => form.set(name, value),
  });
  return (
    <>
      {can('donor.read-sensitive') && <TextField {...date('birthDate')} />}
      <TextField {...date('deceasedOn')} hint={say('crm.form.deceased-hint')} />
      <TextField {...text('employer')} />
      <TextField {...text('source')} hint={say('crm.form.source-hint')} />
    </>
  );
}
