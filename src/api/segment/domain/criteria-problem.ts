import type { Language } from '../../../platform/errors/messages';
import type { FieldProblem } from '../../../platform/http/parse';
import { describePath, type Path } from './criteria';

/** What can be wrong with criteria, in both languages. */
const PROBLEMS = {
  not_a_group: { en: 'a group: { combinator, rules }', fr: 'un groupe : { combinator, rules }' },
  not_a_rule: { en: 'a group or a condition', fr: 'un groupe ou une condition' },
  unknown_key: { en: 'not known here', fr: 'inconnu ici' },
  combinator: { en: '"and" or "or"', fr: '« and » ou « or »' },
  not_boolean: { en: 'true or false', fr: 'true ou false' },
  not_a_list: { en: 'a list of rules', fr: 'une liste de règles' },
  empty_group: { en: 'at least one rule', fr: 'au moins une règle' },
  too_deep: { en: 'groups nest at most 8 deep', fr: 'les groupes s’imbriquent sur 8 niveaux au plus' },
  too_many: { en: 'at most 200 conditions', fr: 'au plus 200 conditions' },
  unknown_field: { en: 'a field that may be asked (GET /segments/fields)', fr: 'un champ qui peut être interrogé (GET /segments/fields)' },
  unknown_operator: { en: 'an operator of this field', fr: 'un opérateur de ce champ' },
  unknown_comparison: { en: '=, !=, <, <=, >, >= or between', fr: '=, !=, <, <=, >, >= ou between' },
  not_text: { en: 'text of 1 to 500 characters', fr: 'un texte de 1 à 500 caractères' },
  not_a_number: { en: 'a number', fr: 'un nombre' },
  not_a_date: { en: 'a date that exists, as YYYY-MM-DD', fr: 'une date qui existe, sous la forme AAAA-MM-JJ' },
  not_an_option: { en: 'one of the values of this field', fr: 'une des valeurs de ce champ' },
  not_an_id: { en: 'a public id', fr: 'un identifiant public' },
  not_a_range: { en: 'two values, the smaller one first', fr: 'deux valeurs, la plus petite d’abord' },
  not_values: { en: 'a list of 1 to 1000 values', fr: 'une liste de 1 à 1000 valeurs' },
  not_a_span: {
    en: '{ n, unit }: a whole number from 1, and day, week, month, quarter or year; about a hundred years at most',
    fr: '{ n, unit } : un nombre entier à partir de 1, et day, week, month, quarter ou year; une centaine d’années au plus',
  },
  no_value: { en: 'this operator takes no value', fr: 'cet opérateur ne prend pas de valeur' },
  unknown_reference: { en: 'points to something that does not exist here', fr: 'désigne quelque chose qui n’existe pas ici' },
  cycle: { en: 'segments would go round in a circle: {loop}', fr: 'des segments tourneraient en rond : {loop}' },
  missing: { en: 'an automatic segment needs criteria', fr: 'un segment automatique demande des critères' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type ProblemName = keyof typeof PROBLEMS;

export interface CriteriaProblem {
  readonly path: Path;
  readonly name: ProblemName;
  /** For a cycle: the segments on the way round, by name. */
  readonly loop?: readonly string[];
}

/** A problem as the API answers it; the words begin with the place, as the builder's tree counts it. */
export function describeProblem({ path, name, loop }: CriteriaProblem, language: Language): FieldProblem {
  const words = PROBLEMS[name][language].replace('{loop}', (loop ?? []).join(' → '));
  const place = describePath(path);
  return { path: ['data', 'criteria', ...path], name, message: place === '' ? words : `${place}: ${words}` };
}
