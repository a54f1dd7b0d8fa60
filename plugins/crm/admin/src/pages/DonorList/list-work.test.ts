import { bulkWorkFrom, exportWorkFrom } from './list-work';

describe('work begun in the list', () => {
  it('is taken up again as it was kept', () => {
    const bulk = { job: 'j1', bulkOperation: 'b1', isUndo: false };
    expect(bulkWorkFrom({ ...bulk, more: 1 })).toEqual(bulk);
    expect(exportWorkFrom({ exportId: 'e1', name: 'donateurs.csv' })).toEqual({ exportId: 'e1', name: 'donateurs.csv' });
  });

  it.each([[undefined], [null], ['j1'], [{}], [{ job: 1, bulkOperation: 'b', isUndo: false }], [{ exportId: 'e1', name: 3 }]])(
    'is none where %j was kept',
    (stored) => {
      expect([bulkWorkFrom(stored), exportWorkFrom(stored)]).toEqual([null, null]);
    },
  );
});
