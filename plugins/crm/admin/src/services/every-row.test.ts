import { everyRow } from './every-row';
import type { CrmRequest } from './request';

const listOf =
  (count: number, asked: CrmRequest[] = []) =>
  (request: CrmRequest) => {
    asked.push(request);
    const page = Number(request.query?.['pagination[page]']);
    return { data: { data: Array.from({ length: Math.max(0, Math.min(100, count - (page - 1) * 100)) }, (_, index) => (page - 1) * 100 + index) } };
  };

describe('a list to choose from', () => {
  it.each([0, 1, 99, 100, 101, 250])('is read whole: %d rows', async (count) => {
    const answer = await everyRow<number>(listOf(count), { organization: 'o' }, '/funds');
    expect(answer).toEqual({ data: Array.from({ length: count }, (_, index) => index) });
  });

  it('keeps the filters on every page, and stops somewhere', async () => {
    const asked: CrmRequest[] = [];
    await everyRow<number>(listOf(1_000_000, asked), { organization: 'o' }, '/funds', { archived: 'all' });
    expect(asked).toHaveLength(50);
    expect(asked.every(({ query, organization }) => query?.archived === 'all' && organization === 'o')).toBe(true);
  });

  it('tells a refusal of any page', async () => {
    const problem = { status: 403, code: 'FORBIDDEN', message: '', errors: [] };
    let page = 0;
    const answer = await everyRow<number>((request) => (++page === 2 ? { error: problem } : listOf(150)(request)), { organization: 'o' }, '/funds');
    expect(answer).toEqual({ error: problem });
  });
});
