import type { SegmentField } from '../../../../shared/segments';
import type { MessageId, Say } from '../../hooks/useWords';
import { isComparing, isGroup, isSpan, whereFields, type CriteriaCondition, type CriteriaGroup, type CriteriaRule, type Fields } from './criteria';
import { belongingOf, isMoney, relatedOf, subjectOf, yesNoOf } from './subjects';

/** All that a sentence needs besides the rule. */
export interface ReadingWords {
  readonly say: Say;
  readonly language: 'fr' | 'en';
  readonly fields: Fields;
  /** The name of a tag, a segment, a campaign …; undefined when it is not known (any more). */
  readonly nameOf: (reference: string, documentId: string) => string | undefined;
  readonly money: (amount: number) => string;
  readonly number: (value: number) => string;
  readonly date: (date: string) => string;
}

/** A segment's rule as one would say it: “Donors whose total given is at least $500 and who have an e-mail address.” */
export function readInWords(criteria: CriteriaGroup, words: ReadingWords): string {
  if (criteria.rules.length === 0) return words.say(criteria.not === true ? 'crm.reading.nobody' : 'crm.reading.everyone');
  return words.say('crm.reading.donors', { rule: groupInWords(criteria, words, false) });
}

/** One condition, as it stands inside the sentence. */
export function conditionInWords(condition: CriteriaCondition, words: ReadingWords, isRelated = false): string {
  const field = words.fields.get(condition.field);
  if (field === undefined) return words.say('crm.reading.unknown', { field: condition.field });
  if (field.type === 'related') return relatedInWords(condition, field, words);
  const isYes = condition.operator === '=' ? condition.value === true : condition.value === false;
  const plain = condition.operator === '=' || condition.operator === '!=' ? yesNoOf(field.name, isYes) : undefined;
  if (field.type === 'boolean' && plain !== undefined) return words.say(plain);
  const belonging = field.type === 'membership' ? belongingOf(field.name, condition.operator) : undefined;
  if (belonging !== undefined)
    return words.say(belonging, { values: listed(condition.value, field, words, condition.operator === 'all' ? 'conjunction' : 'disjunction') });
  const subject = subjectOf(field.name, isRelated);
  return words.say('crm.reading.whose', {
    subject: subject === undefined ? words.say('crm.reading.own-field', { label: field.label[words.language] }) : words.say(subject),
    predicate: predicate(condition.operator, condition.value, field, words),
  });
}

/** What a condition found on a donor, in words. */
export function actualInWords(condition: CriteriaCondition, words: ReadingWords): string {
  const field = words.fields.get(condition.field);
  const { actual } = condition;
  if (actual === null || actual === undefined || (Array.isArray(actual) && actual.length === 0)) return words.say('crm.reading.nothing');
  if (field === undefined) return shown(actual);
  if (field.type === 'related') return typeof actual === 'number' ? amountOr(actual, condition.operator, words) : shown(actual);
  return Array.isArray(actual)
    ? joined(
        actual.map((one: unknown) => valueInWords(one, field, words)),
        words.language,
        'conjunction',
      )
    : valueInWords(actual, field, words);
}

function groupInWords({ combinator, not, rules }: CriteriaGroup, words: ReadingWords, isRelated: boolean): string {
  const parts = rules.map((rule) => ruleInWords(rule, words, isRelated, rules.length > 1));
  const whole = joined(parts, words.language, combinator === 'and' ? 'conjunction' : 'disjunction');
  return not === true ? words.say(isRelated ? 'crm.reading.not-gifts' : 'crm.reading.not-donors', { rule: parts.length > 1 ? `(${whole})` : whole }) : whole;
}

function ruleInWords(rule: CriteriaRule, words: ReadingWords, isRelated: boolean, isAmongOthers: boolean): string {
  if (!isGroup(rule)) return conditionInWords(rule, words, isRelated);
  const text = groupInWords(rule, words, isRelated);
  return isAmongOthers && rule.rules.length > 1 && rule.not !== true ? `(${text})` : text;
}

function relatedInWords({ operator, compare = '=', value, where }: CriteriaCondition, field: SegmentField, words: ReadingWords): string {
  const id = relatedOf(field.name, operator);
  if (id === undefined) return words.say('crm.reading.unknown', { field: field.name });
  const inner = where === undefined || where.rules.length === 0 ? '' : ` ${groupInWords(where, { ...words, fields: whereFields(field) }, true)}`;
  if (!isComparing(operator)) return words.say(id, { where: inner });
  const shownNumber = (one: unknown): string => (typeof one === 'number' ? amountOr(one, operator, words) : shown(one));
  // A long condition between the subject and its verb needs its brackets.
  return words.say(id, { where: inner === '' ? '' : ` (${inner.trim()})`, predicate: compared(compare, value, shownNumber, words) });
}

