import { exportWorkFrom } from './export-work';

describe('an export begun in a list', () => {
  it('is taken up again as it was kept', () => {
    expect(exportWorkFrom({ exportId: 'e1', name: 'donateurs.csv', more: 1 })).toEqual({ exportId: 'e1', name: 'donateurs.csv' });
  });

  it.each([[undefined], [null], ['e1'], [{}], [{ exportId: 'e1', name: 3 }]])('is none where %j was kept', (stored) => {
    expect(exportWorkFrom(stored)).toBeNull();
  });
});
