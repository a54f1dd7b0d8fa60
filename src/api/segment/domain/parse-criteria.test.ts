import type { CustomField } from '../../custom-field-definition/domain/check-values';
import { describePath, writeCriteria } from './criteria';
import { catalogueOf } from './fields';
import { parseCriteria } from './parse-criteria';

const custom = (key: string, type: CustomField['type'], extra: Partial<CustomField> = {}): CustomField => ({
  key,
  labelFr: key,
  labelEn: key,
  type,
  options: [],
  isRequired: false,
  isSensitive: false,
  ...extra,
});
const catalogue = catalogueOf([
  custom('shirts', 'number'),
  custom('since', 'date'),
  custom('interests', 'multiple_choice', { options: ['art', 'sport'] }),
  custom('health', 'text', { isSensitive: true }),
]);

const and = (...rules: unknown[]): unknown => ({ combinator: 'and', rules });
const city = { field: 'city', operator: '=', value: 'Québec' };
const problems = (given: unknown): string[] => {
  const parsed = parseCriteria(given, catalogue);
  return 'problems' in parsed ? parsed.problems.map(({ path, name }) => `${describePath(path)} ${name}`) : [];
};
const nested = (depth: number): unknown => (depth === 1 ? and(city) : and(nested(depth - 1)));

