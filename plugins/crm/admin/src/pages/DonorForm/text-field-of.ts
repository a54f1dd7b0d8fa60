import type { FormState } from '../../forms/useForm';
import type { Say } from '../../hooks/useWords';
import { LONGEST } from './check-donor';
import type { DonorValues } from './donor-values';

/** Ties a text of the donor to its field. */
export function textFieldOf(form: FormState<DonorValues>, say: Say) {
  return (name: keyof typeof LONGEST) => ({
    name,
    label: say(`crm.donor.${name}`),
    value: form.values[name],
    message: form.messages[name],
    maxLength: LONGEST[name],
    onChange: (value: string) => form.set(name, value),
  });
}
