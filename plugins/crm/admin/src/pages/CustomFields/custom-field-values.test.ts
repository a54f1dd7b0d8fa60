import { checkCustomField, customFieldChange, customFieldDraft, keyFrom, NEW_FIELD } from './custom-field-values';

describe('a custom field’s form', () => {
  it.each([
    ['Taille de chandail', 'tailleDeChandail'],
    ['Éthnie & âge', 'ethnieAge'],
    ['2e adresse', 'eAdresse'],
    ['???', ''],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('makes a key of %s', (label, key) => {
    expect(keyFrom(label)).toBe(key);
  });

  it('refuses what the server would', () => {
    expect(checkCustomField(NEW_FIELD)).toEqual({
      labelFr: 'crm.custom-field.refuse-label',
      labelEn: 'crm.custom-field.refuse-label',
      key: 'crm.custom-field.refuse-key',
    });
    const choice = { ...NEW_FIELD, key: 'size', labelFr: 'Taille', labelEn: 'Size', type: 'choice' as const };
    expect(checkCustomField({ ...choice, options: ' \n ' })).toEqual({ options: 'crm.custom-field.refuse-options' });
    expect(checkCustomField({ ...choice, options: 'P\nM\n P ' })).toEqual({ options: 'crm.custom-field.refuse-twice' });
    expect(checkCustomField({ ...choice, options: 'P\nM' })).toEqual({});
    for (const key of ['Size', '1size', 'si ze', 'é', 'x'.repeat(61)]) expect(checkCustomField({ ...choice, options: 'P', key })).toHaveProperty('key');
  });

  it('sends choices only where there are some, and the key only when new', () => {
    const values = { ...NEW_FIELD, key: ' size ', labelFr: ' Taille ', labelEn: 'Size', options: 'P\n\n M ' };
    expect(customFieldDraft(values, 3)).toEqual({
      key: 'size',
      labelFr: 'Taille',
      labelEn: 'Size',
      type: 'text',
      isRequired: false,
      isSensitive: false,
      position: 3,
    });
    expect(customFieldChange({ ...values, type: 'choice' })).toMatchObject({ type: 'choice', options: ['P', 'M'] });
    expect(customFieldChange(values)).not.toHaveProperty('key');
  });
});
