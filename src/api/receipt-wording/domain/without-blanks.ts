import type { Wording } from '../../receipt/domain/wordings/wording';

/** Words without the fields that say nothing in either language: they are not printed. */
export function withoutBlanks(words: Wording['words']): Wording['words'] {
  return Object.fromEntries(Object.entries(words).filter(([, { fr, en }]) => fr.trim() !== '' || en.trim() !== ''));
}
