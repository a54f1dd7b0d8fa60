import fc from 'fast-check';
import type { Gift, Person, Rule } from './naive-evaluator';

export const TODAY = '2026-03-31';
export const TAGS = ['tagone', 'tagtwo', 'tagthree'];
const CITIES = ['Montréal', 'montreal', 'Québec', 'Lévis', "L'Assomption", '100%_sûr', 'a\\b'];
const TYPES = ['individual', 'company', 'foundation'];
const LIFECYCLES = ['new', 'active', 'lapsed'];
const INTERESTS = ['art', 'sport', 'music'];
const DAYS = ['2024-02-29', '2025-03-31', '2025-12-31', '2026-02-28', '2026-03-01', '2026-03-30', '2026-03-31', '2026-04-01', '2026-04-07'];
const AMOUNTS = [5, 20, 20.01, 99.99, 100, 1000];

const gift: fc.Arbitrary<Gift> = fc.record({
  amount: fc.constantFrom(...AMOUNTS),
  receivedOn: fc.constantFrom(...DAYS),
  donationType: fc.constantFrom('one_time', 'event'),
  paymentStatus: fc.constantFrom('completed', 'completed', 'pending', 'failed'),
});

export const person: fc.Arbitrary<Person> = fc.record({
  type: fc.constantFrom(...TYPES),
  city: fc.option(fc.constantFrom(...CITIES)),
  source: fc.option(fc.constantFrom('Gala', 'gala 2025', 'Site web')),
  archived: fc.boolean(),
  hasEmail: fc.boolean(),
  totalDonated: fc.constantFrom(0, ...AMOUNTS),
  lastDonationOn: fc.option(fc.constantFrom(...DAYS)),
  lifecycle: fc.constantFrom(...LIFECYCLES),
  shirts: fc.option(fc.constantFrom(-1, 0, 2.5, 3)),
  interests: fc.subarray(INTERESTS),
  tags: fc.subarray(TAGS),
  gifts: fc.uniqueArray(gift, { maxLength: 4, selector: ({ receivedOn }) => receivedOn }),
});

const EQUAL = ['=', '!='];
const ORDER = ['<', '<=', '>', '>='];
const LIST = ['in', 'notIn'];
const NULLS = ['isNull', 'isNotNull'];

function about(field: string, operators: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Rule> {
  return fc.constantFrom(...operators).chain((operator) => {
    if (NULLS.includes(operator)) return fc.constant({ field, operator });
    if (operator.endsWith('Last') || operator === 'inNext')
      return fc.integer({ min: 1, max: 400 }).map((n) => ({ field, operator, value: { n, unit: 'day' } }));
    if (LIST.includes(operator) || operator === 'all')
      return fc.uniqueArray(value, { minLength: 1, maxLength: 3 }).map((some) => ({ field, operator, value: some }));
    if (operator === 'between') return fc.tuple(value, value).map((pair) => ({ field, operator, value: [...pair].sort(byValue) }));
    return value.map((one) => ({ field, operator, value: one }));
  });
}

function byValue(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left) < String(right) ? -1 : 1;
}

const days = fc.constantFrom(...DAYS);
const amounts = fc.constantFrom(0, ...AMOUNTS);
const words = fc.constantFrom(...CITIES, 'MONT', '%', '_', "'", '\\', 'é');
const DATES = [...EQUAL, ...ORDER, 'between', 'inLast', 'notInLast', 'inNext'];

const whereRule: fc.Arbitrary<Rule> = fc.oneof(
  about('amount', [...EQUAL, ...ORDER, 'between', ...LIST], amounts),
  about('receivedOn', DATES, days),
  about('donationType', [...EQUAL, ...LIST], fc.constantFrom('one_time', 'event')),
  about('paymentStatus', [...EQUAL, ...LIST], fc.constantFrom('completed', 'pending', 'failed')),
);
const group = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc.record({ combinator: fc.constantFrom('and', 'or'), not: fc.boolean(), rules: fc.array(rule, { minLength: 1, maxLength: 3 }) });

const gifts: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.constantFrom('exists', 'notExists', 'count', 'sum', 'max', 'min', 'last'),
    fc.constantFrom(...EQUAL, ...ORDER),
    amounts,
    fc.option(group(whereRule), { nil: undefined }),
  )
  .map(([operator, compare, amount, where]) => ({
    field: 'gifts',
    operator,
    ...(operator.endsWith('xists') ? {} : { compare, value: operator === 'count' ? amount % 3 : amount }),
    ...(where === undefined ? {} : { where }),
  }));

const condition: fc.Arbitrary<Rule> = fc.oneof(
  about('type', [...EQUAL, ...LIST, ...NULLS], fc.constantFrom(...TYPES)),
  about('city', [...EQUAL, ...ORDER, ...LIST, ...NULLS, 'contains', 'doesNotContain', 'beginsWith'], words),
  about('source', [...EQUAL, ...LIST, ...NULLS, 'contains', 'beginsWith'], fc.constantFrom('gala', 'GALA 2025', 'web')),
  about('archived', EQUAL, fc.boolean()),
  about('hasEmail', EQUAL, fc.boolean()),
  about('totalDonated', [...EQUAL, ...ORDER, 'between', ...LIST], amounts),
  about('lastDonationOn', [...DATES, ...NULLS], days),
  about('lifecycle', [...EQUAL, ...LIST], fc.constantFrom(...LIFECYCLES)),
  about('customFields.shirts', [...EQUAL, ...ORDER, 'between', ...LIST, ...NULLS], fc.constantFrom(-1, 0, 2.5, 3, 7)),
  about('customFields.interests', [...LIST, 'all', ...NULLS], fc.constantFrom(...INTERESTS)),
  about('tag', [...LIST, 'all'], fc.constantFrom(...TAGS)),
  { arbitrary: gifts, weight: 4 },
);

/** Criteria of any shape over these people: groups up to three deep. */
export const criteria: fc.Arbitrary<Rule> = group(fc.oneof(condition, group(fc.oneof(condition, group(condition)))));
