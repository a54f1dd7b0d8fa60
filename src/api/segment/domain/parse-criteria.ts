import type { Condition, Group, Path, RelatedCondition, Rule } from './criteria';
import type { CriteriaProblem, ProblemName } from './criteria-problem';
import type { Catalogue } from './fields';
import type { Field } from './field';
import { COMPARISONS, isOperator, OPERAND_SHAPES, RELATED_OPERATORS } from './operators';
import { parseNumber, parseOperand } from './parse-operand';

export const DEEPEST = 8;
export const MOST_CONDITIONS = 200;
/** A builder that sends 10,000 mistakes is told of the first ones. */
const MOST_PROBLEMS = 50;

/** What react-querybuilder adds for itself; dropped. */
const OF_THE_BUILDER = ['id', 'path', 'valueSource'];

export type Parsed = { readonly tree: Group } | { readonly problems: readonly CriteriaProblem[] };

/**
 * Checks criteria as sent against what may be asked. The answer is a tree whose every value has the
 * type of its field, or every problem with its place; nothing is ever coerced.
 */
export function parseCriteria(given: unknown, catalogue: Catalogue): Parsed {
  const reading: Reading = { problems: [], conditions: 0 };
  const tree = readGroup(given, [], 1, catalogue, reading);
  return tree === undefined || reading.problems.length > 0 ? { problems: reading.problems.slice(0, MOST_PROBLEMS) } : { tree };
}

interface Reading {
  readonly problems: CriteriaProblem[];
  conditions: number;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse({ problems }: Reading, path: Path, name: ProblemName): undefined {
  problems.push({ path, name });
  return undefined;
}

function readGroup(given: unknown, path: Path, depth: number, catalogue: Catalogue, reading: Reading): Group | undefined {
  if (depth > DEEPEST) return refuse(reading, path, 'too_deep');
  if (!isFields(given)) return refuse(reading, path, 'not_a_group');
  refuseOthers(given, path, ['combinator', 'not', 'rules'], reading);
  const { combinator, not: negated = false, rules } = given;
  if (combinator !== 'and' && combinator !== 'or') refuse(reading, [...path, 'combinator'], 'combinator');
  if (typeof negated !== 'boolean') refuse(reading, [...path, 'not'], 'not_boolean');
  if (!Array.isArray(rules)) return refuse(reading, [...path, 'rules'], 'not_a_list');
  // A group that lost its last rule would let everybody in; only the whole may be empty, and means it.
  if (rules.length === 0 && depth > 1) return refuse(reading, [...path, 'rules'], 'empty_group');
  const read: Rule[] = [];
  for (const [index, rule] of rules.entries()) {
    if (reading.conditions > MOST_CONDITIONS || reading.problems.length >= MOST_PROBLEMS) break;
    const one = readRule(rule, [...path, 'rules', index], depth, catalogue, reading);
    if (one !== undefined) read.push(one);
  }
  return { kind: 'group', path, combinator: combinator === 'or' ? 'or' : 'and', isNegated: negated === true, rules: read };
}

function readRule(given: unknown, path: Path, depth: number, catalogue: Catalogue, reading: Reading): Rule | undefined {
  if (!isFields(given)) return refuse(reading, path, 'not_a_rule');
  if ('rules' in given || 'combinator' in given) return readGroup(given, path, depth + 1, catalogue, reading);
  reading.conditions += 1;
  if (reading.conditions > MOST_CONDITIONS) return refuse(reading, path, 'too_many');
  const field = typeof given.field === 'string' ? catalogue.get(given.field) : undefined;
  if (field === undefined) return refuse(reading, [...path, 'field'], 'unknown_field');
  return field.type === 'related' ? readRelated(given, field, path, depth, reading) : readCondition(given, field, path, reading);
}

function readCondition(given: Fields, field: Field, path: Path, reading: Reading): Condition | undefined {
  refuseOthers(given, path, ['field', 'operator', 'value'], reading);
  const { operator } = given;
  if (typeof operator !== 'string' || !isOperator(operator) || !field.operators.includes(operator))
    return refuse(reading, [...path, 'operator'], 'unknown_operator');
  const operand = parseOperand(given.value, OPERAND_SHAPES[operator], field);
  if ('name' in operand) return refuse(reading, [...path, 'value', ...operand.path], operand.name);
  return { kind: 'condition', path, field, operator, operand };
}

function readRelated(given: Fields, field: Field, path: Path, depth: number, reading: Reading): RelatedCondition | undefined {
  refuseOthers(given, path, ['field', 'operator', 'compare', 'value', 'where'], reading);
  const operator = RELATED_OPERATORS.find((name) => name === given.operator && field.operators.includes(name));
  if (operator === undefined) return refuse(reading, [...path, 'operator'], 'unknown_operator');
  const where = given.where === undefined || isEmptyGroup(given.where) ? undefined : readWhere(given.where, field, path, depth, reading);
  if (operator === 'exists' || operator === 'notExists') {
    for (const key of ['compare', 'value']) if (!isNothing(given[key])) refuse(reading, [...path, key], 'no_value');
    return { kind: 'related', path, field, operator, compare: undefined, operand: { shape: 'none' }, where };
  }
  const compare = COMPARISONS.find((name) => name === given.compare);
  if (compare === undefined) return refuse(reading, [...path, 'compare'], 'unknown_comparison');
  const operand = parseNumber(given.value, OPERAND_SHAPES[compare]);
  if ('name' in operand) return refuse(reading, [...path, 'value', ...operand.path], operand.name);
  return { kind: 'related', path, field, operator, compare, operand, where };
}

function readWhere(given: unknown, field: Field, path: Path, depth: number, reading: Reading): Group | undefined {
  return readGroup(given, [...path, 'where'], depth + 1, new Map((field.where ?? []).map((one) => [one.name, one])), reading);
}

/** A builder sends a `where` nobody filled in as a group without rules: all the gifts. */
function isEmptyGroup(given: unknown): boolean {
  return isFields(given) && Array.isArray(given.rules) && given.rules.length === 0 && given.not !== true;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function refuseOthers(given: Fields, path: Path, known: readonly string[], reading: Reading): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key) && !OF_THE_BUILDER.includes(key)) refuse(reading, [...path, key.slice(0, 60)], 'unknown_key');
    if (reading.problems.length >= MOST_PROBLEMS) return;
  }
}
