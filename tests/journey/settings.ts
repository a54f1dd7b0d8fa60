import { RECEIPT_SETTINGS } from '../harness/charity-settings';
import type { Walk } from './walk';

export interface Settings {
  readonly fund: string;
  readonly campaign: string;
  readonly tag: string;
  readonly field: string;
  readonly template: string;
}

/** The charity itself, and what is set up before anybody gives. */
export async function settle(walk: Walk): Promise<Settings> {
  const { person } = walk;
  expect((await walk.does((to) => to.GET(''))).data).toMatchObject({ slug: 'lanterne', defaultCurrency: 'CAD' });
  const { address, ...rest } = RECEIPT_SETTINGS;
  const changed = await walk.does((to) => to.PATCH('', { body: { data: { ...rest, address: { ...address, line2: person } } } }));
  expect(changed.data).toMatchObject({ address: { line2: person }, receiptSettings: { prefix: 'LAN' } });
  await members(walk);
  const fund = await funds(walk);
  const campaign = await campaigns(walk);
  const tag = await tags(walk);
  const field = await customFields(walk);
  const template = await templates(walk);
  return { fund, campaign, tag, field, template };
}

async function members(walk: Walk): Promise<void> {
  const email = `new.${walk.person}@example.test`;
  const member = (await walk.does((to) => to.POST('/members', { body: { data: { email, role: 'viewer', kind: 'api', firstName: 'Nova' } } }))).data;
  const path = { memberId: member.documentId };
  expect((await walk.does((to) => to.GET('/members', { params: { query: { pagination: { pageSize: '100' } } } }))).data).toContainEqual(member);
  expect((await walk.does((to) => to.PATCH('/members/{memberId}', { params: { path }, body: { data: { role: 'member' } } }))).data.role).toBe('member');
  expect((await walk.does((to) => to.DELETE('/members/{memberId}', { params: { path } }))).data).toEqual({ documentId: member.documentId });
}

async function funds(walk: Walk): Promise<string> {
  const create = async (name: string) =>
    (await walk.does((to) => to.POST('/funds', { body: { data: { name: `${name} ${walk.person}`, isRestricted: true } } }))).data;
  const fund = await create('Bourses');
  const path = { fundId: fund.documentId };
  expect((await walk.does((to) => to.PATCH('/funds/{fundId}', { params: { path }, body: { data: { ledgerAccount: '4100' } } }))).data.ledgerAccount).toBe(
    '4100',
  );
  expect((await walk.does((to) => to.GET('/funds/{fundId}', { params: { path } }))).data).toMatchObject({ isRestricted: true, ledgerAccount: '4100' });
  expect((await walk.does((to) => to.GET('/funds', { params: { query: { pagination: { pageSize: '100' } } } }))).data).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ documentId: fund.documentId })]),
  );
  const other = { fundId: (await create('Passager')).documentId };
  expect((await walk.does((to) => to.DELETE('/funds/{fundId}', { params: { path: other } }))).data).toEqual({ documentId: other.fundId, outcome: 'deleted' });
  return fund.documentId;
}

async function campaigns(walk: Walk): Promise<string> {
  const create = async (name: string) =>
    (await walk.does((to) => to.POST('/campaigns', { body: { data: { name: `${name} ${walk.person}`, goalAmount: 1000 } } }))).data;
  const campaign = await create('Hiver');
  const path = { campaignId: campaign.documentId };
  const active = await walk.does((to) => to.PATCH('/campaigns/{campaignId}', { params: { path }, body: { data: { campaignStatus: 'active', cost: 50 } } }));
  expect(active.data).toMatchObject({ campaignStatus: 'active', cost: 50, goalAmount: 1000 });
  expect((await walk.does((to) => to.GET('/campaigns/{campaignId}', { params: { path } }))).data).toEqual(active.data);
  const found = await walk.does((to) => to.GET('/campaigns', { params: { query: { search: walk.person, campaignStatus: 'active' } } }));
  expect(found.data.map(({ documentId }) => documentId)).toEqual([campaign.documentId]);
  const other = { campaignId: (await create('Passagère')).documentId };
  await walk.ends((to) => to.DELETE('/campaigns/{campaignId}', { params: { path: other } }));
  return campaign.documentId;
}

