export const delimiters = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof delimiters)[number];

/** Records looked at; enough to tell a separator from a comma that happens to stand in a name. */
const RECORDS = 25;

/**
 * The separator that splits the first records most consistently, quotes respected; among equals, the
 * one that makes the most columns. Null when none of the four stands in the heading (one column).
 * A first line `sep=;`, which Excel writes and obeys, decides at once: see {@link separatorLine}.
 */
export function recogniseDelimiter(text: string): Delimiter | null {
  const declared = separatorLine(text);
  if (declared !== null) return declared;
  const records = countPerRecord(text);
  const heading = records[0];
  if (heading === undefined) return null;
  let best: { delimiter: Delimiter; agreement: number; columns: number } | null = null;
  for (const delimiter of delimiters) {
    const columns = heading[delimiter];
    if (columns === 0) continue;
    const agreement = records.filter((record) => record[delimiter] === columns).length / records.length;
    const isBetter = best === null || agreement > best.agreement || (agreement === best.agreement && columns > best.columns);
    if (isBetter) best = { delimiter, agreement, columns };
  }
  return best?.delimiter ?? null;
}

/** The separator named by Excel's `sep=` line when the text begins with one, else null. */
export function separatorLine(text: string): Delimiter | null {
  const named = /^"?sep=([,;\t|])"?\s*(?:\n|$)/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === named) ?? null;
}

type Counts = Record<Delimiter, number>;

function countPerRecord(text: string): Counts[] {
  const records: Counts[] = [];
  let counts = noCounts();
  let isQuoted = false;
  let isCellStart = true;
  let isBlank = true;
  for (let at = 0; at < text.length && records.length < RECORDS; at += 1) {
    const character = text[at];
    if (isQuoted) {
      if (character !== '"') continue;
      if (text[at + 1] === '"') at += 1;
      else isQuoted = false;
      continue;
    }
    if (character === '"' && isCellStart) {
      isQuoted = true;
      isCellStart = false;
      isBlank = false;
    } else if (character === '\n') {
      if (!isBlank) records.push(counts);
      counts = noCounts();
      isCellStart = true;
      isBlank = true;
    } else {
      const found = delimiters.find((delimiter) => delimiter === character);
      if (found !== undefined) counts[found] += 1;
      isCellStart = found !== undefined;
      isBlank = false;
    }
  }
  if (!isBlank && !isQuoted && records.length < RECORDS) records.push(counts);
  return records;
}

function noCounts(): Counts {
  return { ',': 0, ';': 0, '\t': 0, '|': 0 };
}
