import { ADDRESS } from '../harness/charity-settings';
import type { Settings } from './settings';
import type { Walk } from './walk';

/** A donor, who lives with whom, and everything that is said with and about them. */
export async function meet(walk: Walk, { tag, field, template }: Settings): Promise<string> {
  const { person } = walk;
  const email = `zoe.${person}@example.test`;
  const data = { firstName: 'Zoé', lastName: `Tremblay ${person}`, email, language: 'fr', address: ADDRESS, customFields: { [field]: 'S' } } as const;
  const created = (await walk.does((to) => to.POST('/donors', { body: { data } }))).data;
  const donor = created.documentId;
  const path = { donorId: donor };
  expect(created).toMatchObject({ displayName: `Zoé Tremblay ${person}`, customFields: { [field]: 'S' }, totalDonated: 0 });
  const changed = (await walk.does((to) => to.PATCH('/donors/{donorId}', { params: { path }, body: { data: { phone: '514 555-0101' } } }))).data;
  expect((await walk.does((to) => to.GET('/donors/{donorId}', { params: { path } }))).data).toEqual(changed);
  const found = await walk.does((to) => to.GET('/donors', { params: { query: { search: `zoe tremblay ${person}` } } }));
  expect(found.data.map(({ documentId }) => documentId)).toEqual([donor]);
  const twins = await walk.does((to) => to.GET('/donors/possible-duplicates', { params: { query: { email } } }));
  expect(twins.data).toMatchObject([{ documentId: donor, reason: 'email' }]);
  await leaveOne(walk);
  await household(walk, donor);
  await wear(walk, donor, tag);
  await remember(walk, donor);
  await talk(walk, donor, template);
  await paymentMethods(walk, donor);
  const history = await walk.does((to) => to.GET('/donors/{donorId}/history', { params: { path } }));
  expect(history.data.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['call', 'note', 'consent', 'message']));
  return donor;
}

async function leaveOne(walk: Walk): Promise<void> {
  const donorId = (await walk.does((to) => to.POST('/donors', { body: { data: { lastName: 'Passager' } } }))).data.documentId;
  const gone = await walk.does((to) => to.DELETE('/donors/{donorId}', { params: { path: { donorId } } }));
  expect(gone.data).toEqual({ documentId: donorId, outcome: 'deleted' });
}

async function household(walk: Walk, donor: string): Promise<void> {
  const made = (await walk.does((to) => to.POST('/households', { body: { data: { nameFr: `Ménage ${walk.person}` } } }))).data;
  const path = { householdId: made.documentId };
  const join = async (household: string | null) =>
    (await walk.does((to) => to.PATCH('/donors/{donorId}', { params: { path: { donorId: donor } }, body: { data: { household } } }))).data;
  expect((await join(made.documentId)).household).toMatchObject({ documentId: made.documentId });
  expect((await walk.does((to) => to.GET('/households/{householdId}', { params: { path } }))).data.members).toMatchObject([{ documentId: donor }]);
  const greeted = await walk.does((to) => to.PATCH('/households/{householdId}', { params: { path }, body: { data: { informalGreeting: 'Chers amis' } } }));
  expect(greeted.data.informalGreeting).toBe('Chers amis');
  expect((await walk.does((to) => to.GET('/households', { params: { query: { search: walk.person } } }))).data).toEqual([greeted.data]);
  await join(null);
  await walk.ends((to) => to.DELETE('/households/{householdId}', { params: { path } }));
}

async function wear(walk: Walk, donor: string, tag: string): Promise<void> {
  const put = async () =>
    (await walk.does((to) => to.POST('/donors/{donorId}/tags', { params: { path: { donorId: donor } }, body: { data: { tagId: tag } } }))).data;
  expect(await put()).toMatchObject({ tag: { documentId: tag } });
  await walk.ends((to) => to.DELETE('/donors/{donorId}/tags/{tagId}', { params: { path: { donorId: donor, tagId: tag } } }));
  await put();
  expect((await walk.does((to) => to.GET('/tags/{tagId}', { params: { path: { tagId: tag } } }))).data.donorCount).toBe(1);
}

async function remember(walk: Walk, donor: string): Promise<void> {
  const ofDonor = { donorId: donor };
  const note = (await walk.does((to) => to.POST('/donors/{donorId}/notes', { params: { path: ofDonor }, body: { data: { body: 'Aime les fleurs' } } }))).data;
  const one = { noteId: note.documentId };
  const pinned = await walk.does((to) => to.PATCH('/notes/{noteId}', { params: { path: one }, body: { data: { isPinned: true } } }));
  expect((await walk.does((to) => to.GET('/notes/{noteId}', { params: { path: one } }))).data).toEqual(pinned.data);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/notes', { params: { path: ofDonor } }))).data).toEqual([pinned.data]);
  const other = await walk.does((to) => to.POST('/donors/{donorId}/notes', { params: { path: ofDonor }, body: { data: { body: 'Erreur' } } }));
  await walk.ends((to) => to.DELETE('/notes/{noteId}', { params: { path: { noteId: other.data.documentId } } }));

  const call = { kind: 'call', summary: 'A promis de rappeler' } as const;
  expect((await walk.does((to) => to.POST('/donors/{donorId}/activities', { params: { path: ofDonor }, body: { data: call } }))).data).toMatchObject(call);
  const calls = await walk.does((to) => to.GET('/donors/{donorId}/activities', { params: { path: ofDonor, query: { kind: 'call' } } }));
  expect(calls.data).toMatchObject([call]);

  const task = (await walk.does((to) => to.POST('/tasks', { body: { data: { title: 'Rappeler', donor, priority: 'high' } } }))).data;
  const todo = { taskId: task.documentId };
  expect((await walk.does((to) => to.GET('/tasks/{taskId}', { params: { path: todo } }))).data).toEqual(task);
  expect((await walk.does((to) => to.GET('/tasks', { params: { query: { donor } } }))).data).toEqual([task]);
  const done = await walk.does((to) => to.PATCH('/tasks/{taskId}', { params: { path: todo }, body: { data: { done: true } } }));
  expect(done.data.doneAt).not.toBeNull();
  await walk.ends((to) => to.DELETE('/tasks/{taskId}', { params: { path: todo } }));
}