describe('criteria are read, or every mistake is named with its place', () => {
  it.each([
    [null, ' not_a_group'],
    ['x', ' not_a_group'],
    [[], ' not_a_group'],
    [{ combinator: 'xor', rules: [city] }, 'combinator combinator'],
    [{ combinator: 'and' }, 'rules not_a_list'],
    [{ combinator: 'and', rules: {} }, 'rules not_a_list'],
    [{ combinator: 'and', not: 'yes', rules: [city] }, 'not not_boolean'],
    [{ combinator: 'and', rules: [city], sql: '1=1' }, 'sql unknown_key'],
    [and(city, and()), 'rules[1].rules empty_group'],
    [and(7), 'rules[0] not_a_rule'],
    [and({ operator: '=', value: 1 }), 'rules[0].field unknown_field'],
    [and({ field: 'password', operator: '=', value: 1 }), 'rules[0].field unknown_field'],
    [and({ field: 'constructor', operator: '=', value: 1 }), 'rules[0].field unknown_field'],
    [and({ field: 'customFields.health', operator: '=', value: 'x' }), 'rules[0].field unknown_field'],
    [and({ field: 'customFields.nothing', operator: '=', value: 'x' }), 'rules[0].field unknown_field'],
    [and(city, and({ ...city, operator: 'LIKE' })), 'rules[1].rules[0].operator unknown_operator'],
    [and({ ...city, operator: 'toString' }), 'rules[0].operator unknown_operator'],
    [and({ ...city, operator: 'inLast', value: { n: 1, unit: 'day' } }), 'rules[0].operator unknown_operator'],
    [and({ ...city, value: 7 }), 'rules[0].value not_text'],
    [and({ ...city, value: ' ' }), 'rules[0].value not_text'],
    [and({ ...city, value: 'a\u0000' }), 'rules[0].value not_text'],
    [and({ ...city, value: '\ud800' }), 'rules[0].value not_text'],
    [and({ ...city, value: 'x'.repeat(501) }), 'rules[0].value not_text'],
    [and({ ...city, operator: 'in', value: 'Québec,Lévis' }), 'rules[0].value not_values'],
    [and({ ...city, operator: 'in', value: [] }), 'rules[0].value not_values'],
    [and({ ...city, operator: 'in', value: ['a', null] }), 'rules[0].value[1] not_text'],
    [and({ ...city, operator: 'isNull', value: 'x' }), 'rules[0].value no_value'],
    [and({ field: 'totalDonated', operator: '>', value: '100' }), 'rules[0].value not_a_number'],
    [and({ field: 'totalDonated', operator: '>', value: 1e13 }), 'rules[0].value not_a_number'],
    [and({ field: 'totalDonated', operator: 'between', value: [2, 1] }), 'rules[0].value not_a_range'],
    [and({ field: 'totalDonated', operator: 'between', value: [1] }), 'rules[0].value not_a_range'],
    [and({ field: 'lastDonationOn', operator: '<', value: '2025-02-30' }), 'rules[0].value not_a_date'],
    [and({ field: 'lastDonationOn', operator: 'inLast', value: { n: 0, unit: 'day' } }), 'rules[0].value not_a_span'],
    [and({ field: 'lastDonationOn', operator: 'inLast', value: { n: 1, unit: 'fortnight' } }), 'rules[0].value not_a_span'],
    [and({ field: 'lastDonationOn', operator: 'inLast', value: { n: 101, unit: 'year' } }), 'rules[0].value not_a_span'],
    [and({ field: 'lifecycle', operator: '=', value: 'gone' }), 'rules[0].value not_an_option'],
    [and({ field: 'archived', operator: '=', value: 'true' }), 'rules[0].value not_boolean'],
    [and({ field: 'archived', operator: 'isNull' }), 'rules[0].operator unknown_operator'],
    [and({ field: 'tag', operator: 'in', value: ["x' OR 1=1"] }), 'rules[0].value[0] not_an_id'],
    [and({ field: 'customFields.interests', operator: 'in', value: ['art', 'chess'] }), 'rules[0].value[1] not_an_option'],
    [and({ field: 'gifts', operator: 'average', compare: '>', value: 1 }), 'rules[0].operator unknown_operator'],
    [and({ field: 'gifts', operator: 'count', value: 1 }), 'rules[0].compare unknown_comparison'],
    [and({ field: 'gifts', operator: 'count', compare: '>', value: '1' }), 'rules[0].value not_a_number'],
    [and({ field: 'gifts', operator: 'exists', value: 1 }), 'rules[0].value no_value'],
    [and({ field: 'gifts', operator: 'exists', where: and(city) }), 'rules[0].where.rules[0].field unknown_field'],
    [
      and({ field: 'gifts', operator: 'exists', where: and({ field: 'amount', operator: '~', value: 1 }) }),
      'rules[0].where.rules[0].operator unknown_operator',
    ],
    [and({ field: 'messages', operator: 'sum', compare: '>', value: 1 }), 'rules[0].operator unknown_operator'],
  ])('%j: %s', (given, problem) => {
    expect(problems(given)).toContain(problem);
  });

  it('names several mistakes at once, and stops at the fiftieth of ten thousand', () => {
    expect(problems(and({ field: 'x' }, city, { ...city, value: 1 }))).toEqual(['rules[0].field unknown_field', 'rules[2].value not_text']);
    expect(problems(and(...Array.from({ length: 10_000 }, () => ({ field: 'x' }))))).toHaveLength(50);
  });

  it('takes groups 8 deep and 200 conditions, and no more; 10,000 deep does no harm', () => {
    expect(problems(nested(8))).toEqual([]);
    expect(problems(nested(9))).toEqual([`${Array(8).fill('rules[0]').join('.')} too_deep`]);
    expect(problems(nested(10_000))).toHaveLength(1);
    expect(problems(and(...Array(200).fill(city)))).toEqual([]);
    expect(problems(and(...Array(10_000).fill(city)))).toEqual(['rules[200] too_many']);
    const where = and(...Array(150).fill({ field: 'amount', operator: '>', value: 1 }));
    expect(problems(and(...Array(2).fill({ field: 'gifts', operator: 'exists', where })))).toEqual(['rules[1].where.rules[48] too_many']);
  });

  it('reads what a builder sends, and writes it back without what the builder adds', () => {
    const built = {
      id: 'root',
      combinator: 'or',
      not: false,
      rules: [
        { id: 'a', field: 'lastDonationOn', operator: 'inLast', valueSource: 'value', value: { n: 3, unit: 'months' } },
        { id: 'b', field: 'city', operator: 'isNull', valueSource: 'value', value: '' },
        { id: 'c', field: 'gifts', operator: 'sum', compare: 'between', value: [0, 10.5], where: { id: 'd', combinator: 'and', not: false, rules: [] } },
        { combinator: 'and', not: true, rules: [{ field: 'customFields.since', operator: '>=', value: '2020-02-29' }] },
      ],
    };
    const parsed = parseCriteria(built, catalogue);
    const plain = {
      combinator: 'or',
      rules: [
        { field: 'lastDonationOn', operator: 'inLast', value: { n: 3, unit: 'month' } },
        { field: 'city', operator: 'isNull' },
        { field: 'gifts', operator: 'sum', compare: 'between', value: [0, 10.5] },
        { combinator: 'and', not: true, rules: [{ field: 'customFields.since', operator: '>=', value: '2020-02-29' }] },
      ],
    };
    expect('tree' in parsed && writeCriteria(parsed.tree)).toEqual(plain);
    const again = parseCriteria(plain, catalogue);
    expect('tree' in again && writeCriteria(again.tree)).toEqual(plain);
  });
});
