import type { FieldError } from '../../../../shared/answers';
import type { SegmentField } from '../../../../shared/segments';
import { OPERAND_SHAPES, isOperator } from '../../../../../../src/api/segment/domain/operators';
import { describePath } from '../../../../../../src/api/segment/domain/criteria';

/** A tree of rules as the API takes it. An explained one also tells, at every place, what it found. */
export interface CriteriaGroup extends Finding {
  readonly combinator: 'and' | 'or';
  readonly not?: boolean;
  readonly rules: readonly CriteriaRule[];
}

export interface CriteriaCondition extends Finding {
  readonly field: string;
  readonly operator: string;
  readonly compare?: string;
  readonly value?: unknown;
  readonly where?: CriteriaGroup;
}

export type CriteriaRule = CriteriaGroup | CriteriaCondition;

interface Finding {
  readonly result?: boolean;
  readonly actual?: unknown;
}

export interface Span {
  readonly n: number | string;
  readonly unit: string;
}

/** What may be asked, by name: of donors, or of gifts inside `where`. */
export type Fields = ReadonlyMap<string, SegmentField>;

/** Everybody: where a new segment begins. */
export const NO_RULES: CriteriaGroup = { combinator: 'and', rules: [] };

export function isGroup(rule: CriteriaRule): rule is CriteriaGroup {
  return 'rules' in rule;
}

export function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'n' in value && 'unit' in value && (typeof value.n === 'number' || typeof value.n === 'string');
}

/** Reads a stored or explained tree; what cannot be read is left out. */
export function readCriteria(stored: unknown): CriteriaGroup {
  const rule = readRule(stored);
  return rule !== undefined && isGroup(rule) ? rule : NO_RULES;
}

function readRule(stored: unknown): CriteriaRule | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const given = new Map<string, unknown>(Object.entries(stored));
  const found = { ...(given.has('result') ? { result: given.get('result') === true } : {}), ...(given.has('actual') ? { actual: given.get('actual') } : {}) };
  const rules = given.get('rules');
  if (Array.isArray(rules)) {
    return {
      combinator: given.get('combinator') === 'or' ? 'or' : 'and',
      ...(given.get('not') === true ? { not: true } : {}),
      rules: rules.map(readRule).filter((rule) => rule !== undefined),
      ...found,
    };
  }
  const [field, operator, compare] = [given.get('field'), given.get('operator'), given.get('compare')];
  if (typeof field !== 'string' || typeof operator !== 'string') return undefined;
  return {
    field,
    operator,
    ...(typeof compare === 'string' ? { compare } : {}),
    ...(given.has('value') ? { value: given.get('value') } : {}),
    ...(given.has('where') ? { where: readCriteria(given.get('where')) } : {}),
    ...found,
  };
}

export type Shape = (typeof OPERAND_SHAPES)[keyof typeof OPERAND_SHAPES];

/** What the value of an operator looks like. */
export function shapeOf(operator: string): Shape {
  return isOperator(operator) ? OPERAND_SHAPES[operator] : 'one';
}

/** Whether an operator on related rows asks how many or how much, and so compares. */
export function isComparing(operator: string): boolean {
  return operator !== 'exists' && operator !== 'notExists';
}

/** Fields by name. */
export function fieldsByName(fields: readonly SegmentField[]): Fields {
  return new Map(fields.map((field) => [field.name, field]));
}

/** What may be asked inside the `where` of a field. */
export function whereFields(field: SegmentField): Fields {
  return new Map((field.where ?? []).map((one) => [one.name, one]));
}

/** How many conditions still lack their value: the count waits for them. */
export function countUnfinished(group: CriteriaGroup, fields: Fields): number {
  return group.rules.reduce((sum, rule) => sum + (isGroup(rule) ? countUnfinishedGroup(rule, fields) : Number(isUnfinished(rule, fields))), 0);
}

/** An empty group inside the tree would let everybody in: it is unfinished too. */
function countUnfinishedGroup(group: CriteriaGroup, fields: Fields): number {
  return group.rules.length === 0 ? 1 : countUnfinished(group, fields);
}

function isUnfinished({ field: name, operator, compare, value, where }: CriteriaCondition, fields: Fields): boolean {
  const field = fields.get(name);
  // What is not known any more is the server's to refuse, by its name.
  if (field === undefined) return false;
  if (field.type !== 'related') return isBlank(value, shapeOf(operator));
  if (isComparing(operator) && isBlank(value, shapeOf(compare ?? '='))) return true;
  return where !== undefined && countUnfinished(where, whereFields(field)) > 0;
}

function isBlank(value: unknown, shape: Shape): boolean {
  switch (shape) {
    case 'none':
      return false;
    case 'one':
      return value === undefined || value === null || value === '';
    case 'range':
      return !Array.isArray(value) || value.length !== 2 || value.some((one) => one === '' || one === null || one === undefined);
    case 'many':
      return !Array.isArray(value) || value.length === 0;
    case 'span':
      return !isSpan(value) || value.n === '';
  }
}

/**
 * The messages of refused criteria by the rule they are about: `/1/0` for `rules[1].rules[0].operator`,
 * `/2/where/0` inside the gifts asked about, and an empty key for the whole.
 */
export function messagesByRule(errors: readonly FieldError[]): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const { path, message } of errors) {
    const [root, criteria, ...place] = path;
    if (root !== 'data' || criteria !== 'criteria') continue;
    const words = message.replace(`${describePath(place)}: `, '');
    const key = ruleKey(place);
    messages.set(key, [messages.get(key), words].filter((part) => part !== undefined).join(' · '));
  }
  return messages;
}

function ruleKey(place: readonly (string | number)[]): string {
  let key = '';
  for (let index = 0; index < place.length; index += 1) {
    const [name, next] = [place[index], place[index + 1]];
    if (name === 'rules' && typeof next === 'number') {
      key += `/${next}`;
      index += 1;
    } else if (name === 'where') key += '/where';
    else break;
  }
  return key;
}
