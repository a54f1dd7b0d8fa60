import { mergeSettings } from './merge-settings';

describe('settings after a change', () => {
  it('keeps what was not named, also the other language, and null clears', () => {
    const stored = { prefix: 'A', placeOfIssue: { fr: 'Québec', en: 'Quebec City' }, signatoryName: 'Ada' };
    expect(mergeSettings(stored, { placeOfIssue: { fr: 'Lévis' }, signatoryName: null, prefix: undefined, minimumAmount: 20 })).toEqual({
      prefix: 'A',
      placeOfIssue: { fr: 'Lévis', en: 'Quebec City' },
      minimumAmount: 20,
    });
  });
});
