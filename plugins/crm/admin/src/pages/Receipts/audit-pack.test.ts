import { packOf } from './audit-pack';

const result = { year: 2025, url: '/api/v1/organizations/o1/receipts/audit-pack/j1/file?expires=12&signature=ab-c', expiresAt: '2026-01-02T00:00:00.000Z' };

it('finds the archive behind its job, at the staff’s own door', () => {
  expect(packOf(result, 2025)).toEqual({
    expiresAt: '2026-01-02T00:00:00.000Z',
    link: { path: '/receipts/audit-pack/j1/file', query: { expires: '12', signature: 'ab-c' } },
  });
});

it.each([[{ ...result, url: null }], [null], [{}], ['x'], [{ ...result, year: 2024 }], [{ ...result, url: 'https://elsewhere.test/x' }]])(
  'is not fooled by %j',
  (other) => {
    expect(packOf(other, 2025)).toBeUndefined();
  },
);
