import type { FieldMessages } from '../../forms/useForm';
import type { GiftValues } from './gift-values';

/** The folded parts of the form, and the fields in each. */
const SECTIONS = {
  kind: [
    'donationType',
    'inKindDescription',
    'inKindValue',
    'inKindCost',
    'inKindAcquiredOn',
    'inKindAppraiser',
    'inKindAppraiserAddress',
    'symbol',
    'quantity',
    'price',
  ],
  splits: ['splits'],
  advantage: ['advantageAmount', 'advantageDescription'],
  tribute: ['tributeType', 'honoree', 'notifyName', 'notifyAddress', 'notifyEmail', 'notifyPreference', 'tributeMessage'],
  credits: ['softCredits'],
  more: ['paymentStatus', 'currency', 'exchangeRate', 'depositedOn', 'postmarkedOn', 'feeAmount', 'acknowledgement', 'memo'],
} as const satisfies Readonly<Record<string, readonly (keyof GiftValues)[]>>;

export type SectionKey = keyof typeof SECTIONS;

/** The first folded part that holds a refused field. */
export function sectionOf(messages: FieldMessages): SectionKey | undefined {
  const keys: readonly SectionKey[] = ['kind', 'splits', 'advantage', 'tribute', 'credits', 'more'];
  return keys.find((key) => SECTIONS[key].some((name) => messages[name] !== undefined));
}
