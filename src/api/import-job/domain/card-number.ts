/**
 * Masks payment card numbers in free text to `•••• last4`: 13 to 19 digits that pass the Luhn check,
 * unbroken or parted by single spaces or dashes. Digits inside a longer unbroken run are left alone, and
 * so are neighbouring numbers (two phone numbers side by side) unless the groups have a card's shape.
 * A card number must never be stored (PCI DSS 3.4.1).
 */
export function maskCardNumbers(text: string): string {
  // Nearly every text fails this test, and it costs a tenth of the search below.
  if (!THIRTEEN_DIGITS.test(text)) return text;
  return text.replace(DIGIT_GROUPS, (chain) => maskChain(chain));
}

const THIRTEEN_DIGITS = /\d(?:[ \u00a0\u202f\-\u2010-\u2015]?\d){12}/;
/** Digits that a mask leaves are of no number any more. */
const DIGIT_GROUPS = /(?<!\d|•••• )\d+(?:[ \u00a0\u202f\-\u2010-\u2015]\d+)*(?!\d)/g;

/** How card numbers are printed: 4-4-4-4 and its longer forms, Amex 4-6-5, Diners 4-6-4. */
const CARD_SHAPES = new Set(['4-4-4-4', '4-4-4-4-3', '4-4-4-4-2', '4-4-4-4-1', '4-6-5', '4-6-4', '4-4-5', '6-13', '8-8']);

function maskChain(chain: string): string {
  const pieces = chain.split(/(\D)/);
  const groups = pieces.filter((_piece, at) => at % 2 === 0);
  if (isCardNumber(groups.join(''))) return masked(groups.join(''));
  for (let start = 0; start < groups.length; start += 1) {
    for (let end = Math.min(groups.length, start + 5); end > start; end -= 1) {
      const window = groups.slice(start, end);
      const digits = window.join('');
      if (!hasCardShape(window) || !isCardNumber(digits)) continue;
      // What stands on either side is a chain of its own, beyond a separator.
      const [before, after] = [pieces.slice(0, Math.max(0, 2 * start - 1)), pieces.slice(2 * end)];
      return `${maskChain(before.join(''))}${pieces[2 * start - 1] ?? ''}${masked(digits)}${pieces[2 * end - 1] ?? ''}${maskChain(after.join(''))}`;
    }
  }
  return chain;
}

function hasCardShape(groups: readonly string[]): boolean {
  return groups.length === 1 || CARD_SHAPES.has(groups.map((group) => group.length).join('-'));
}

function isCardNumber(digits: string): boolean {
  return digits.length >= 13 && digits.length <= 19 && /[1-9]/.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits[digits.length - 1 - fromRight]);
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function masked(digits: string): string {
  return `•••• ${digits.slice(-4)}`;
}
