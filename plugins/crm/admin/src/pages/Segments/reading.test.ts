import { createIntl } from 'react-intl';
import { catalogueOf } from '../../../../../../src/api/segment/domain/fields';
import { formatMoney } from '../../../../../../src/platform/format';
import type { SegmentField } from '../../../../shared/segments';
import { longDate } from '../../format/dates';
import type { Say } from '../../hooks/useWords';
import english from '../../translations/en.json';
import french from '../../translations/fr.json';
import { fieldsByName, readCriteria } from './criteria';
import { actualInWords, readInWords, type ReadingWords } from './reading';

const catalogue = catalogueOf([
  { key: 'size', labelFr: 'Taille de chandail', labelEn: 'Shirt size', type: 'choice', options: ['P', 'M'], isRequired: false, isSensitive: false },
]);
const list: SegmentField[] = [...catalogue.values()].map(({ where, ...field }) => ({
  ...field,
  operators: [...field.operators],
  options: field.options === undefined ? undefined : [...field.options],
  where: where?.map((one) => ({ ...one, operators: [...one.operators], options: one.options === undefined ? undefined : [...one.options], where: undefined })),
}));
const NAMES: Readonly<Record<string, string>> = { 'tag:t1': 'Bénévole', 'tag:t2': 'Ami', 'campaign:c1': 'Noël' };

const words = (language: 'fr' | 'en'): ReadingWords => {
  const intl = createIntl({ locale: language, messages: language === 'fr' ? french : english });
  const say: Say = (id, values) => intl.formatMessage({ id }, values);
  return {
    say,
    language,
    fields: fieldsByName(list),
    nameOf: (reference, id) => NAMES[`${reference}:${id}`],
    money: (amount) => formatMoney(amount, 'CAD', language),
    number: (value) => String(value),
    date: (date) => longDate(date, language),
  };
};
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const read = (rules: unknown[], language: 'fr' | 'en', combinator = 'and', not = false): string =>
  plain(readInWords(readCriteria({ combinator, not, rules }), words(language)));

