import { startServer } from './harness/server';

/** A stop, as at every deployment: what was begun is finished, and nothing is cut off in the database. */
it('stops after what is on its way was answered, and after what Strapi still does behind its answers', async () => {
  // Two connections only: what follows an answer has to wait for one.
  const server = await startServer({ DATABASE_POOL_MAX: '2' });
  const admin = await server.as('admin');
  const { documentId } = (await admin.in('lanterne').post('/donors', { lastName: 'Tremblay' })).body.data;
  const heard: unknown[] = [];
  server.strapi.eventHub.on('entry.update', async ({ entry }: { entry: { city: unknown } }) => {
    heard.push(entry.city);
  });
  const cities = Array.from({ length: 12 }, (_, index) => `Ville ${index}`);
  const answers = await Promise.all(cities.map((city) => admin.put(`/api/v1/donors/${documentId}`, { city })));

  const arrived = new Promise((resolve) => server.strapi.server.httpServer.once('request', resolve));
  const late = admin
    .in('lanterne')
    .post('/donors', { lastName: 'Gagnon' })
    .then((answer) => answer);
  await arrived;
  await server.stop();

  expect(answers.map(({ status }) => status)).toEqual(cities.map(() => 200));
  expect(heard).toHaveLength(cities.length);
  expect((await late).status).toBe(201);
  await expect(server.anyone.get('/_health')).rejects.toThrow('ECONNREFUSED');
});
