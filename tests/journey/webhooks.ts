import type { Walk } from './walk';

/** An endpoint from its first day to its last; nothing is sent, for it is gone before the relay comes. */
export async function listenToEvents(walk: Walk): Promise<void> {
  const url = `https://hooks.example.org/${walk.person}`;
  const { secret, ...endpoint } = (await walk.does((to) => to.POST('/webhook-endpoints', { body: { data: { url, events: ['donor.created'] } } }))).data;
  expect(secret).toMatch(/^whsec_/);
  const path = { endpointId: endpoint.documentId };
  expect((await walk.does((to) => to.GET('/webhook-endpoints'))).data).toEqual([endpoint]);
  expect((await walk.does((to) => to.GET('/webhook-endpoints/{endpointId}', { params: { path } }))).data).toEqual(endpoint);
  const described = await walk.does((to) => to.PATCH('/webhook-endpoints/{endpointId}', { params: { path }, body: { data: { description: 'Site web' } } }));
  expect(described.data.description).toBe('Site web');
  const donor = (await walk.does((to) => to.POST('/donors', { body: { data: { lastName: 'Annoncé' } } }))).data.documentId;
  const [delivery] = (await walk.does((to) => to.GET('/webhook-endpoints/{endpointId}/deliveries', { params: { path } }))).data;
  expect(delivery).toMatchObject({ eventType: 'donor.created', payload: { data: { documentId: donor } } });
  const again = { ...path, deliveryId: delivery?.documentId ?? '' };
  const sent = await walk.does((to) =>
    to.POST('/webhook-endpoints/{endpointId}/deliveries/{deliveryId}/redeliver', { params: { path: again }, body: { data: {} } }),
  );
  expect(sent.data).toMatchObject({ eventId: delivery?.eventId, deliveryStatus: 'pending' });
  const tried = await walk.does((to) => to.POST('/webhook-endpoints/{endpointId}/test', { params: { path }, body: { data: {} } }));
  expect(tried.data).toMatchObject({ deliveryStatus: 'pending' });
  const other = await walk.does((to) => to.POST('/webhook-endpoints/{endpointId}/secret', { params: { path }, body: { data: {} } }));
  expect(other.data.secret).toMatch(/^whsec_/);
  expect(other.data.secret).not.toBe(secret);
  await walk.ends((to) => to.DELETE('/webhook-endpoints/{endpointId}', { params: { path } }));
}
