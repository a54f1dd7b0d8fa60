import type { MessageId } from '../../../hooks/useWords';

const OPERATORS: Readonly<Record<string, MessageId>> = {
  '=': 'crm.operator.eq',
  '!=': 'crm.operator.ne',
  '<': 'crm.operator.lt',
  '<=': 'crm.operator.le',
  '>': 'crm.operator.gt',
  '>=': 'crm.operator.ge',
  between: 'crm.operator.between',
  in: 'crm.operator.in',
  notIn: 'crm.operator.notIn',
  all: 'crm.operator.all',
  contains: 'crm.operator.contains',
  doesNotContain: 'crm.operator.doesNotContain',
  beginsWith: 'crm.operator.beginsWith',
  isNull: 'crm.operator.isNull',
  isNotNull: 'crm.operator.isNotNull',
  inLast: 'crm.operator.inLast',
  notInLast: 'crm.operator.notInLast',
  inNext: 'crm.operator.inNext',
  exists: 'crm.operator.exists',
  notExists: 'crm.operator.notExists',
  count: 'crm.operator.count',
  sum: 'crm.operator.sum',
  max: 'crm.operator.max',
  min: 'crm.operator.min',
  last: 'crm.operator.last',
};

const OF_DATES: Readonly<Record<string, MessageId>> = {
  '<': 'crm.operator.date.lt',
  '<=': 'crm.operator.date.le',
  '>': 'crm.operator.date.gt',
  '>=': 'crm.operator.date.ge',
};

const OF_TEXTS: Readonly<Record<string, MessageId>> = {
  '<': 'crm.operator.text.lt',
  '<=': 'crm.operator.text.le',
  '>': 'crm.operator.text.gt',
  '>=': 'crm.operator.text.ge',
};

/** What an operator is called, which depends on what it compares. */
export function operatorWords(operator: string, type: string): MessageId | undefined {
  const special = type === 'date' ? OF_DATES : type === 'text' ? OF_TEXTS : undefined;
  return special?.[operator] ?? OPERATORS[operator];
}
