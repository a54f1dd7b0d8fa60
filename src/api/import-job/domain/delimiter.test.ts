import { delimiters, recogniseDelimiter, separatorLine } from './delimiter';

describe('recogniseDelimiter', () => {
  test.each(delimiters)('finds %j', (delimiter) => {
    const rows = [
      ['nom', 'montant', 'note'],
      ['Côté', '10', '"x,;|\ty\n,;"'],
      ['Roy', '20', ''],
    ];
    const text = rows.map((row) => row.join(delimiter)).join('\n');
    expect(recogniseDelimiter(text)).toBe(delimiter);
  });

  it('prefers the semicolon when amounts have decimal commas', () => {
    expect(recogniseDelimiter('nom;montant\nCôté;10,50\nRoy;20,00\nHébert;5\n')).toBe(';');
  });

  it('prefers the heading that agrees with its rows, and doubled quotes do not end a cell', () => {
    expect(recogniseDelimiter('a,b,c;d\n1,2,"3"";;"\n4,5,6\n')).toBe(',');
  });

  it('obeys the line Excel writes, and says nothing of one column', () => {
    expect(recogniseDelimiter('sep=;\na,b,c;d\n')).toBe(';');
    expect(separatorLine('sep=\t\na')).toBe('\t');
    expect(recogniseDelimiter('email\nx@example.com\n')).toBeNull();
    expect(recogniseDelimiter('')).toBeNull();
  });
});
