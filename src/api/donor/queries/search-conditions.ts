import { sql, type Sql } from '../../../platform/database/sql';

const SHORTEST_INFIX = 3;

/**
 * What a search asks of `crm_donor_search s`: every word must be there, without accents or case. A word
 * of three letters or more may stand anywhere (so that "4157" finds a phone number); a shorter one
 * must begin a word, which the trigram index also answers.
 * @returns undefined when the text holds nothing to search by.
 */
export function searchConditions(search: string | undefined): Sql[] | undefined {
  const words = fold(search ?? '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return words.slice(0, 8).map((word) => sql`s.words LIKE ${word.length >= SHORTEST_INFIX ? `%${word}%` : `% ${word}%`}`);
}

/** The same folding as `crm_fold()` in the database. LIKE's own wildcards cannot survive it. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9@+]+/g, ' ')
    .trim();
}
