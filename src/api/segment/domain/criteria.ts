import type { Field } from './field';
import type { Comparison, Operator, RelatedOperator, Unit } from './operators';

/** The place of a node in the criteria as sent: `['rules', 1, 'rules', 0]`. */
export type Path = readonly (string | number)[];

export type Scalar = string | number | boolean;

/** The checked value of a condition. */
export type Operand =
  | { readonly shape: 'none' }
  | { readonly shape: 'one'; readonly value: Scalar }
  | { readonly shape: 'range'; readonly from: Scalar; readonly to: Scalar }
  | { readonly shape: 'many'; readonly values: readonly Scalar[] }
  | { readonly shape: 'span'; readonly n: number; readonly unit: Unit };

/** A question about one thing of the donor (or of a gift, inside `where`). */
export interface Condition {
  readonly kind: 'condition';
  readonly path: Path;
  readonly field: Field;
  readonly operator: Operator;
  readonly operand: Operand;
}

/** A question about the donor's gifts or messages that fit `where`. `compare` and its operand stand for all but exists and notExists. */
export interface RelatedCondition {
  readonly kind: 'related';
  readonly path: Path;
  readonly field: Field;
  readonly operator: RelatedOperator;
  readonly compare: Comparison | undefined;
  readonly operand: Operand;
  readonly where: Group | undefined;
}

/** `and` of no rules is true: a segment without rules holds everybody. */
export interface Group {
  readonly kind: 'group';
  readonly path: Path;
  readonly combinator: 'and' | 'or';
  readonly isNegated: boolean;
  readonly rules: readonly Rule[];
}

export type Rule = Group | Condition | RelatedCondition;

/** Every condition of a tree, those inside `where` included. */
export function conditionsOf(rule: Rule): (Condition | RelatedCondition)[] {
  if (rule.kind === 'group') return rule.rules.flatMap(conditionsOf);
  if (rule.kind === 'related' && rule.where !== undefined) return [rule, ...conditionsOf(rule.where)];
  return [rule];
}

/** Whether the tree itself asks about archived donors; otherwise they are out. */
export function asksForArchived(tree: Group): boolean {
  return conditionsOf(tree).some(({ field }) => field.name === 'archived');
}

/** The public ids a condition names: tags, segments, campaigns … */
export function namedBy({ operand }: Condition | RelatedCondition): string[] {
  const values = operand.shape === 'many' ? operand.values : operand.shape === 'one' ? [operand.value] : [];
  return values.filter((value) => typeof value === 'string');
}

/** The public ids of the segments a tree names. */
export function segmentsNamedBy(tree: Group): string[] {
  return [...new Set(conditionsOf(tree).flatMap((condition) => (condition.field.reference === 'segment' ? namedBy(condition) : [])))];
}

/** `rules[1].rules[0].operator`, as people write a place. */
export function describePath(path: Path): string {
  return path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');
}

/** The tree in its written form, without what a builder adds for itself: this is what is stored. */
export function writeCriteria(rule: Rule): Record<string, unknown> {
  if (rule.kind === 'group') {
    return { combinator: rule.combinator, ...(rule.isNegated ? { not: true } : {}), rules: rule.rules.map(writeCriteria) };
  }
  const written = { field: rule.field.name, operator: rule.operator };
  const value = valueOf(rule.operand);
  if (rule.kind === 'condition') return { ...written, ...value };
  return {
    ...written,
    ...(rule.compare === undefined ? {} : { compare: rule.compare }),
    ...value,
    ...(rule.where === undefined ? {} : { where: writeCriteria(rule.where) }),
  };
}

function valueOf(operand: Operand): { readonly value?: unknown } {
  switch (operand.shape) {
    case 'none':
      return {};
    case 'one':
      return { value: operand.value };
    case 'range':
      return { value: [operand.from, operand.to] };
    case 'many':
      return { value: operand.values };
    case 'span':
      return { value: { n: operand.n, unit: operand.unit } };
  }
}
