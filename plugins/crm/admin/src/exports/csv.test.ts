import { cell, type ReportTable } from '../reporting/report-table';
import { csvOf } from './csv';

const table: ReportTable = {
  name: 'x',
  currency: 'CAD',
  columns: [
    { key: 'name', label: 'Nom', kind: 'text' },
    { key: 'amount', label: 'Montant', kind: 'money' },
  ],
  rows: [
    [cell('=cmd|calc'), cell(1234.5)],
    [cell('Smith; "Jo", Ltd\nMontréal'), cell(-25)],
    [cell('＠SUM'), cell(null)],
  ],
};

describe('csvOf', () => {
  it('guards formulas, quotes what needs it, keeps numbers numbers and says nothing for no figure', () => {
    expect(csvOf(table, 'en')).toBe('\uFEFFNom,Montant\r\n\'=cmd|calc,1234.5\r\n"Smith; ""Jo"", Ltd\nMontréal",-25\r\n\'＠SUM,\r\n');
  });

  it('speaks the spreadsheets of French Canada', () => {
    expect(csvOf(table, 'fr').split('\r\n')[1]).toBe("'=cmd|calc;1234,5");
  });
});
