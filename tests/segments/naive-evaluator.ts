/** Segments as one would write them in a few lines of JavaScript: what the compiled SQL is compared with. */
export interface Gift {
  readonly amount: number;
  readonly receivedOn: string;
  readonly donationType: string;
  readonly paymentStatus: string;
}

export interface Person {
  readonly type: string;
  readonly city: string | null;
  readonly source: string | null;
  readonly archived: boolean;
  readonly hasEmail: boolean;
  readonly totalDonated: number;
  readonly lastDonationOn: string | null;
  readonly lifecycle: string;
  readonly shirts: number | null;
  readonly interests: readonly string[];
  readonly tags: readonly string[];
  readonly gifts: readonly Gift[];
}

type Value = string | number | boolean | null;

export interface Rule {
  readonly combinator?: 'and' | 'or';
  readonly not?: boolean;
  readonly rules?: readonly Rule[];
  readonly field?: string;
  readonly operator?: string;
  readonly compare?: string;
  readonly value?: unknown;
  readonly where?: Rule;
}

export function fits(rule: Rule, person: Person, today: string): boolean {
  if (rule.rules !== undefined) {
    const results = rule.rules.map((one) => fits(one, person, today));
    return (results.length === 0 || (rule.combinator === 'and' ? results.every(Boolean) : results.some(Boolean))) !== (rule.not === true);
  }
  if (rule.field === 'gifts') return fitsGifts(rule, person, today);
  if (rule.field === 'tag') return fitsSet(rule, person.tags);
  if (rule.field === 'customFields.interests') return fitsSet(rule, person.interests);
  const name = (rule.field ?? '').replace('customFields.', '');
  return holds(rule.operator ?? '', Object.entries(person).find(([key]) => key === name)?.[1] ?? null, rule.value, today);
}

function fitsSet({ operator, value }: Rule, there: readonly string[]): boolean {
  const asked = value as string[];
  switch (operator) {
    case 'in':
      return asked.some((one) => there.includes(one));
    case 'notIn':
      return !asked.some((one) => there.includes(one));
    case 'all':
      return asked.every((one) => there.includes(one));
    case 'isNull':
      return there.length === 0;
    default:
      return there.length > 0;
  }
}

function fitsGifts({ operator, compare, value, where }: Rule, { gifts }: Person, today: string): boolean {
  const isAll = where !== undefined && JSON.stringify(where).includes('paymentStatus');
  const rule = (gift: Gift, one: Rule): boolean => {
    if (one.rules === undefined) return holds(one.operator ?? '', Object.entries(gift).find(([key]) => key === one.field)?.[1] ?? null, one.value, today);
    const results = one.rules.map((part) => rule(gift, part));
    return (one.combinator === 'and' ? results.every(Boolean) : results.some(Boolean)) !== (one.not === true);
  };
  const found = gifts.filter((gift) => (isAll || gift.paymentStatus === 'completed') && (where === undefined || rule(gift, where)));
  const amounts = found.map(({ amount }) => amount);
  const last = [...found].sort((left, right) => (left.receivedOn < right.receivedOn ? -1 : left.receivedOn > right.receivedOn ? 1 : 0)).at(-1);
  switch (operator) {
    case 'exists':
      return found.length > 0;
    case 'notExists':
      return found.length === 0;
    case 'count':
      return holds(compare ?? '', found.length, value, today);
    case 'sum':
      return holds(
        compare ?? '',
        amounts.reduce((sum, amount) => sum + amount, 0),
        value,
        today,
      );
    case 'max':
      return holds(compare ?? '', amounts.length === 0 ? null : Math.max(...amounts), value, today);
    case 'min':
      return holds(compare ?? '', amounts.length === 0 ? null : Math.min(...amounts), value, today);
    default:
      return holds(compare ?? '', last?.amount ?? null, value, today);
  }
}

const plain = (value: Value): Value => (typeof value === 'string' ? value.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() : value);

function holds(operator: string, found: Value, asked: unknown, today: string): boolean {
  const left = plain(found);
  const list = (Array.isArray(asked) ? asked : [asked]).map((value) => plain(value as Value));
  const right = list[0] ?? null;
  const compared = (test: (left: string | number | boolean, right: string | number | boolean) => boolean): boolean =>
    left !== null && right !== null && test(left, right);
  switch (operator) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return compared((one, other) => one < other);
    case '<=':
      return compared((one, other) => one <= other);
    case '>':
      return compared((one, other) => one > other);
    case '>=':
      return compared((one, other) => one >= other);
    case 'between':
      return compared((one, other) => one >= other && one <= (list[1] ?? ''));
    case 'in':
      return left !== null && list.includes(left);
    case 'notIn':
      return !(left !== null && list.includes(left));
    case 'contains':
      return String(left ?? '').includes(String(right)) && left !== null;
    case 'doesNotContain':
      return left === null || !String(left).includes(String(right));
    case 'beginsWith':
      return left !== null && String(left).startsWith(String(right));
    case 'isNull':
      return left === null;
    case 'isNotNull':
      return left !== null;
    default: {
      const { n } = asked as { n: number };
      const day = (shift: number): string => new Date(Date.parse(`${today}T00:00:00Z`) + shift * 86_400_000).toISOString().slice(0, 10);
      const isLast = left !== null && left > day(-n) && left <= today;
      if (operator === 'inLast') return isLast;
      return operator === 'notInLast' ? !isLast : left !== null && left >= today && left < day(n);
    }
  }
}
