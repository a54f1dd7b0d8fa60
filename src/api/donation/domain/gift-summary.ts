import { formatMoney } from '../../../platform/format';

/** The line that a donor's history holds of a gift, in both languages. */
export function giftSummary({ amount, currency }: { readonly amount: number; readonly currency: string }): { readonly fr: string; readonly en: string } {
  return { fr: `Don de ${formatMoney(amount, currency, 'fr')}`, en: `Gift of ${formatMoney(amount, currency, 'en')}` };
}
