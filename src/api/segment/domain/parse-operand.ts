import { isCivilDate } from '../../../platform/civil-date';
import type { Operand, Path, Scalar } from './criteria';
import type { ProblemName } from './criteria-problem';
import type { Field } from './field';
import { FARTHEST, unitNamed } from './operators';

const LONGEST_TEXT = 500;
const MOST_VALUES = 1000;
const LARGEST_NUMBER = 1e12;

/** What is wrong with a value, and where inside it. */
export interface ValueProblem {
  readonly path: Path;
  readonly name: ProblemName;
}

type Shape = Operand['shape'];
type Check = (value: unknown) => Checked;
/** A checked value, told from the name of a problem by its wrapper: both may be text. */
type Checked = { readonly value: Scalar } | { readonly name: ProblemName };

/** Checks the value of a condition: the shape its operator asks for, the type its field has. */
export function parseOperand(given: unknown, shape: Shape, field: Field): Operand | ValueProblem {
  const operand = operandOf(given, shape, (value) => scalarOf(value, field));
  // Text is ordered without case and accents, as the database does it: nothing to check here.
  return field.type === 'text' ? operand : inOrder(operand);
}

/** The same for a number that a count or a sum is compared with. */
export function parseNumber(given: unknown, shape: Shape): Operand | ValueProblem {
  return inOrder(operandOf(given, shape, numberOf));
}

function inOrder(operand: Operand | ValueProblem): Operand | ValueProblem {
  return 'shape' in operand && operand.shape === 'range' && operand.from > operand.to ? { path: [], name: 'not_a_range' } : operand;
}

function operandOf(given: unknown, shape: Shape, check: Check): Operand | ValueProblem {
  switch (shape) {
    case 'none':
      // The builder keeps the value of the operator that was there before; an empty one is harmless.
      return given === undefined || given === null || given === '' ? { shape } : { path: [], name: 'no_value' };
    case 'one': {
      const checked = check(given);
      return 'name' in checked ? { path: [], name: checked.name } : { shape, value: checked.value };
    }
    case 'range':
      return rangeOf(given, check);
    case 'many':
      return manyOf(given, check);
    case 'span':
      return spanOf(given);
  }
}

function rangeOf(given: unknown, check: Check): Operand | ValueProblem {
  if (!Array.isArray(given) || given.length !== 2) return { path: [], name: 'not_a_range' };
  const [from, to] = [check(given[0]), check(given[1])];
  if ('name' in from) return { path: [0], name: from.name };
  if ('name' in to) return { path: [1], name: to.name };
  return { shape: 'range', from: from.value, to: to.value };
}

function manyOf(given: unknown, check: Check): Operand | ValueProblem {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_VALUES) return { path: [], name: 'not_values' };
  const values: Scalar[] = [];
  for (const [index, one] of given.entries()) {
    const checked = check(one);
    if ('name' in checked) return { path: [index], name: checked.name };
    values.push(checked.value);
  }
  return { shape: 'many', values };
}

function spanOf(given: unknown): Operand | ValueProblem {
  const n: unknown = typeof given === 'object' && given !== null && 'n' in given ? given.n : undefined;
  const unit = typeof given === 'object' && given !== null && 'unit' in given ? unitNamed(given.unit) : undefined;
  if (typeof n !== 'number' || !Number.isInteger(n) || n < 1 || unit === undefined || n > FARTHEST[unit]) return { path: [], name: 'not_a_span' };
  return { shape: 'span', n, unit };
}

function scalarOf(value: unknown, { type, options }: Field): Checked {
  switch (type) {
    case 'number':
      return numberOf(value);
    case 'date':
      return typeof value === 'string' && isCivilDate(value) ? { value } : { name: 'not_a_date' };
    case 'boolean':
      return typeof value === 'boolean' ? { value } : { name: 'not_boolean' };
    case 'choice':
    case 'choices':
      return typeof value === 'string' && options?.some((one) => one.value === value) === true ? { value } : { name: 'not_an_option' };
    case 'reference':
    case 'membership':
      return typeof value === 'string' && /^[a-z0-9]{1,60}$/.test(value) ? { value } : { name: 'not_an_id' };
    case 'text':
    case 'related':
      return isPlainText(value) ? { value } : { name: 'not_text' };
  }
}

function numberOf(value: unknown): Checked {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= LARGEST_NUMBER ? { value } : { name: 'not_a_number' };
}

/** Text that PostgreSQL can hold: no NUL, no half of a surrogate pair. */
function isPlainText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT && !value.includes('\u0000') && !/\p{Surrogate}/u.test(value);
}
