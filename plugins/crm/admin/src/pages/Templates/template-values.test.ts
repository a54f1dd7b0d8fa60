import { MERGE_FIELDS } from '../../../../../../src/api/message-template/domain/merge-fields';
import { NEW_TEMPLATE, placeholderOf, templateChange, templateDraft, withInserted } from './template-values';

describe('a template in a form', () => {
  it('has a subject only as an e-mail, and never changes its channel', () => {
    const values = { ...NEW_TEMPLATE, name: 'Merci', channel: 'letter' as const, subjectFr: 'Oubliée', bodyFr: 'Bonjour' };
    expect(templateDraft(values)).toEqual({
      name: 'Merci',
      channel: 'letter',
      messageClass: 'fundraising',
      subjectFr: '',
      bodyFr: 'Bonjour',
      subjectEn: '',
      bodyEn: '',
    });
    expect(templateChange(values)).not.toHaveProperty('channel');
  });

  it('takes a merge field where the cursor was, instead of what was marked', () => {
    expect(withInserted('Bonjour !', 8, 8, 'X')).toEqual({ text: 'Bonjour X!', cursor: 9 });
    expect(withInserted('Bonjour vous!', 8, 12, 'X')).toEqual({ text: 'Bonjour X!', cursor: 9 });
    expect(withInserted('abc', 99, 99, 'X')).toEqual({ text: 'abcX', cursor: 4 });
    expect(withInserted('', -1, -1, 'X')).toEqual({ text: 'X', cursor: 1 });
    expect(withInserted('abc', 2, 1, 'X')).toEqual({ text: 'abXc', cursor: 3 });
  });

  it('shows amounts as money and days as days, and names every field', () => {
    expect(placeholderOf('gift.amount')).toBe('{{ gift.amount | money }}');
    expect(placeholderOf('donor.lastDonationOn')).toBe('{{ donor.lastDonationOn | date }}');
    expect(placeholderOf('today')).toBe('{{ today | date }}');
    expect(placeholderOf('donor.name')).toBe('{{ donor.name }}');
    for (const field of MERGE_FIELDS) expect(placeholderOf(field)).toMatch(new RegExp(`^{{ ${field.replace('.', '\\.')}( \\| (money|date))? }}$`));
  });
});