async function talk(walk: Walk, donor: string, template: string): Promise<void> {
  const ofDonor = { donorId: donor };
  const consent = { channel: 'email', basis: 'express', source: 'Formulaire du site' } as const;
  expect((await walk.does((to) => to.POST('/donors/{donorId}/consents', { params: { path: ofDonor }, body: { data: consent } }))).data).toMatchObject(consent);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/consents', { params: { path: ofDonor } }))).data).toMatchObject([consent]);
  const decision = await walk.does((to) =>
    to.GET('/donors/{donorId}/consents/decision', { params: { path: ofDonor, query: { channel: 'email', messageClass: 'commercial' } } }),
  );
  expect(decision.data).toMatchObject({ allowed: true, basis: 'express', refusal: null });
  const preview = await walk.does((to) =>
    to.POST('/templates/{templateId}/preview', { params: { path: { templateId: template } }, body: { data: { donor } } }),
  );
  expect(preview.data).toMatchObject({ subject: 'Grand merci', language: 'fr' });

  const sent = (await walk.does((to) => to.POST('/donors/{donorId}/communications', { params: { path: ofDonor }, body: { data: { template } } }))).data;
  const one = { communicationId: sent.documentId };
  expect(sent).toMatchObject({ deliveryStatus: 'queued', subject: 'Grand merci' });
  await walk.work();
  expect((await walk.does((to) => to.GET('/communications/{communicationId}', { params: { path: one } }))).data.deliveryStatus).toBe('sent');
  const opened = await walk.does((to) =>
    to.PATCH('/communications/{communicationId}', { params: { path: one }, body: { data: { deliveryStatus: 'opened' } } }),
  );
  expect(opened.data.deliveryStatus).toBe('opened');
  const drafted = { subjectFr: 'Bonjour', bodyFr: '<p>{{ donor.firstName }}</p>', bodyEn: '<p>{{ donor.firstName }}</p>', donor };
  const shown = await walk.does((to) => to.POST('/templates/preview', { body: { data: drafted } }));
  expect(shown.data).toMatchObject({ language: 'fr', subject: 'Bonjour', body: '<p>Zoé</p>' });
  const everybody = await walk.does((to) => to.GET('/communications', { params: { query: { template } } }));
  expect(everybody.data.map(({ documentId }) => documentId)).toContain(opened.data.documentId);
  expect((await walk.does((to) => to.GET('/donors/{donorId}/communications', { params: { path: ofDonor } }))).data).toEqual([opened.data]);

  const letters = (await walk.does((to) => to.GET('/outbox', { params: { query: { pagination: { pageSize: '100' } } } }))).data;
  const letter = letters.find(({ to, subject }) => to.includes(`zoe.${walk.person}@`) && subject === 'Grand merci');
  const whole = await walk.does((to) => to.GET('/outbox/{messageId}', { params: { path: { messageId: letter?.messageId ?? '' } } }));
  expect(whole.data.eml).toContain(`zoe.${walk.person}@example.test`);
}

async function paymentMethods(walk: Walk, donor: string): Promise<void> {
  const path = { donorId: donor };
  const card = { type: 'card', provider: 'test', brand: 'visa', last4: '4242', expiryMonth: 12, expiryYear: 2030 } as const;
  const created = (await walk.does((to) => to.POST('/donors/{donorId}/payment-methods', { params: { path }, body: { data: card } }))).data;
  const one = { paymentMethodId: created.documentId };
  const listed = await walk.does((to) => to.GET('/donors/{donorId}/payment-methods', { params: { path } }));
  expect(listed.data).toMatchObject([{ documentId: created.documentId, isMasked: walk.person !== 'admin', last4: walk.person === 'admin' ? '4242' : null }]);
  const main = await walk.does((to) => to.PATCH('/payment-methods/{paymentMethodId}', { params: { path: one }, body: { data: { isDefault: true } } }));
  expect(main.data.isDefault).toBe(true);
  const gone = await walk.does((to) => to.DELETE('/payment-methods/{paymentMethodId}', { params: { path: one } }));
  expect(gone.data).toEqual({ documentId: created.documentId, outcome: 'deleted' });
}
