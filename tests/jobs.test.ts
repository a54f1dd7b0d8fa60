import { z } from 'zod';
import type { Actor, Organization } from '../src/platform/tenancy/scope';
import { startServer, type TestServer } from './harness/server';

type Task = { name: string; payload: z.ZodType; run: (payload: never) => Promise<void> };

describe('background work', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('each tick of the clock adds its job once, however many instances tick', async () => {
    const { tick } = server.module<{ tick(strapi: unknown, name: string, at: Date): Promise<boolean> }>('platform/jobs/clock');
    const { workOff } = server.module<{ workOff(strapi: unknown, tasks: readonly Task[]): Promise<void> }>('platform/jobs/worker');
    const at = new Date('2026-03-08T07:05:12Z');
    const added = await Promise.all(Array.from({ length: 10 }, () => tick(server.strapi, 'demo.tick', at)));
    expect(added.filter(Boolean)).toHaveLength(1);
    let runs = 0;
    const tasks = [{ name: 'demo.tick', payload: z.object({}), run: async () => void (runs += 1) }];
    await workOff(server.strapi, tasks);
    expect(await tick(server.strapi, 'demo.tick', at)).toBe(false);
    await workOff(server.strapi, tasks);
    expect(runs).toBe(1);
  });

  it('a job started in a transaction that fails does not exist; one that commits can be watched and stopped', async () => {
    const { startJob, beginJob, reportProgress } = server.module<typeof import('../src/api/job/services/follow-job')>('api/job/services/follow-job');
    const { organizationBySlug } = server.module<typeof import('../src/platform/tenancy/organizations')>('platform/tenancy/organizations');
    const organization = (await organizationBySlug(server.strapi.db.connection, 'lanterne')) as Organization;
    const actor: Actor = { kind: 'system', id: 'system', name: 'Test' };
    await expect(
      server.strapi.db.connection.transaction(async (transaction) => {
        await startJob(transaction, organization, actor, 'demo.long', {});
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await server.strapi.db.connection('crm_jobs').count())[0]?.count).toBe('0');
    const jobId = await server.strapi.db.connection.transaction((transaction) => startJob(transaction, organization, actor, 'demo.long', { by: 1 }, 10));
    const admin = (await server.as('admin')).in('lanterne');
    expect((await admin.get(`/jobs/${jobId}`)).body.data).toMatchObject({ jobStatus: 'queued', progress: { done: 0, total: 10 } });
    expect(await beginJob(server.strapi.db.connection, jobId)).toMatchObject({ parameters: { by: 1 } });
    expect(await reportProgress(server.strapi.db.connection, jobId, 4, 10)).toBe(true);
    expect((await admin.delete(`/jobs/${jobId}`)).body.data).toMatchObject({ jobStatus: 'running', progress: { done: 4, total: 10 } });
    expect(await reportProgress(server.strapi.db.connection, jobId, 5, 10)).toBe(false);
    expect((await (await server.as('otherAdmin')).in('harbour').get(`/jobs/${jobId}`)).status).toBe(404);
  });

  it('brings figures up to date that change with the day, once per organization and day', async () => {
    const { refreshDailyFigures } = server.module<{ refreshDailyFigures(strapi: unknown): Promise<number> }>('platform/totals/daily-figures');
    const admin = (await server.as('admin')).in('lanterne');
    const donor = (await admin.post('/donors', { lastName: 'Roy' })).body.data.documentId;
    await admin.post(`/donors/${donor}/donations`, { amount: 50 }).expect(201);
    await server.strapi.db.connection.raw(`UPDATE donors SET lifecycle = 'lapsed', total_this_year = 0`);
    expect(await refreshDailyFigures(server.strapi)).toBe(2);
    expect((await admin.get(`/donors/${donor}`)).body.data).toMatchObject({ lifecycle: 'new', totalThisYear: 50 });
    expect(await refreshDailyFigures(server.strapi)).toBe(0);
  });

  it('every scheduled task runs on real organizations without failing', async () => {
    const { allTasks } = server.module<{ allTasks(strapi: unknown): readonly (Task & { schedule?: string })[] }>('tasks');
    const { runAsSystem } = server.module<{ runAsSystem(work: () => Promise<unknown>): Promise<unknown> }>('platform/tenancy/scope');
    const tasks = allTasks(server.strapi).filter(({ schedule }) => schedule !== undefined);
    expect(tasks.length).toBeGreaterThan(5);
    for (const { run } of tasks) await runAsSystem(() => run({} as never));
  });
});
