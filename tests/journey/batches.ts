import type { Settings } from './settings';
import type { Walk } from './walk';

/** A stack of cheques: entered, saved, posted, opened again; and a batch nobody needed. */
export async function enterCheques(walk: Walk, donor: string, { campaign, fund }: Settings): Promise<void> {
  const start = async (name: string) =>
    (await walk.does((to) => to.POST('/gift-batches', { body: { data: { name: `${name} ${walk.person}`, expectedCount: 1, expectedTotal: 75, fund } } }))).data;
  const batch = await start('Courrier');
  const path = { batchId: batch.documentId };
  const change = { campaign, expectedTotal: 80 };
  const changed = await walk.does((to) => to.PATCH('/gift-batches/{batchId}', { params: { path }, body: { data: change } }));
  expect(changed.data).toMatchObject({ campaign: { documentId: campaign }, expectedTotal: 80, differenceTotal: -80 });
  expect((await walk.does((to) => to.GET('/gift-batches/{batchId}', { params: { path } }))).data).toEqual(changed.data);

  const rows = [
    { rowKey: 'a', version: 0, donor, amount: 80, chequeNumber: '001' },
    { rowKey: 'b', version: 0, donorText: 'illisible' },
  ];
  const saved = await walk.does((to) => to.PATCH('/gift-batches/{batchId}/rows', { params: { path }, body: { data: { rows } } }));
  expect(saved.data).toMatchObject({ enteredTotal: 80 });
  await walk.ends((to) => to.DELETE('/gift-batches/{batchId}/rows/{rowKey}', { params: { path: { ...path, rowKey: 'b' } } }));
  expect((await walk.does((to) => to.GET('/gift-batches/{batchId}/rows', { params: { path } }))).data).toMatchObject([{ rowKey: 'a', amount: 80 }]);

  const posted = await walk.does((to) => to.POST('/gift-batches/{batchId}/post', { params: { path }, body: { data: {} } }));
  expect(posted.data).toMatchObject({ batchStatus: 'posted', differenceTotal: 0 });
  const gifts = await walk.does((to) => to.GET('/donations', { params: { query: { giftBatch: batch.documentId } } }));
  expect(gifts.data).toMatchObject([{ amount: 80, paymentStatus: 'completed', donor: { documentId: donor } }]);
  const totals = await walk.does((to) => to.GET('/donations/totals', { params: { query: { giftBatch: batch.documentId } } }));
  expect(totals.data).toMatchObject({ gifts: 1 });
  const opened = await walk.does((to) => to.POST('/gift-batches/{batchId}/reopen', { params: { path }, body: { data: { reason: 'Mauvais dépôt' } } }));
  expect(opened.data.batchStatus).not.toBe('posted');

  const other = { batchId: (await start('Passager')).documentId };
  await walk.ends((to) => to.DELETE('/gift-batches/{batchId}', { params: { path: other } }));
  const found = await walk.does((to) => to.GET('/gift-batches', { params: { query: { search: walk.person } } }));
  expect(found.data.map(({ documentId }) => documentId)).toEqual([batch.documentId]);
}
