import { bulkWorkFrom } from './list-work';

describe('work begun in the list', () => {
  it('is taken up again as it was kept', () => {
    const bulk = { job: 'j1', bulkOperation: 'b1', isUndo: false };
    expect(bulkWorkFrom({ ...bulk, more: 1 })).toEqual(bulk);
  });

  it.each([[undefined], [null], ['j1'], [{}], [{ job: 1, bulkOperation: 'b', isUndo: false }]])('is none where %j was kept', (stored) => {
    expect(bulkWorkFrom(stored)).toBeNull();
  });
});
