import { forbiddenNumber } from './forbidden-number';

describe('what a payment method must not hold', () => {
  it.each([
    ['bankName', '4242424242424242', 'CARD_NUMBER'],
    ['bankName', 'RBC 4242 4242 4242 4242', 'CARD_NUMBER'],
    ['providerReference', '378282246310005', 'CARD_NUMBER'],
    ['providerReference', 'tok 4242.4242.4242.4242', 'CARD_NUMBER'],
    ['brand', 'visa 123456', 'CARD_NUMBER'],
    ['bankName', 'RBC 1234567', 'BANK_ACCOUNT'],
    ['bankName', 'Caisse 815-30000-12', 'BANK_ACCOUNT'],
    ['providerReference', '00001-003-1234567', 'BANK_ACCOUNT'],
    ['providerReference', 'GB82 WEST 1234 5698 7654 32', 'BANK_ACCOUNT'],
    ['provider', '12345', 'BANK_ACCOUNT'],
  ] as const)('%s “%s”: %s', (field, text, rule) => expect(forbiddenNumber(field, text)).toBe(rule));

  it.each([
    ['providerReference', 'pm_1NvTHk2eZvKYlo2C9g4B2x7Q'],
    ['providerReference', 'B-7FB31251F28061234'],
    ['providerReference', '4242424242424241'],
    ['bankName', 'Banque Nationale (succ. 815)'],
    ['bankName', 'N26'],
    ['brand', 'Visa'],
    ['provider', 'stripe'],
  ] as const)('%s “%s” is fine', (field, text) => expect(forbiddenNumber(field, text)).toBeUndefined());
});
