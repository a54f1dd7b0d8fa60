import type { CivilDate } from '../../../platform/civil-date';
import { sql, type Sql } from '../../../platform/database/sql';
import type { Operand, Scalar } from './criteria';
import type { Operator } from './operators';
import { moved } from './relative-date';

/**
 * How values of an expression are compared. `plain` is text without case and accents; `exact` is text
 * by its bytes, which is also the order of civil dates kept as text.
 */
export type Comparable = 'plain' | 'exact' | 'numeric' | 'date' | 'boolean';

/**
 * One comparison of an expression with an operand. The negative operators are exactly "not" of the
 * positive ones, so a donor without a city is one whose city "is not Montréal". The others are never
 * true of a missing value. The answer may be NULL, which counts as false.
 */
export function compareSql(expression: Sql, type: Comparable, operator: Operator, operand: Operand, today: CivilDate): Sql {
  switch (operator) {
    case 'isNull':
      return sql`${expression} IS NULL`;
    case 'isNotNull':
      return sql`${expression} IS NOT NULL`;
    case '!=':
      return negated(compareSql(expression, type, '=', operand, today));
    case 'notIn':
      return negated(compareSql(expression, type, 'in', operand, today));
    case 'doesNotContain':
      return negated(compareSql(expression, type, 'contains', operand, today));
    case 'notInLast':
      return negated(compareSql(expression, type, 'inLast', operand, today));
    default:
      return positive(expression, type, operator, operand, today);
  }
}

/** "Not" of two values: what is unknown is not true, so its negation is. */
export function negated(predicate: Sql): Sql {
  return sql`(${predicate}) IS NOT TRUE`;
}

type Positive = Exclude<Operator, 'isNull' | 'isNotNull' | '!=' | 'notIn' | 'doesNotContain' | 'notInLast'>;

function positive(expression: Sql, type: Comparable, operator: Positive, operand: Operand, today: CivilDate): Sql {
  const left = leftSide(expression, type);
  switch (operand.shape) {
    case 'range':
      return sql`${left} BETWEEN ${valueSql(operand.from, type)} AND ${valueSql(operand.to, type)}`;
    case 'many':
      return sql`${left} = ANY (${valuesSql(operand.values, type)})`;
    case 'span': {
      // "The last 12 months" end today and begin after the same day a year ago: as everywhere in the figures.
      const { n, unit } = operand;
      return operator === 'inNext'
        ? sql`(${left} >= ${valueSql(today, type)} AND ${left} < ${valueSql(moved(today, n, unit), type)})`
        : sql`(${left} > ${valueSql(moved(today, -n, unit), type)} AND ${left} <= ${valueSql(today, type)})`;
    }
    case 'one':
      return compareOne(left, operator, valueSql(operand.value, type));
    case 'none':
      throw new Error(`${operator} needs a value`);
  }
}

function compareOne(left: Sql, operator: Positive, value: Sql): Sql {
  switch (operator) {
    case '=':
      return sql`${left} = ${value}`;
    case '<':
      return sql`${left} < ${value}`;
    case '<=':
      return sql`${left} <= ${value}`;
    case '>':
      return sql`${left} > ${value}`;
    case '>=':
      return sql`${left} >= ${value}`;
    case 'contains':
      return sql`strpos(${left}, ${value}) > 0`;
    case 'beginsWith':
      return sql`starts_with(${left}, ${value})`;
    default:
      throw new Error(`${operator} does not take one value`);
  }
}

function leftSide(expression: Sql, type: Comparable): Sql {
  if (type === 'plain') return sql`crm_plain(${expression}) COLLATE "C"`;
  return type === 'exact' ? sql`(${expression}) COLLATE "C"` : expression;
}

function valueSql(value: Scalar, type: Comparable): Sql {
  switch (type) {
    case 'plain':
      return sql`crm_plain(${value}::text)`;
    case 'exact':
      return sql`${value}::text`;
    case 'numeric':
      return sql`${value}::numeric`;
    case 'date':
      return sql`${value}::date`;
    case 'boolean':
      return sql`${value}::boolean`;
  }
}

function valuesSql(values: readonly Scalar[], type: Comparable): Sql {
  switch (type) {
    case 'plain':
      return sql`ARRAY(SELECT crm_plain(word) FROM unnest(${values}::text[]) AS word)`;
    case 'exact':
      return sql`${values}::text[]`;
    case 'numeric':
      return sql`${values}::numeric[]`;
    case 'date':
      return sql`${values}::date[]`;
    case 'boolean':
      return sql`${values}::boolean[]`;
  }
}
