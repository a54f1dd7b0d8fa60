import type { FormState } from '../../forms/useForm';
import type { Say } from '../../hooks/useWords';
import type { GiftValues } from './gift-values';

/** What a section of the form is given. */
export interface GiftSectionProps {
  readonly form: FormState<GiftValues>;
  /** What the gift's receipt shows can no longer be changed here. */
  readonly isReceipted?: boolean;
}

type TextName = { [Name in keyof GiftValues]: GiftValues[Name] extends string ? Name : never }[keyof GiftValues];

/** Ties a text of the gift to its field. */
export function giftFieldOf(form: FormState<GiftValues>, say: Say) {
  return (name: Exclude<TextName, 'tributeNotifiedAt' | 'pledge'>) => ({
    name,
    label: say(`crm.gift.${name}`),
    value: form.values[name],
    message: form.messages[name],
    onChange: (value: string) => form.set(name, value),
  });
}
