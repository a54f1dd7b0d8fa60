import type { SegmentField } from '../../../../shared/segments';
import { countUnfinished, fieldsByName, messagesByRule, readCriteria } from './criteria';

const label = { fr: 'x', en: 'x' };
const field = (name: string, type: string, extra: Partial<SegmentField> = {}): SegmentField => ({
  name,
  family: 'donor',
  type,
  label,
  operators: ['='],
  ...extra,
});
const fields = fieldsByName([field('city', 'text'), field('tag', 'membership'), field('gifts', 'related', { where: [field('amount', 'number')] })]);
const and = (...rules: unknown[]) => readCriteria({ combinator: 'and', rules });

describe('criteria', () => {
  it('are read as they are stored, and what cannot be read is left out', () => {
    const stored = {
      combinator: 'or',
      not: true,
      rules: [
        { field: 'city', operator: '=', value: 'Québec' },
        { combinator: 'and', rules: [{ field: 'gifts', operator: 'sum', compare: '>=', value: 5, where: { combinator: 'and', rules: [] } }] },
      ],
    };
    expect(readCriteria(stored)).toEqual(stored);
    expect(JSON.stringify(readCriteria(stored))).toBe(JSON.stringify(stored));
    expect(readCriteria({ rules: [null, 3, 'x', { field: 3, operator: '=' }, { operator: '=' }] })).toEqual({ combinator: 'and', rules: [] });
    for (const nothing of [null, undefined, 'x', [], { field: 'city', operator: '=' }]) expect(readCriteria(nothing)).toEqual({ combinator: 'and', rules: [] });
  });

  it('keep what an explanation found', () => {
    expect(readCriteria({ combinator: 'and', rules: [{ field: 'city', operator: 'isNull', result: true, actual: null }], result: true })).toEqual({
      combinator: 'and',
      rules: [{ field: 'city', operator: 'isNull', result: true, actual: null }],
      result: true,
    });
  });

  it('count what is still to be filled in', () => {
    const count = (...rules: unknown[]): number => countUnfinished(and(...rules), fields);
    expect(count()).toBe(0);
    expect(count({ field: 'city', operator: '=', value: '' }, { field: 'city', operator: 'isNull' })).toBe(1);
    expect(count({ field: 'city', operator: 'between', value: ['a', ''] }, { field: 'tag', operator: 'in', value: [] })).toBe(2);
    expect(count({ field: 'city', operator: 'inLast', value: { n: '', unit: 'day' } })).toBe(1);
    expect(count({ combinator: 'or', rules: [] })).toBe(1);
    const where = { combinator: 'and', rules: [{ field: 'amount', operator: '=', value: '' }] };
    expect(count({ field: 'gifts', operator: 'exists' })).toBe(0);
    expect(count({ field: 'gifts', operator: 'exists', where })).toBe(1);
    expect(count({ field: 'gifts', operator: 'sum', compare: '>=', value: '' })).toBe(1);
    expect(count({ field: 'gifts', operator: 'sum', compare: 'between', value: [1, 2] })).toBe(0);
    expect(count({ field: 'gone', operator: '=', value: '' })).toBe(0);
  });

  it('show each refusal at the rule it names', () => {
    const criteria = ['data', 'criteria'];
    const messages = messagesByRule([
      { path: [...criteria, 'rules', 1, 'rules', 0, 'operator'], message: 'rules[1].rules[0].operator: un opérateur de ce champ' },
      { path: [...criteria, 'rules', 2, 'where', 'rules', 0, 'value', 1], message: 'rules[2].where.rules[0].value[1]: un nombre' },
      { path: [...criteria, 'rules', 3, 'rules'], message: 'rules[3].rules: au moins une règle' },
      { path: [...criteria, 'rules', 3, 'not'], message: 'rules[3].not: true ou false' },
      { path: criteria, message: 'un groupe' },
      { path: ['data', 'name'], message: 'trop long' },
    ]);
    expect([...messages]).toEqual([
      ['/1/0', 'un opérateur de ce champ'],
      ['/2/where/0', 'un nombre'],
      ['/3', 'au moins une règle · true ou false'],
      ['', 'un groupe'],
    ]);
  });
});
