import { CANADA_2019 } from '../../../../../../src/api/receipt/domain/wordings/canada';
import { wordingFields, wordingMessages } from './wording-values';

const { words } = CANADA_2019;

describe('a wording in its form', () => {
  it('shows what the law asks for, and what it prescribes letter by letter', () => {
    const fields = wordingFields('CA', words);
    expect(fields.find(({ field }) => field === 'officialPhrase')).toMatchObject({ isRequired: true, isPrescribed: true });
    expect(fields.find(({ field }) => field === 'donorName')).toMatchObject({ isRequired: true, isPrescribed: false, placeholders: [] });
    expect(fields.find(({ field }) => field === 'replacement')).toMatchObject({ placeholders: ['{number}'] });
    expect(fields.some(({ field }) => field === 'swornStatement')).toBe(false);
  });

  it('says beside the language that lacks it what stops it', () => {
    expect(wordingMessages('CA', words, 'fr')).toEqual({});
    expect(wordingMessages('CA', { ...words, donorName: { fr: 'Donateur', en: ' ' } }, 'fr')).toEqual({
      'donorName.en': expect.stringContaining('nom du donateur'),
    });
    const { donorName: _gone, ...rest } = words;
    expect(wordingMessages('CA', rest, 'en')).toEqual({ 'donorName.fr': expect.stringContaining('name of the donor') });
  });
});
