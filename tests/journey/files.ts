import type { Walk } from './walk';

/** Files that come in and go out, and the log of all that was done. */
export async function exchange(walk: Walk, donor: string): Promise<void> {
  await imports(walk);
  await exports(walk, donor);
  const entries = await walk.does((to) => to.GET('/audit', { params: { query: { action: 'donor.bulk' } } }));
  expect(entries.data.length).toBeGreaterThan(0);
  const verified = await walk.does((to) => to.GET('/audit/verify'));
  expect(verified.data).toMatchObject({ isIntact: true, firstBroken: null });
}

async function imports(walk: Walk): Promise<void> {
  const presets = (await walk.does((to) => to.GET('/imports/presets'))).data;
  expect(presets.map(({ name }) => name)).toEqual(expect.arrayContaining(['canadahelps', 'npsp', 'generic']));
  const content = `Gift id,First name,Last name,Email,Amount,Date\nJ-${walk.person},Ida,Import,ida.${walk.person}@example.test,12.34,2025-01-01\n`;
  const checked = (await walk.does((to) => to.POST('/imports', { body: { data: { fileName: `${walk.person}.csv`, content, dryRun: true } } }))).data;
  expect(checked).toMatchObject({ jobStatus: 'checked', report: { rows: { total: 1, created: 1 } } });
  const path = { importId: checked.documentId };
  const again = await walk.does((to) => to.POST('/imports/{importId}/dry-run', { params: { path }, body: { data: {} } }));
  expect(again.data.report).toEqual(checked.report);
  const applied = await walk.does((to) => to.POST('/imports/{importId}/apply', { params: { path }, body: { data: {} } }));
  expect(applied.data).toMatchObject({ jobStatus: 'applied', report: { gifts: { created: 1 } } });
  expect((await walk.does((to) => to.GET('/imports/{importId}', { params: { path } }))).data).toEqual(applied.data);
  expect((await walk.does((to) => to.GET('/imports'))).data[0]).toEqual(applied.data);
  const rows = await walk.does((to) => to.GET('/imports/{importId}/rows', { params: { path, query: { outcome: 'created' } } }));
  expect(rows.data).toMatchObject([{ line: 2, outcome: 'created' }]);
}

async function exports(walk: Walk, donor: string): Promise<void> {
  const now = await walk.does((to) => to.GET('/donors/export', { params: { query: { search: walk.person, columns: 'email' } }, parseAs: 'text' }));
  expect(now).toContain(`zoe.${walk.person}@example.test`);
  const asked = await walk.does((to) => to.GET('/donations/export', { params: { query: { donor, async: 'true', format: 'csv' } }, parseAs: 'text' }));
  const jobId: string = JSON.parse(String(asked)).data.documentId;
  await walk.work();
  expect((await walk.does((to) => to.GET('/jobs/{jobId}', { params: { path: { jobId } } }))).data).toMatchObject({ jobStatus: 'succeeded' });
  const [file] = (await walk.does((to) => to.GET('/exports', { params: { query: { subject: 'donations' } } }))).data;
  const path = { exportId: file?.documentId ?? '' };
  const one = (await walk.does((to) => to.GET('/exports/{exportId}', { params: { path } }))).data;
  expect(one).toMatchObject({ format: 'csv', jobStatus: 'succeeded', filters: { donor } });
  const link = new URL(one.url ?? '', walk.server.url).searchParams;
  const query = { expires: link.get('expires') ?? '', signature: link.get('signature') ?? '' };
  const text = await walk.does((to) => to.GET('/exports/{exportId}/file', { params: { path, query }, parseAs: 'text' }));
  expect(String(text).trim().split('\n').length).toBeGreaterThan(3);
  await walk.ends((to) => to.DELETE('/exports/{exportId}', { params: { path } }));
}
