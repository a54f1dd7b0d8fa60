import { applyMapping, parseMapping } from './mapping';

describe('parseMapping', () => {
  it('reads pairs, headings with commas or equals signs, and quotes', () => {
    expect(parseMapping('amount=Montant du don, receivedOn = Date ')).toEqual({
      kind: 'mapping',
      mapping: { amount: 'Montant du don', receivedOn: 'Date' },
    });
    expect(parseMapping('lastName=Nom, prénom,amount="A=B"')).toEqual({
      kind: 'mapping',
      mapping: { lastName: 'Nom, prénom', amount: 'A=B' },
    });
  });

  test.each([
    ['', { code: 'MAPPING_SYNTAX', text: '' }],
    ['amount', { code: 'MAPPING_SYNTAX', text: 'amount' }],
    ['amount=', { code: 'MAPPING_SYNTAX', text: 'amount=' }],
    ['price=Montant', { code: 'MAPPING_FIELD_UNKNOWN', field: 'price' }],
    ['constructor=X', { code: 'MAPPING_FIELD_UNKNOWN', field: 'constructor' }],
    ['amount=A,amount=B', { code: 'MAPPING_FIELD_TWICE', field: 'amount' }],
  ])('refuses %j', (text, problem) => {
    expect(parseMapping(text)).toEqual({ kind: 'refused', problems: [problem] });
  });
});

describe('applyMapping', () => {
  it('takes a column from the field that had been recognised in it', () => {
    expect(applyMapping({ receivedOn: 0, amount: 1 }, { message: 'Date', receivedOn: 'Jour' }, ['Date', 'Montant', 'Jour'])).toEqual({
      columns: { message: 0, receivedOn: 2, amount: 1 },
      problems: [],
    });
  });

  it('refuses a heading that is not there, or stands twice', () => {
    expect(applyMapping({}, { amount: 'X', email: 'Y' }, ['Y', 'Y']).problems).toEqual([
      { code: 'MAPPING_COLUMN_UNKNOWN', column: 'X' },
      { code: 'COLUMN_TWICE', column: 'Y' },
    ]);
  });
});
