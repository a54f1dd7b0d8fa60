import fc from 'fast-check';
import { maskCardNumbers } from './card-number';

// The numbers that card networks publish for tests.
const testNumbers = [
  '4242424242424242',
  '4000056655665556',
  '5555555555554444',
  '2223003122003222',
  '378282246310005',
  '6011111111111117',
  '3056930009020004',
  '36227206271667',
  '3566002020360505',
  '6205500000000000004',
  '4222222222222',
];

describe('maskCardNumbers', () => {
  test.each(testNumbers)('masks %s, plain, spaced and dashed', (number) => {
    const mask = `•••• ${number.slice(-4)}`;
    expect(maskCardNumbers(`card ${number}, exp 12/27`)).toBe(`card ${mask}, exp 12/27`);
    expect(maskCardNumbers(`(${number.replace(/(\d{4})(?=\d)/g, '$1 ')})`)).toBe(`(${mask})`);
    expect(maskCardNumbers(number.replace(/(\d{4})(?=\d)/g, '$1-'))).toBe(mask);
    expect(maskCardNumbers(`carte n°${number}.`)).toBe(`carte n°${mask}.`);
  });

  it('finds a card among other numbers, and two cards side by side', () => {
    expect(maskCardNumbers('order 12 4242 4242 4242 4242 123')).toBe('order 12 •••• 4242 123');
    expect(maskCardNumbers('4242424242424242 378282246310005')).toBe('•••• 4242 •••• 0005');
    expect(maskCardNumbers('3782 822463 10005')).toBe('•••• 0005');
    // Seventeen digits in an unusual shape, beside a card and alone.
    expect(maskCardNumbers('3782822463100050 0 4242424242424242')).toBe('•••• 0500 •••• 4242');
    expect(maskCardNumbers('4242424242424242 3782822463100050 0')).toBe('•••• 4242 •••• 0500');
    expect(maskCardNumbers('•••• 4242 4242 4242 4242')).toBe('•••• 4242 4242 4242 4242');
  });

  it('leaves longer runs, wrong check digits, phones and amounts alone', () => {
    for (const text of [
      '99942424242424242421111',
      '4242424242424241',
      '418-555-0101 514-555-0102',
      '2025-01-14 1 250,00 $',
      '0000000000000000',
      'Merci, «bravo»!',
      '',
    ]) {
      expect(maskCardNumbers(text)).toBe(text);
    }
  });

  it('is stable: masking twice changes nothing more', () => {
    const pieces = fc.array(fc.constantFrom('4', '2', '0', ' ', '-', 'a', '4242424242424242', '378282246310005'));
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = maskCardNumbers(parts.join(''));
        expect(maskCardNumbers(once)).toBe(once);
      }),
    );
  });
});
