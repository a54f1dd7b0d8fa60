import type { Settings } from './settings';
import type { Walk } from './walk';

/** Segments and changes to many donors at once: what is done with groups. */
export async function gather(walk: Walk, donor: string, settings: Settings): Promise<void> {
  await segments(walk, donor, settings.tag);
  await bulk(walk, donor);
  await savedViews(walk);
}

async function segments(walk: Walk, donor: string, tag: string): Promise<void> {
  const criteria = { combinator: 'and', rules: [{ field: 'tag', operator: 'in', value: [tag] }] };
  expect((await walk.does((to) => to.GET('/segments/fields'))).data.map(({ name }) => name)).toContain('tag');
  const preview = await walk.does((to) => to.POST('/segments/preview', { body: { data: { criteria } } }));
  expect(preview.data).toMatchObject({ count: 1, sample: [{ documentId: donor }] });
  const create = async (name: string) =>
    (await walk.does((to) => to.POST('/segments', { body: { data: { name: `${name} ${walk.person}`, isAutomatic: true, criteria } } }))).data;
  const segment = await create('Fidèles');
  const path = { segmentId: segment.documentId };
  const described = await walk.does((to) =>
    to.PATCH('/segments/{segmentId}', { params: { path }, body: { data: { description: 'Qui portent l’étiquette' } } }),
  );
  expect(described.data.description).toBe('Qui portent l’étiquette');
  const counted = await walk.does((to) => to.POST('/segments/{segmentId}/recalculate', { params: { path }, body: { data: {} } }));
  expect(counted.data.added + counted.data.kept).toBe(1);
  expect((await walk.does((to) => to.GET('/segments/{segmentId}', { params: { path } }))).data.donorCount).toBe(1);
  expect((await walk.does((to) => to.GET('/segments', { params: { query: { search: walk.person } } }))).data).toMatchObject([
    { documentId: segment.documentId },
  ]);
  const inside = await walk.does((to) => to.GET('/segments/{segmentId}/donors', { params: { path } }));
  expect(inside.data).toMatchObject([{ documentId: donor, membership: { origin: 'rule' } }]);
  const because = await walk.does((to) => to.GET('/segments/{segmentId}/explain/{donorId}', { params: { path: { ...path, donorId: donor } } }));
  expect(because.data).toMatchObject({ member: true, because: 'rule', tree: { result: true } });
  expect((await walk.does((to) => to.GET('/donors/{donorId}/segments', { params: { path: { donorId: donor } } }))).data).toMatchObject([
    { segment: { documentId: segment.documentId } },
  ]);

  const manual = (await walk.does((to) => to.POST('/segments', { body: { data: { name: `Choisis ${walk.person}`, isAutomatic: false } } }))).data.documentId;
  const chosen = { segmentId: manual };
  const assigned = await walk.does((to) =>
    to.POST('/segments/{segmentId}/assign', { params: { path: chosen }, body: { data: { add: [donor], reason: 'Choix' } } }),
  );
  expect(assigned.data).toMatchObject({ added: 1, donorCount: 1 });
  await walk.ends((to) => to.DELETE('/segments/{segmentId}', { params: { path: chosen } }));
}

async function bulk(walk: Walk, donor: string): Promise<void> {
  const change = async (value: string) =>
    (await walk.does((to) => to.POST('/donors/bulk', { body: { data: { action: 'set_field', field: 'source', value, ids: [donor] } } }))).data;
  const job = await change('Salon');
  await walk.work();
  const source = async () => (await walk.does((to) => to.GET('/donors/{donorId}', { params: { path: { donorId: donor } } }))).data.source;
  expect(await source()).toBe('Salon');
  const [operation] = (await walk.does((to) => to.GET('/bulk-operations'))).data;
  const path = { bulkOperationId: operation?.documentId ?? '' };
  expect((await walk.does((to) => to.GET('/bulk-operations/{bulkOperationId}', { params: { path } }))).data).toMatchObject({ counts: { changed: 1 } });
  const changed = await walk.does((to) => to.GET('/bulk-operations/{bulkOperationId}/donors', { params: { path } }));
  expect(changed.data).toMatchObject([{ donor: { documentId: donor }, outcome: 'changed' }]);
  await walk.does((to) => to.POST('/bulk-operations/{bulkOperationId}/undo', { params: { path }, body: { data: {} } }));
  await walk.work();
  expect(await source()).toBeNull();

  const jobId = 'documentId' in job ? job.documentId : '';
  expect((await walk.does((to) => to.GET('/jobs/{jobId}', { params: { path: { jobId } } }))).data).toMatchObject({ jobStatus: 'succeeded' });
  const regretted = await change('Foire');
  const regrettedId = 'documentId' in regretted ? regretted.documentId : '';
  expect((await walk.does((to) => to.DELETE('/jobs/{jobId}', { params: { path: { jobId: regrettedId } } }))).data.jobStatus).toBe('cancelled');
  const jobs = await walk.does((to) => to.GET('/jobs', { params: { query: { jobStatus: 'cancelled' } } }));
  expect(jobs.data.map(({ documentId }) => documentId)).toContain(regrettedId);
  await walk.work();
  expect(await source()).toBeNull();
}

async function savedViews(walk: Walk): Promise<void> {
  const data = { room: 'donors', name: `Ma liste ${walk.person}`, filters: { lifecycle: 'lapsed' }, sort: 'totalDonated:desc' } as const;
  const view = (await walk.does((to) => to.POST('/saved-views', { body: { data } }))).data;
  const path = { viewId: view.documentId };
  expect(view).toMatchObject({ isMine: true, isShared: false, filters: { lifecycle: 'lapsed' } });
  const narrower = await walk.does((to) => to.PATCH('/saved-views/{viewId}', { params: { path }, body: { data: { columns: ['name'] } } }));
  expect((await walk.does((to) => to.GET('/saved-views/{viewId}', { params: { path } }))).data).toEqual(narrower.data);
  expect((await walk.does((to) => to.GET('/saved-views', { params: { query: { room: 'donors' } } }))).data).toEqual([narrower.data]);
  await walk.ends((to) => to.DELETE('/saved-views/{viewId}', { params: { path } }));
}
