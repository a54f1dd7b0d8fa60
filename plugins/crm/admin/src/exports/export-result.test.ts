import { exportResultOf } from './export-result';

describe('the result of an export', () => {
  it('says where the file is', () => {
    expect(exportResultOf({ exportId: 'e1', url: '/api/v1/organizations/o/exports/e1/file?expires=1&signature=a%2Bb', rows: 3 })).toEqual({
      path: '/exports/e1/file',
      query: { expires: '1', signature: 'a+b' },
    });
  });

  it.each([null, undefined, 'x', {}, { exportId: 1, url: 'x' }, { exportId: 'e1' }])('is nothing in %j', (result) => {
    expect(exportResultOf(result)).toBeUndefined();
  });
});
