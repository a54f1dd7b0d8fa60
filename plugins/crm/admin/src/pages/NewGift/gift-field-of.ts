import type { FormState } from '../../forms/useForm';
import type { Say } from '../../hooks/useWords';
import type { GiftValues } from './gift-values';

/** What a section of the form is given. */
export interface GiftSectionProps {
  readonly form: FormState<GiftValues>;
}

/** Ties a text of the gift to its field. */
export function giftFieldOf(form: FormState<GiftValues>, say: Say) {
  return (name: Exclude<keyof GiftValues, 'isAnonymous'>) => ({
    name,
    label: say(`crm.gift.${name}`),
    value: form.values[name],
    message: form.messages[name],
    onChange: (value: string) => form.set(name, value),
  });
}
