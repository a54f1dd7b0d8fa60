import type { Walk } from './walk';

/** Every report, over 2025; the gifts behind the first figure sum to it. */
export async function look(walk: Walk, campaign: string): Promise<void> {
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const overview = (await walk.does((to) => to.GET('/stats/overview', { params: { query: period } }))).data;
  const behind = await walk.does((to) => to.GET('/stats/overview', { params: { query: { ...period, explain: 'gifts' } } }));
  expect(behind.meta).toMatchObject({ countedAmount: cents([overview], 'totalRaised') / 100 });
  const trends = (await walk.does((to) => to.GET('/stats/trends', { params: { query: { ...period, interval: 'month' } } }))).data;
  expect(trends).toHaveLength(12);
  expect(cents(trends, 'amount')).toBe(cents([overview], 'totalRaised'));
  expect((await walk.does((to) => to.GET('/stats/retention', { params: { query: { year: '2025' } } }))).data).toMatchObject({ net: expect.any(Number) });
  expect((await walk.does((to) => to.GET('/stats/cohorts'))).data).toContainEqual(expect.objectContaining({ cohort: 2025 }));
  expect((await walk.does((to) => to.GET('/stats/lybunt', { params: { query: { year: '2026' } } }))).data).toHaveProperty('lybunt');
  expect((await walk.does((to) => to.GET('/stats/pyramid', { params: { query: { year: '2025' } } }))).data).toHaveProperty('bands');
  expect((await walk.does((to) => to.GET('/stats/rfm'))).data).not.toEqual([]);
  const campaigns = await walk.does((to) => to.GET('/stats/campaigns', { params: { query: { campaignStatus: 'active' } } }));
  expect(JSON.stringify(campaigns.data)).toContain(campaign);
  expect((await walk.does((to) => to.GET('/stats/attention', { params: { query: period } }))).data).toBeDefined();
  const years = (await walk.does((to) => to.GET('/donors/report', { params: { query: { ...period, groupBy: 'year' } } }))).data;
  expect(cents(years, 'amount')).toBe(cents([overview], 'totalRaised'));
}

/** The sum of a figure over what a report answers. */
function cents(rows: unknown, name: string): number {
  if (!Array.isArray(rows)) throw new Error('Not a report of rows.');
  return rows.reduce((sum: number, row: Readonly<Record<string, unknown>>) => sum + Math.round(Number(row[name]) * 100), 0);
}
