import type { ReceiptDonor } from './facts';
import type { ReceiptLanguage } from './snapshot';

/**
 * The language of a donor's receipt. In Quebec it is French, or bilingual for who does not read French
 * (Charter of the French language, s. 57); elsewhere the donor's own.
 * @returns undefined when the donor's language is unknown: asked, not guessed.
 */
export function receiptLanguage({ language, address }: Pick<ReceiptDonor, 'language' | 'address'>): ReceiptLanguage | undefined {
  if (language === 'fr') return 'fr';
  if (isInQuebec(address)) return 'bilingual';
  return language === 'en' ? 'en' : undefined;
}

/** By the province, or by the first letter of a Canadian postal code when no province is named. */
export function isInQuebec({ province, postalCode, country }: ReceiptDonor['address']): boolean {
  if ((country ?? 'CA') !== 'CA') return false;
  if (province !== null && province.trim() !== '') return /^(qc|pq|qu[eé]bec)$/i.test(province.trim());
  return /^[GHJ]\d/i.test((postalCode ?? '').trim());
}