async function tags(walk: Walk): Promise<string> {
  const create = async (name: string) =>
    (await walk.does((to) => to.POST('/tags', { body: { data: { name: `${name} ${walk.person}`, color: '#00aaff' } } }))).data;
  const tag = await create('Fidèle');
  const path = { tagId: tag.documentId };
  expect((await walk.does((to) => to.PATCH('/tags/{tagId}', { params: { path }, body: { data: { icon: 'star' } } }))).data.icon).toBe('star');
  expect((await walk.does((to) => to.GET('/tags/{tagId}', { params: { path } }))).data).toMatchObject({ color: '#00aaff', donorCount: 0 });
  expect((await walk.does((to) => to.GET('/tags', { params: { query: { search: `fidele ${walk.person}` } } }))).data).toHaveLength(1);
  const other = { tagId: (await create('Passager')).documentId };
  await walk.ends((to) => to.DELETE('/tags/{tagId}', { params: { path: other } }));
  return tag.documentId;
}

async function customFields(walk: Walk): Promise<string> {
  const create = async (key: string) =>
    (
      await walk.does((to) =>
        to.POST('/custom-fields', { body: { data: { key, labelFr: `Taille ${key}`, labelEn: `Size ${key}`, type: 'choice', options: ['S', 'M'] } } }),
      )
    ).data;
  const field = await create(`shirt_${walk.person}`);
  const path = { fieldId: field.documentId };
  const more = await walk.does((to) => to.PATCH('/custom-fields/{fieldId}', { params: { path }, body: { data: { options: ['S', 'M', 'L'] } } }));
  expect(more.data.options).toEqual(['S', 'M', 'L']);
  expect((await walk.does((to) => to.GET('/custom-fields/{fieldId}', { params: { path } }))).data).toEqual(more.data);
  expect((await walk.does((to) => to.GET('/custom-fields', { params: { query: { pagination: { pageSize: '100' } } } }))).data).toContainEqual(more.data);
  const other = { fieldId: (await create(`gone_${walk.person}`)).documentId };
  expect((await walk.does((to) => to.DELETE('/custom-fields/{fieldId}', { params: { path: other } }))).data).toEqual({ documentId: other.fieldId });
  return field.key;
}

async function templates(walk: Walk): Promise<string> {
  const create = async (name: string) => {
    const words = {
      subjectFr: 'Merci',
      subjectEn: 'Thank you',
      bodyFr: '<p>Merci, {{ donor.firstName }}</p>',
      bodyEn: '<p>Thank you, {{ donor.firstName }}</p>',
    };
    return (
      await walk.does((to) =>
        to.POST('/templates', { body: { data: { name: `${name} ${walk.person}`, messageClass: 'transactional', channel: 'email', ...words } } }),
      )
    ).data;
  };
  const template = await create('Merci');
  const path = { templateId: template.documentId };
  const changed = await walk.does((to) => to.PATCH('/templates/{templateId}', { params: { path }, body: { data: { subjectFr: 'Grand merci' } } }));
  expect(changed.data).toMatchObject({ subjectFr: 'Grand merci', version: template.version + 1 });
  expect((await walk.does((to) => to.GET('/templates/{templateId}', { params: { path } }))).data).toEqual(changed.data);
  expect((await walk.does((to) => to.GET('/templates', { params: { query: { channel: 'email', pagination: { pageSize: '100' } } } }))).data).toContainEqual(
    changed.data,
  );
  const other = { templateId: (await create('Passager')).documentId };
  await walk.ends((to) => to.DELETE('/templates/{templateId}', { params: { path: other } }));
  return template.documentId;
}