describe('a rule in words', () => {
  it.each([
    [[], 'Tous les donateurs, sauf ceux qui sont archivés.', 'All donors, except those who are archived.'],
    [
      [
        { field: 'totalDonated', operator: '>=', value: 500 },
        { field: 'hasEmail', operator: '=', value: true },
      ],
      'Les donateurs dont le total des dons est d’au moins 500,00 $ et qui ont une adresse courriel.',
      'Donors whose total given is at least $500.00 and who have an e-mail address.',
    ],
    [
      [
        { field: 'lastDonationOn', operator: 'notInLast', value: { n: 12, unit: 'months' } },
        { field: 'city', operator: 'beginsWith', value: 'Mont' },
        {
          combinator: 'or',
          rules: [
            { field: 'tag', operator: 'in', value: ['t1', 't2'] },
            { field: 'deceased', operator: '!=', value: true },
          ],
        },
      ],
      'Les donateurs dont la date du dernier don n’est pas dans les 12 derniers mois, dont la ville commence par « Mont » et (qui portent l’étiquette « Bénévole » ou « Ami » ou qui ne sont pas décédés).',
      'Donors whose last gift date is not in the last 12 months, whose city begins with “Mont” and (who are tagged “Bénévole” or “Ami” or who are alive).',
    ],
    [
      [
        {
          field: 'gifts',
          operator: 'exists',
          where: {
            combinator: 'and',
            rules: [
              { field: 'amount', operator: 'between', value: [20, 50.5] },
              { field: 'campaign', operator: '=', value: 'c1' },
            ],
          },
        },
      ],
      'Les donateurs qui ont fait au moins un don dont le montant est entre 20,00 $ et 50,50 $ et dont la campagne est « Noël ».',
      'Donors who made at least one gift whose amount is between $20.00 and $50.50 and whose campaign is “Noël”.',
    ],
    [
      [
        {
          field: 'gifts',
          operator: 'count',
          compare: '>',
          value: 3,
          where: { combinator: 'and', rules: [{ field: 'receivedOn', operator: '>=', value: '2026-01-01' }] },
        },
        { field: 'gifts', operator: 'sum', compare: '<', value: 1000 },
      ],
      'Les donateurs dont le nombre de dons (dont la date est le 1er janvier 2026 ou après) est de plus de 3 et dont le total des dons est de moins de 1 000,00 $.',
      'Donors whose number of gifts (whose date is on or after January 1, 2026) is more than 3 and whose total of gifts is less than $1,000.00.',
    ],
    [
      [{ field: 'customFields.size', operator: 'in', value: ['P', 'M'] }],
      'Les donateurs dont « Taille de chandail » est « P » ou « M ».',
      'Donors whose “Shirt size” is “P” or “M”.',
    ],
    [
      [{ field: 'tag', operator: 'notIn', value: ['gone'] }],
      'Les donateurs qui ne portent pas l’étiquette « supprimé depuis ».',
      'Donors who are not tagged “deleted since”.',
    ],
    [[{ field: 'city', operator: '=', value: '' }], 'Les donateurs dont la ville est ….', 'Donors whose city is ….'],
    [[{ field: 'gone', operator: '=', value: 1 }], 'Les donateurs dont « gone » n’est plus connu.', 'Donors whose “gone” is no longer known.'],
  ])('%j', (rules, fr, en) => {
    expect(read(rules, 'fr')).toBe(fr);
    expect(read(rules, 'en')).toBe(en);
  });

  it('says what is left out', () => {
    const rules = [
      { field: 'city', operator: 'isNull' },
      { field: 'archived', operator: '=', value: false },
    ];
    expect(read(rules, 'fr', 'or', true)).toBe('Les donateurs qui ne sont pas de ceux (dont la ville n’est pas au dossier ou qui ne sont pas archivés).');
    expect(read(rules, 'en', 'or', true)).toBe('Donors who are not among those (whose city is not on record or who are not archived).');
  });

  it('has words in both languages for every field and operator that may be asked', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const field of list) {
        for (const asked of [field, ...(field.where ?? [])]) {
          for (const operator of asked.operators) {
            const value =
              operator === 'between'
                ? [1, 2]
                : /^(in|notIn|all)$/.test(operator)
                  ? ['x']
                  : /In?(Last|Next)$|^in(Last|Next)$/.test(operator)
                    ? { n: 1, unit: 'day' }
                    : 1;
            const rule = { field: asked.name, operator, compare: '=', value };
            const whole = asked === field ? rule : { field: field.name, operator: 'exists', where: { combinator: 'and', rules: [rule] } };
            const text = read([whole], language);
            expect([asked.name, operator, /n’est plus connu|no longer known|crm\.|undefined/.test(text)]).toEqual([asked.name, operator, false]);
          }
        }
      }
    }
  });
});

describe('what was found on a donor', () => {
  it.each([
    [{ field: 'totalDonated', operator: '>=', actual: 12.5 }, '12,50 $', '$12.50'],
    [{ field: 'donationCount', operator: '>=', actual: 3 }, '3', '3'],
    [{ field: 'tag', operator: 'in', actual: ['t1', 't2'] }, '« Bénévole » et « Ami »', '“Bénévole” and “Ami”'],
    [{ field: 'tag', operator: 'in', actual: [] }, 'rien', 'nothing'],
    [{ field: 'city', operator: '=', actual: null }, 'rien', 'nothing'],
    [{ field: 'lastDonationOn', operator: 'inLast', actual: '2026-03-01' }, '1er mars 2026', 'March 1, 2026'],
    [{ field: 'type', operator: '=', actual: 'company' }, '« Entreprise »', '“Company”'],
    [{ field: 'gifts', operator: 'sum', actual: 100 }, '100,00 $', '$100.00'],
    [{ field: 'gifts', operator: 'count', actual: 100 }, '100', '100'],
    [{ field: 'archived', operator: '=', actual: true }, 'Oui', 'Yes'],
  ])('%j', (condition, fr, en) => {
    expect(plain(actualInWords(condition, words('fr')))).toBe(fr);
    expect(plain(actualInWords(condition, words('en')))).toBe(en);
  });
});
