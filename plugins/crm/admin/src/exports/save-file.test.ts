import { fileName } from './save-file';

describe('fileName', () => {
  it('keeps to letters and digits', () => {
    expect(fileName('Fidélisation — 2025/2026 : « test »', 'csv')).toBe('fidelisation-2025-2026-test.csv');
    expect(fileName('../../', 'xlsx')).toBe('mecene.xlsx');
  });
});
