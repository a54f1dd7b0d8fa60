/** How a question can be put, and what its value must look like. The names are those of react-querybuilder. */
export const OPERAND_SHAPES = {
  '=': 'one',
  '!=': 'one',
  '<': 'one',
  '<=': 'one',
  '>': 'one',
  '>=': 'one',
  between: 'range',
  in: 'many',
  notIn: 'many',
  all: 'many',
  contains: 'one',
  doesNotContain: 'one',
  beginsWith: 'one',
  isNull: 'none',
  isNotNull: 'none',
  inLast: 'span',
  notInLast: 'span',
  inNext: 'span',
} as const;

export type Operator = keyof typeof OPERAND_SHAPES;

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERAND_SHAPES, name);
}

/** What is asked of a donor's gifts or messages as a whole. */
export const RELATED_OPERATORS = ['exists', 'notExists', 'count', 'sum', 'max', 'min', 'last'] as const;
export type RelatedOperator = (typeof RELATED_OPERATORS)[number];

/** How a count or a sum is compared with `value`. */
export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=', 'between'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type FieldType = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'choices' | 'reference' | 'membership' | 'related';

const ORDER = ['<', '<=', '>', '>=', 'between'] as const;
const NULLS = ['isNull', 'isNotNull'] as const;
const LISTS = ['=', '!=', 'in', 'notIn'] as const;
const SETS = ['in', 'notIn', 'all'] as const;

/** The operators of a type of field. What is asked of related rows stands apart. */
export const OPERATORS_OF: Readonly<Record<FieldType, readonly Operator[]>> = {
  text: [...LISTS, 'contains', 'doesNotContain', 'beginsWith', ...ORDER, ...NULLS],
  number: [...LISTS, ...ORDER, ...NULLS],
  date: ['=', '!=', ...ORDER, 'inLast', 'notInLast', 'inNext', ...NULLS],
  boolean: ['=', '!=', ...NULLS],
  choice: [...LISTS, ...NULLS],
  choices: [...SETS, ...NULLS],
  reference: [...LISTS, ...NULLS],
  membership: SETS,
  related: [],
};

/** Units of relative dates, and how far one may reach: about a hundred years. */
export const FARTHEST = { day: 36_500, week: 5200, month: 1200, quarter: 400, year: 100 } as const;
export type Unit = keyof typeof FARTHEST;

/** A unit by its name, in the singular or the plural. */
export function unitNamed(name: unknown): Unit | undefined {
  if (typeof name !== 'string') return undefined;
  const singular = name.replace(/s$/, '');
  return isUnit(singular) ? singular : undefined;
}

function isUnit(name: string): name is Unit {
  return Object.hasOwn(FARTHEST, name);
}
