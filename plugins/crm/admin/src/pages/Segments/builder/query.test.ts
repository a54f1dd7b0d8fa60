import { catalogueOf } from '../../../../../../../src/api/segment/domain/fields';
import { parseCriteria } from '../../../../../../../src/api/segment/domain/parse-criteria';
import type { SegmentField } from '../../../../../shared/segments';
import { fieldsByName, readCriteria, type CriteriaGroup } from '../criteria';
import { criteriaOfQuery, firstOperator, fitted, queryOfCriteria } from './query';
import { numberInField, numberOrText } from './number-text';

const catalogue = catalogueOf([]);
const list: SegmentField[] = [...catalogue.values()].map(({ operators, options, where, ...field }) => ({
  ...field,
  operators: [...operators],
  ...(options === undefined ? {} : { options: [...options] }),
  ...(where === undefined
    ? {}
    : {
        where: where.map((one) => ({
          ...one,
          operators: [...one.operators],
          options: one.options === undefined ? undefined : [...one.options],
          where: undefined,
        })),
      }),
}));
const fields = fieldsByName(list);

const tree: CriteriaGroup = readCriteria({
  combinator: 'and',
  rules: [
    { field: 'totalDonated', operator: '>=', value: 500 },
    {
      combinator: 'or',
      not: true,
      rules: [
        { field: 'city', operator: 'beginsWith', value: 'Mont' },
        { field: 'city', operator: 'isNull' },
      ],
    },
    {
      field: 'gifts',
      operator: 'count',
      compare: 'between',
      value: [1, 3],
      where: { combinator: 'and', rules: [{ field: 'receivedOn', operator: 'inLast', value: { n: 12, unit: 'month' } }] },
    },
    { field: 'gifts', operator: 'notExists' },
    { field: 'tag', operator: 'all', value: ['t1', 't2'] },
    { field: 'hasEmail', operator: '=', value: true },
  ],
});

describe('the builder', () => {
  it('gives back what it was given, in the order the server stores it', () => {
    expect(JSON.stringify(criteriaOfQuery(fitted(queryOfCriteria(tree), fields), fields))).toBe(JSON.stringify(tree));
  });

  it.each(list.flatMap((field) => field.operators.map((operator): [string, string] => [field.name, operator])))(
    'makes a shape of %s %s that the server would only ask to fill in',
    (name, operator) => {
      const query = { combinator: 'and', rules: [{ field: name, operator, value: 'left over from another field' }] };
      const parsed = parseCriteria(criteriaOfQuery(fitted(query, fields), fields), catalogue);
      const problems = 'problems' in parsed ? parsed.problems.map((problem) => problem.name) : [];
      const isAboutTheValue = /^not_(text|a_number|a_date|an_option|an_id|a_range)$/;
      expect(problems.filter((problem) => !isAboutTheValue.test(problem))).toEqual([]);
    },
  );

  it('leaves what fits already as the same object, however deep', () => {
    const once = fitted(queryOfCriteria(tree), fields);
    expect(fitted(once, fields)).toBe(once);
  });

  it('begins every field with an operator it has', () => {
    for (const field of list) expect(field.operators).toContain(firstOperator(field));
  });

  it('keeps what can be kept when the operator changes', () => {
    const value = (operator: string, before: unknown) => {
      const [rule] = fitted({ combinator: 'and', rules: [{ field: 'totalDonated', operator, value: before }] }, fields).rules;
      return typeof rule === 'object' && 'value' in rule ? rule.value : undefined;
    };
    expect(value('between', 5)).toEqual([5, '']);
    expect(value('in', 5)).toEqual([5]);
    expect(value('in', '')).toEqual([]);
    expect(value('>=', [5, 9])).toBe(5);
    expect(value('isNull', 5)).toBe('');
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['1 234,5', 'fr', 1234.5],
    ['1 234,50 $', 'fr', 1234.5],
    ['$1,234.50', 'en', 1234.5],
    ['-3', 'en', -3],
    ['0', 'fr', 0],
    ['1,', 'fr', '1,'],
    ['beaucoup', 'fr', 'beaucoup'],
    ['', 'en', ''],
  ] as const)('%s in %s is %p', (text, language, value) => {
    expect(numberOrText(text, language)).toBe(value);
  });

  it('stand in a field in the language’s way', () => {
    expect([numberInField(1.5, 'fr'), numberInField(1.5, 'en'), numberInField('1,', 'fr'), numberInField(null, 'fr')]).toEqual(['1,5', '1.5', '1,', '']);
  });
});
