import { generic } from './generic';
import { columnsNamed, matchHeadings, presetNamed, presets, recognisePreset } from './index';

const canadahelpsHeader = ['DONOR FIRST NAME', 'Donor Last Name', 'TRANSACTION NUMBER', 'AMOUNT', 'DONATION DATE'];

describe('recognisePreset', () => {
  it('knows CanadaHelps and NPSP by their headings, in any order and case', () => {
    expect(recognisePreset(canadahelpsHeader).name).toBe('canadahelps');
    expect(recognisePreset([...canadahelpsHeader].reverse()).name).toBe('canadahelps');
    expect(recognisePreset(['gift_id', 'contact_id', 'amount', 'stage_name', 'close_date']).name).toBe('npsp');
    expect(recognisePreset(canadahelpsHeader.slice(1)).name).toBe('generic');
    expect(recognisePreset([]).name).toBe('generic');
  });
});

describe('matchHeadings', () => {
  it('reads French and English headings, the most specific first', () => {
    expect(matchHeadings(generic, ['Prénom', 'NOM', 'Courriel', 'Montant du don', 'Date', 'Date du don'])).toEqual({
      columns: { firstName: 0, lastName: 1, email: 2, amount: 3, receivedOn: 5 },
      repeated: [],
    });
    expect(matchHeadings(generic, ['firstName', 'last_name', 'E-mail', 'Cheque Number']).columns).toEqual({
      firstName: 0,
      lastName: 1,
      email: 2,
      chequeNumber: 3,
    });
  });

  it('reports a heading that stands twice', () => {
    expect(matchHeadings(generic, ['Amount', 'amount']).repeated).toEqual(['Amount']);
  });
});

it('finds a column as the user writes it, exact spelling first', () => {
  expect(columnsNamed('Date', ['date', 'Date'])).toEqual([1]);
  expect(columnsNamed('montant du don', ['Date', 'Montant du don'])).toEqual([1]);
  expect(columnsNamed('x', ['Date'])).toEqual([]);
});

it('never gives one heading to two fields of a preset', () => {
  for (const { headings } of presets) {
    const all = Object.values(headings).flat();
    expect(new Set(all).size).toBe(all.length);
  }
  expect(presets.map(({ name }) => presetNamed(name))).toEqual(presets);
});
