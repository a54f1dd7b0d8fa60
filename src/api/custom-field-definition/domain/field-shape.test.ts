import { choicesOf, choicesProblem, isFieldKey } from './field-shape';

describe('the shape of a custom field', () => {
  it.each(['constructor', 'toString', '__proto__', 'Key', '1st', 'a-b', '', 'a'.repeat(61)])('%p is no key', (key) => {
    expect(isFieldKey(key)).toBe(false);
  });

  it.each([
    ['choice', [], 'empty'],
    ['choice', ['S', 'S'], 'repeated'],
    ['choice', ['S', 7], 'not_a_list'],
    ['choice', 'S', 'not_a_list'],
    ['multiple_choice', ['S', ' '], 'not_a_list'],
    ['choice', ['S', 'M'], undefined],
    ['text', [], undefined],
  ] as const)('%s with %p: %p', (type, options, problem) => {
    expect(choicesProblem(type, options)).toBe(problem);
  });

  it('knows the choices in a value', () => {
    expect([choicesOf('S'), choicesOf(['S', 'M', 3]), choicesOf(7), isFieldKey('shirtSize_2')]).toEqual([['S'], ['S', 'M'], [], true]);
  });
});
