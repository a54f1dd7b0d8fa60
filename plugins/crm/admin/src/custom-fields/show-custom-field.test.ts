import type { CustomField } from '../../../shared/rooms';
import { fieldLabel, shownValue } from './show-custom-field';

const size: CustomField = {
  documentId: 'a',
  key: 'size',
  labelFr: 'Taille',
  labelEn: 'Size',
  type: 'choice',
  options: ['S', 'L'],
  isRequired: false,
  isSensitive: false,
  position: 0,
};
const words = { yes: 'Oui', no: 'Non' };

describe('custom fields', () => {
  it('speaks the reader’s language', () => {
    expect([fieldLabel(size, 'fr'), fieldLabel(size, 'en')]).toEqual(['Taille', 'Size']);
  });

  it('says yes, no, several, and nothing of nothing', () => {
    expect(shownValue(false, words)).toBe('Non');
    expect(shownValue(['S', 'L'], words)).toBe('S, L');
    expect(shownValue(null, words)).toBeUndefined();
    expect(shownValue(0, words)).toBe('0');
  });
});
