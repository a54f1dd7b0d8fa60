import type { Walk } from './walk';

/** A report that is kept, sent at a rhythm and now, and given up. */
export async function keepReports(walk: Walk): Promise<void> {
  const [member] = (await walk.does((to) => to.GET('/members'))).data;
  const data = {
    name: `Mois ${walk.person}`,
    report: 'overview',
    format: 'csv',
    frequency: 'monthly',
    day: 3,
  } as const;
  const recipients = [member?.documentId ?? ''];
  const saved = (await walk.does((to) => to.POST('/saved-reports', { body: { data: { ...data, recipients } } }))).data;
  const path = { savedReportId: saved.documentId };
  expect(saved).toMatchObject({ period: 'last_month', isActive: true, recipients: [{ documentId: member?.documentId }] });
  const changed = await walk.does((to) => to.PATCH('/saved-reports/{savedReportId}', { params: { path }, body: { data: { day: 5 } } }));
  expect(changed.data.day).toBe(5);
  expect((await walk.does((to) => to.GET('/saved-reports/{savedReportId}', { params: { path } }))).data).toEqual(changed.data);
  expect((await walk.does((to) => to.GET('/saved-reports'))).data).toContainEqual(changed.data);
  const asked = await walk.does((to) => to.POST('/saved-reports/{savedReportId}/send', { params: { path }, body: { data: {} } }));
  expect(asked.data).toMatchObject({ runStatus: 'queued', dueOn: null });
  await walk.work();
  const runs = await walk.does((to) => to.GET('/saved-reports/{savedReportId}/runs', { params: { path } }));
  expect(runs.data).toMatchObject([{ documentId: asked.data.documentId, runStatus: 'sent', sendings: [{ sendingStatus: 'sent' }] }]);
  await walk.ends((to) => to.DELETE('/saved-reports/{savedReportId}', { params: { path } }));
}
