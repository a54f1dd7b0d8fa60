import { bulkChangeOf, failureOf, percentageOf } from './job-facts';

describe('what a job tells', () => {
  it('says why it failed in the reader’s language, with the number for support', () => {
    const error = { code: 'INTERNAL', incident: 'a-1', message: { fr: 'Une erreur.', en: 'An error.' } };
    expect(failureOf({ error }, 'fr')).toEqual({ text: 'Une erreur.', incident: 'a-1' });
    expect(failureOf({ error: { message: { en: 'No.' } } }, 'en')).toEqual({ text: 'No.' });
  });

  it.each([null, undefined, 'broken', {}, { message: 'plain' }, { message: { en: '' } }])('has nothing to say of %p', (error) => {
    expect(failureOf({ error }, 'en')).toBeUndefined();
  });

  it('leads to the bulk change it carried out', () => {
    expect(bulkChangeOf({ result: { bulkOperation: 'b1', counts: {} } })).toBe('b1');
    expect(bulkChangeOf({ result: null })).toBeUndefined();
    expect(bulkChangeOf({ result: { bulkOperation: 7 } })).toBeUndefined();
  });

  it('is never more than whole', () => {
    expect([percentageOf({ done: 1, total: 4 }), percentageOf({ done: 9, total: 4 }), percentageOf({ done: 3, total: 0 })]).toEqual([25, 100, 0]);
  });
});
