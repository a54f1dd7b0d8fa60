import type { CustomField } from '../../../shared/rooms';
import { fieldLabel, shownValue } from './show-custom-field';

const size: CustomField = {
  documentId: 'a',
  key: 'size',
  labelFr: 'Taille',
  labelEn: 'Size',
  type: 'choice',
  options: ['S', { value: 'L', labelFr: 'Grand', labelEn: 'Large' }],
  isRequired: false,
  isSensitive: false,
  position: 0,
};
const words = { yes: 'Oui', no: 'Non' };

describe('custom fields', () => {
  it('speaks the reader’s language', () => {
    expect(fieldLabel(size, 'fr')).toBe('Taille');
    expect(shownValue(size, 'L', 'fr', words)).toBe('Grand');
    expect(shownValue(size, ['S', 'L', 'XL'], 'en', words)).toBe('S, Large, XL');
  });

  it('says yes, no, and nothing of nothing', () => {
    expect(shownValue(size, false, 'fr', words)).toBe('Non');
    expect(shownValue(size, null, 'fr', words)).toBeUndefined();
    expect(shownValue(size, 0, 'fr', words)).toBe('0');
  });
});
