import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { SegmentField } from '../../../../../shared/segments';
import { randomKey } from '../../../format/random-key';
import { isComparing, isGroup, isSpan, NO_RULES, shapeOf, whereFields, type CriteriaGroup, type CriteriaRule, type Fields, type Shape } from '../criteria';

/** What stands in the value of a rule about related rows: the builder itself knows values only. */
export interface RelatedValue {
  readonly compare: string;
  readonly value: unknown;
  readonly where: RuleGroupType;
}

/**
 * Criteria as the builder edits them. Every place gets its id here: one without is given another at every
 * drawing, and its controls would be made anew each time.
 */
export function queryOfCriteria({ combinator, not = false, rules }: CriteriaGroup): RuleGroupType {
  return { id: randomKey(), combinator, not, rules: rules.map(queryOfRule) };
}

function queryOfRule(rule: CriteriaRule): RuleGroupType | RuleType {
  if (isGroup(rule)) return queryOfCriteria(rule);
  const { field, operator, compare, value, where } = rule;
  if (compare === undefined && where === undefined) return { id: randomKey(), field, operator, value: value ?? '' };
  const related: RelatedValue = { compare: compare ?? '>=', value: value ?? '', where: queryOfCriteria(where ?? NO_RULES) };
  return { id: randomKey(), field, operator, value: related };
}

/** What the builder holds, as the API takes it and in the order it stores it. */
export function criteriaOfQuery({ combinator, not, rules }: RuleGroupType, fields: Fields): CriteriaGroup {
  return {
    combinator: combinator === 'or' ? 'or' : 'and',
    ...(not === true ? { not: true } : {}),
    rules: rules.map((rule) => (typeof rule === 'object' && 'rules' in rule ? criteriaOfQuery(rule, fields) : criteriaOfRule(rule, fields))),
  };
}

function criteriaOfRule({ field: name, operator, value }: RuleType, fields: Fields): CriteriaRule {
  const field = fields.get(name);
  if (field?.type !== 'related') return { field: name, operator, ...(shapeOf(operator) === 'none' ? {} : { value: asUnknown(value) }) };
  const related = relatedValue(value);
  const where = criteriaOfQuery(related.where, whereFields(field));
  return {
    field: name,
    operator,
    ...(isComparing(operator) ? { compare: related.compare, value: related.value } : {}),
    ...(where.rules.length === 0 ? {} : { where }),
  };
}

/**
 * After a change of field or operator, gives each value the shape that is asked for now, keeping what can
 * be kept. What fits already is the same object again: builders nest, and each tells the one above of
 * any new object it is given.
 */
export function fitted(group: RuleGroupType, fields: Fields): RuleGroupType {
  const rules = group.rules.map((rule) => {
    if (typeof rule !== 'object' || 'rules' in rule) return fitted(rule, fields);
    const field = fields.get(rule.field);
    const before = asUnknown(rule.value);
    const value = field === undefined ? before : fittedValue(before, field, rule.operator);
    return value === before ? rule : { ...rule, value };
  });
  return rules.every((rule, index) => rule === group.rules[index]) ? group : { ...group, rules };
}

function fittedValue(before: unknown, field: SegmentField, operator: string): unknown {
  if (field.type !== 'related') return shaped(before, shapeOf(operator), field.type);
  const related = relatedValue(before);
  const value = shaped(related.value, shapeOf(related.compare), 'number');
  const where = fitted(related.where, whereFields(field));
  return isRelated(before) && value === related.value && where === related.where ? before : { compare: related.compare, value, where };
}

function shaped(value: unknown, shape: Shape, type: string): unknown {
  const first = Array.isArray(value) ? asUnknown(value[0]) : isScalar(value) ? value : undefined;
  switch (shape) {
    case 'none':
      return '';
    case 'one':
      if (type === 'boolean') return typeof first === 'boolean' ? first : true;
      return first ?? '';
    case 'range':
      return Array.isArray(value) && value.length === 2 ? value : [first ?? '', ''];
    case 'many':
      if (Array.isArray(value)) return value.includes('') ? value.filter((one) => one !== '') : value;
      return first === undefined || first === '' ? [] : [first];
    case 'span':
      return isSpan(value) ? value : { n: 12, unit: 'month' };
  }
}

/** One object for all: a builder that is drawn before its value fits must not find another one each time. */
const ALL_OF_THEM: RelatedValue = { compare: '>=', value: '', where: queryOfCriteria(NO_RULES) };

/** The value of a rule about related rows, whatever stood there before. */
export function relatedValue(value: unknown): RelatedValue {
  return isRelated(value) ? value : ALL_OF_THEM;
}

function isRelated(value: unknown): value is RelatedValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'where' in value &&
    isQuery(value.where) &&
    'compare' in value &&
    typeof value.compare === 'string' &&
    'value' in value
  );
}

function isQuery(value: unknown): value is RuleGroupType {
  return typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules) && 'combinator' in value;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The builder types its values loosely; here nothing is known of them. */
function asUnknown(value: unknown): unknown {
  return value;
}

/** The operator a rule begins with: the one people mean most often. */
export function firstOperator({ type, operators }: SegmentField): string {
  const usual = type === 'number' ? '>=' : type === 'date' ? 'inLast' : '=';
  return operators.find((operator) => operator === usual) ?? operators[0] ?? '=';
}
