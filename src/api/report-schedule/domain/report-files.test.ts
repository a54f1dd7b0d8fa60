import { Workbook } from 'exceljs';
import { csvOf, workbookOf } from './report-files';
import { shownCell, turned, type ReportTable } from './report-table';

const TABLE: ReportTable = {
  name: 'Dons: 2026/03',
  columns: [
    { label: 'Nom', kind: 'text' },
    { label: 'Montant', kind: 'money' },
  ],
  rows: [
    ['=HYPERLINK("x")', 1234.5],
    ['Roy; "Zoé"', null],
  ],
  left: 0,
};

describe('a report as a file', () => {
  it('is a CSV that the spreadsheet of its language opens, and that runs nothing', () => {
    expect(csvOf(TABLE, 'fr')).toBe('\ufeffNom;Montant\r\n"\'=HYPERLINK(""x"")";1234,5\r\n"Roy; ""Zoé""";\r\n');
    expect(csvOf(TABLE, 'en').split('\r\n')[1]).toBe('"\'=HYPERLINK(""x"")",1234.5');
  });

  it('is a workbook with a sheet for each table, whatever they are called', async () => {
    const workbook = new Workbook();
    const made = await workbookOf([TABLE, TABLE]);
    await workbook.xlsx.load(Uint8Array.from(made).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['1 Dons  2026 03', '2 Dons  2026 03']);
    expect(workbook.worksheets[0]?.getCell('B2').value).toBe(1234.5);
    expect(workbook.worksheets[0]?.getCell('A2').value).toBe('\'=HYPERLINK("x")');
  });

  it('shows figures as people read them', () => {
    expect(shownCell(null, 'money', 'CAD', 'en')).toBe('–');
    expect(shownCell(1234.5, 'money', 'CAD', 'en')).toBe('$1,234.50');
    expect(shownCell(42.857, 'percent', 'CAD', 'fr').replaceAll(/\s/g, ' ')).toBe('42,9 %');
    const figures = { ...TABLE, columns: ['a', 'b', 'c', 'd'].map((label) => ({ label, kind: 'number' as const })), rows: [[1, 2, 3, 4]] };
    expect(turned(figures, 'CAD', 'en').rows).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '4'],
    ]);
    expect(turned(TABLE, 'CAD', 'en').rows).toBe(TABLE.rows);
  });
});