function compared(operator: string, value: unknown, show: (value: unknown) => string, { say }: ReadingWords): string {
  if (operator === 'between' && Array.isArray(value)) return say('crm.reading.between', { from: show(value[0]), to: show(value[1]) });
  const id = NUMBERS[operator];
  return id === undefined ? say('crm.reading.unknown', { field: operator }) : say(id, { value: show(value) });
}

const NUMBERS: Readonly<Record<string, MessageId>> = {
  '=': 'crm.reading.eq',
  '!=': 'crm.reading.ne',
  '<': 'crm.reading.lt',
  '<=': 'crm.reading.le',
  '>': 'crm.reading.gt',
  '>=': 'crm.reading.ge',
  contains: 'crm.reading.contains',
  doesNotContain: 'crm.reading.doesNotContain',
  beginsWith: 'crm.reading.beginsWith',
};

const DATES: Readonly<Record<string, MessageId>> = {
  '=': 'crm.reading.date.eq',
  '!=': 'crm.reading.date.ne',
  '<': 'crm.reading.date.lt',
  '<=': 'crm.reading.date.le',
  '>': 'crm.reading.date.gt',
  '>=': 'crm.reading.date.ge',
};

const TEXT_ORDER: Readonly<Record<string, MessageId>> = {
  '<': 'crm.reading.text.lt',
  '<=': 'crm.reading.text.le',
  '>': 'crm.reading.text.gt',
  '>=': 'crm.reading.text.ge',
};

const SPANS: Readonly<Record<string, MessageId>> = {
  day: 'crm.reading.last.day',
  week: 'crm.reading.last.week',
  month: 'crm.reading.last.month',
  quarter: 'crm.reading.last.quarter',
  year: 'crm.reading.last.year',
};

const SPANS_AHEAD: Readonly<Record<string, MessageId>> = {
  day: 'crm.reading.next.day',
  week: 'crm.reading.next.week',
  month: 'crm.reading.next.month',
  quarter: 'crm.reading.next.quarter',
  year: 'crm.reading.next.year',
};

function predicate(operator: string, value: unknown, field: SegmentField, words: ReadingWords): string {
  const { say } = words;
  const show = (one: unknown): string => valueInWords(one, field, words);
  switch (operator) {
    case 'isNull':
      return say('crm.reading.isNull');
    case 'isNotNull':
      return say('crm.reading.isNotNull');
    case 'in':
      return say('crm.reading.eq', { value: listed(value, field, words, 'disjunction') });
    case 'notIn':
      return say('crm.reading.ne', { value: listed(value, field, words, 'disjunction') });
    case 'all':
      return say('crm.reading.all', { value: listed(value, field, words, 'conjunction') });
    case 'inLast':
      return say('crm.reading.inLast', { span: spanInWords(value, SPANS, words) });
    case 'notInLast':
      return say('crm.reading.notInLast', { span: spanInWords(value, SPANS, words) });
    case 'inNext':
      return say('crm.reading.inLast', { span: spanInWords(value, SPANS_AHEAD, words) });
    case 'between':
      if (field.type === 'date' && Array.isArray(value)) return say('crm.reading.date.between', { from: show(value[0]), to: show(value[1]) });
      return compared(operator, value, show, words);
    default: {
      const id = (field.type === 'date' ? DATES : field.type === 'text' ? TEXT_ORDER : NUMBERS)[operator];
      return id === undefined ? compared(operator, value, show, words) : say(id, { value: show(value) });
    }
  }
}

function spanInWords(value: unknown, spans: typeof SPANS, { say }: ReadingWords): string {
  const id = isSpan(value) ? spans[value.unit.replace(/s$/, '')] : undefined;
  return isSpan(value) && id !== undefined ? say(id, { n: Number(value.n) }) : '…';
}

function listed(value: unknown, field: SegmentField, words: ReadingWords, type: 'conjunction' | 'disjunction'): string {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.length === 0
    ? '…'
    : joined(
        values.map((one) => valueInWords(one, field, words)),
        words.language,
        type,
      );
}

function valueInWords(value: unknown, field: SegmentField, words: ReadingWords): string {
  const { say, language } = words;
  if (value === '' || value === undefined || value === null) return '…';
  if (typeof value === 'boolean') return say(value ? 'crm.state.yes' : 'crm.state.no');
  if (typeof value === 'number') return amountOr(value, field.name, words);
  if (typeof value !== 'string') return shown(value);
  if (field.reference !== undefined) return say('crm.reading.quoted', { text: words.nameOf(field.reference, value) ?? say('crm.reading.gone') });
  const option = field.options?.find((one) => one.value === value);
  if (option !== undefined) return say('crm.reading.quoted', { text: option.label[language] });
  return field.type === 'date' ? words.date(value) : field.type === 'number' ? value : say('crm.reading.quoted', { text: value });
}

function amountOr(value: number, name: string, { money, number }: ReadingWords): string {
  return isMoney(name) ? money(value) : number(value);
}

function joined(parts: readonly string[], language: 'fr' | 'en', type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(language === 'fr' ? 'fr-CA' : 'en-CA', { type }).format(parts);
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}
