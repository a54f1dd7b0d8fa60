import { checkValues, type CustomField } from './check-values';

const field = (key: string, type: CustomField['type'], extra: Partial<CustomField> = {}): CustomField => ({
  key,
  labelFr: key,
  labelEn: key,
  type,
  options: [],
  isRequired: false,
  isSensitive: false,
  ...extra,
});
const definitions = [
  field('nickname', 'text'),
  field('shirts', 'number'),
  field('since', 'date'),
  field('volunteer', 'boolean'),
  field('size', 'choice', { options: ['S', 'M'] }),
  field('interests', 'multiple_choice', { options: ['art', 'sport'] }),
];

describe('custom fields', () => {
  it('keeps what fits and masks card numbers', () => {
    const values = { nickname: ' Zoé 4242424242424242 ', shirts: 3, since: '2024-02-29', volunteer: false, size: 'M', interests: ['art'] };
    expect(checkValues(definitions, values)).toEqual({ values: { ...values, nickname: 'Zoé •••• 4242' }, problems: [] });
  });

  it.each([
    [{ nickname: 4 }, 'nickname', 'type'],
    [{ shirts: '3' }, 'shirts', 'type'],
    [{ shirts: Number.NaN }, 'shirts', 'type'],
    [{ since: '2025-02-30' }, 'since', 'type'],
    [{ volunteer: 'yes' }, 'volunteer', 'type'],
    [{ size: 'XL' }, 'size', 'choice'],
    [{ interests: ['art', 'chess'] }, 'interests', 'choice'],
    [{ other: 1 }, 'other', 'unknown'],
  ])('%p is refused', (values, key, problem) => {
    expect(checkValues(definitions, values).problems).toEqual([{ key, problem }]);
  });

  it('asks for what is required, and an empty value does not count', () => {
    expect(checkValues([field('nickname', 'text', { isRequired: true })], { nickname: '' }).problems).toEqual([{ key: 'nickname', problem: 'required' }]);
  });
});
