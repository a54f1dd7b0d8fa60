import type { PlanQuestion } from './plan';
import type { Language } from './problem';

/** The question in plain words, with the values that raise it. */
export function describeQuestion({ option, column, examples }: PlanQuestion, language: Language): string {
  const shown = examples.join(' · ');
  if (language === 'fr') {
    const sentence =
      option === 'decimalStyle'
        ? `Colonne « ${column} » : les montants se lisent de deux façons (${shown}). Les cents suivent-ils le point ou la virgule?`
        : `Colonne « ${column} » : les dates se lisent de deux façons (${shown}). Le jour ou le mois vient-il en premier?`;
    return sentence.replace('« ', '«\u00a0').replace(' » :', '\u00a0»\u00a0:');
  }
  return option === 'decimalStyle'
    ? `Column “${column}”: the amounts can be read in two ways (${shown}). Do the cents follow a point or a comma?`
    : `Column “${column}”: the dates can be read in two ways (${shown}). Does the day or the month come first?`;
}
