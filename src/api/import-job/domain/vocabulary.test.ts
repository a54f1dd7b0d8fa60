import { donationTypeNamed, donorTypeNamed, languageNamed, paymentMethodNamed } from './vocabulary';

it('reads words in both languages, and values of the model', () => {
  expect(donorTypeNamed('Entreprise')).toBe('company');
  expect(donorTypeNamed('Ménage')).toBe('household');
  expect(donationTypeNamed('Don récurrent')).toBe('recurring');
  expect(donationTypeNamed('one_time')).toBe('one_time');
  expect(paymentMethodNamed('Chèque')).toBe('cheque');
  expect(paymentMethodNamed('bank_debit')).toBe('bank_debit');
  expect(paymentMethodNamed('Interac e-Transfer')).toBe('transfer');
  expect(languageNamed('Français')).toBe('fr');
  expect(languageNamed('EN')).toBe('en');
});

it('answers null for a word it does not know', () => {
  expect(paymentMethodNamed('bitcoin')).toBeNull();
  expect(donorTypeNamed('')).toBeNull();
});
