import { emailOf } from './harness/people';
import { startServer, type Client, type TestServer } from './harness/server';

const NOBODY = 'nothing0here';

describe('an organization, its settings and its people', () => {
  let server: TestServer;
  let admin: Client;

  beforeAll(async () => {
    server = await startServer();
    admin = (await server.as('admin')).in('lanterne');
  });
  afterAll(() => server.stop());

  const sqlRows = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await server.strapi.db.connection.raw(statement, values as never)).rows;
  const apiRoleOf = async (email: string): Promise<unknown> =>
    (
      await sqlRows(`SELECT r.type FROM up_roles r JOIN up_users_role_lnk l ON l.role_id = r.id JOIN up_users u ON u.id = l.user_id WHERE u.email = ?`, [email])
    )[0]?.type;
  const panelRolesOf = async (email: string): Promise<unknown[]> =>
    (
      await sqlRows(
        `SELECT r.code FROM admin_roles r JOIN admin_users_roles_lnk l ON l.role_id = r.id JOIN admin_users u ON u.id = l.user_id WHERE u.email = ? ORDER BY 1`,
        [email],
      )
    ).map(({ code }) => code);
  const memberNamed = async (client: Client, name: string): Promise<{ documentId: string; role: string }> =>
    (await client.get('/members?pagination[pageSize]=100').expect(200)).body.data.find((member: { email: string | null }) => member.email === emailOf(name));
  const problem = (answer: { status: number; body: { error?: { details: { code: string } } } }): [number, string | undefined] => [
    answer.status,
    answer.body.error?.details.code,
  ];

  describe('mine', () => {
    it('lists what I belong to, with my role and what it permits', async () => {
      const both = (await (await server.as('both')).get('/api/v1/organizations').expect(200)).body.data;
      expect(both.map(({ slug, role }: { slug: string; role: string }) => [slug, role])).toEqual([
        ['harbour', 'viewer'],
        ['lanterne', 'admin'],
      ]);
      expect(both[0]).toMatchObject({ name: 'Harbour House', timezone: 'America/Vancouver', defaultLanguage: 'en', defaultCurrency: 'CAD' });
      expect(both[0].permissions).toContain('donor.read');
      expect(both[0].permissions).not.toContain('donor.create');
      expect(both[1].permissions).toContain('donation.refund');
      expect(both[1].permissions).not.toContain('organization.create');
      expect((await (await server.as('stranger')).get('/api/v1/organizations').expect(200)).body.data).toEqual([]);
      expect(problem(await server.anyone.get('/api/v1/organizations'))).toEqual([401, 'UNAUTHORIZED']);
      expect((await admin.get('').expect(200)).body.data.slug).toBe('lanterne');
    });

    it('shows staff theirs under /crm, and a Super Admin all of them', async () => {
      const staff = (await (await server.as('staffMember')).get('/crm/organizations').expect(200)).body.data;
      expect(staff).toHaveLength(1);
      expect(staff[0]).toMatchObject({ slug: 'lanterne', role: 'member' });
      expect(staff[0].permissions).toContain('donor.update');
      expect(staff[0].permissions).not.toContain('donor.delete');
      const all = (await (await server.as('superAdmin')).get('/crm/organizations').expect(200)).body.data;
      expect(all.map(({ slug, role }: { slug: string; role: string }) => [slug, role])).toEqual([
        ['harbour', 'admin'],
        ['lanterne', 'admin'],
      ]);
      expect(all[0].permissions).toContain('organization.create');
      expect((await server.anyone.get('/crm/organizations')).status).toBe(401);
    });

    it('has no generated address beside it', async () => {
      const client = await server.as('admin');
      expect(problem(await client.get('/api/v1/organizations?filters[slug]=harbour'))).toEqual([400, 'VALIDATION']);
      expect((await client.get(`/api/v1/organizations/${server.charities.harbour}`)).status).toBe(404);
    });
  });

  describe('a new one', () => {
    it.each(['admin', 'member', 'viewer', 'stranger'] as const)('is refused to %s', async (person) => {
      const answer = await (await server.as(person)).post('/api/v1/organizations', { name: 'Mine' });
      expect(problem(answer)).toEqual([403, 'FORBIDDEN']);
      expect(answer.body.error.details.action).toBe('organization.create');
    });

    it.each(['staffAdmin', 'staffViewer'] as const)('is refused to %s', async (person) => {
      expect(problem(await (await server.as(person)).post('/crm/organizations', { name: 'Mine' }))).toEqual([403, 'FORBIDDEN']);
    });

    it.each([
      [{}, 'name'],
      [{ name: ' ' }, 'name'],
      [{ name: 'A', slug: 'No Way' }, 'slug'],
      [{ name: 'A', charityRegistrationNumber: '12345' }, 'charityRegistrationNumber'],
      [{ name: 'A', timezone: 'Mars/Olympus' }, 'timezone'],
      [{ name: 'A', fiscalYearStartMonth: 13 }, 'fiscalYearStartMonth'],
      [{ name: 'A', website: 'javascript:alert(1)' }, 'website'],
      [{ name: 'A', paymentSettings: {} }, 'paymentSettings'],
    ])('%p is refused at %s', async (body, at) => {
      const answer = await (await server.as('founder')).post('/api/v1/organizations', body);
      expect(problem(answer)).toEqual([400, 'VALIDATION']);
      expect(JSON.stringify(answer.body.error.details.errors)).toContain(at);
    });

    it('comes with its administrator, its default fund, its first audit entry and an address of its own', async () => {
      const founder = await server.as('founder');
      const answer = await founder.post('/api/v1/organizations', {
        name: 'Les Œuvres d’été',
        phone: '514 555 0199',
        address: { city: 'Lévis', postalCode: 'g6v1a1' },
      });
      expect(answer.status).toBe(201);
      expect(answer.body.data).toMatchObject({
        slug: 'les-oeuvres-d-ete',
        phone: '+15145550199',
        address: { postalCode: 'G6V 1A1', country: 'CA' },
        defaultCurrency: 'CAD',
      });
      const base = `/api/v1/organizations/${answer.body.data.documentId}`;
      expect((await founder.get(`${base}/members`).expect(200)).body.data).toMatchObject([{ kind: 'api', role: 'admin', email: emailOf('founder') }]);
      expect((await founder.get(`${base}/audit`).expect(200)).body.data).toMatchObject([
        { action: 'organization.create', actor: { kind: 'user', name: 'founder' } },
      ]);
      expect((await founder.get(`${base}/audit/verify`).expect(200)).body.data).toEqual({ entries: 1, isIntact: true, firstBroken: null });
      const funds = await sqlRows(
        `SELECT f.name_fr, f.name_en, f.is_default FROM funds f JOIN organizations o ON o.id = f.organization_id WHERE o.slug = 'les-oeuvres-d-ete'`,
      );
      expect(funds).toEqual([{ name_fr: 'Fonds général', name_en: 'General fund', is_default: true }]);
      expect(await apiRoleOf(emailOf('founder'))).toBe('organization_founder');
      expect(problem(await founder.post('/api/v1/organizations', { name: 'Les œuvres d’été' }))).toEqual([409, 'ALREADY_EXISTS']);
      expect(
        problem(
          await admin
            .get('')
            .then(() => server.as('admin'))
            .then((other) => other.get(base)),
        ),
      ).toEqual([404, 'NOT_FOUND']);
    });

    it('is made once when two ask for the same address at once', async () => {
      const founder = await server.as('founder');
      const answers = await Promise.all([1, 2, 3].map(() => founder.post('/api/v1/organizations', { name: 'Twice', slug: 'twice' })));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    });

    it('a Super Admin makes one and is its administrator', async () => {
      const superAdmin = await server.as('superAdmin');
      const { documentId } = (await superAdmin.post('/crm/organizations', { name: 'From the panel' }).expect(201)).body.data;
      expect((await superAdmin.get(`/crm/organizations/${documentId}/members`).expect(200)).body.data).toMatchObject([{ kind: 'staff', role: 'admin' }]);
    });
  });

  describe('its settings', () => {
    it('change under a version, are told in the audit log, and never show payment settings', async () => {
      await server.strapi.db.connection.raw(`UPDATE organizations SET payment_settings = '{"stripe": "acct_1"}'`);
      const read = await admin.get('').expect(200);
      expect(read.text).not.toMatch(/payment|acct_1/);
      const change = {
        legalName: 'Fondation La Lanterne',
        address: { line1: '1, rue du Fort', city: 'Québec' },
        receiptSettings: { placeOfIssue: { fr: 'Québec', en: 'Quebec City' }, minimumAmount: 20.5 },
        messageSettings: { fromEmail: 'dons@example.test' },
      };
      const changed = await admin.patch('', change).set('If-Match', read.headers.etag ?? '');
      expect(changed.status).toBe(200);
      expect(changed.body.data).toMatchObject({ ...change, receiptSettings: { ...change.receiptSettings, signatoryName: null } });
      expect(problem(await admin.patch('', { name: 'X' }).set('If-Match', read.headers.etag ?? ''))).toEqual([412, 'STALE']);
      const merged = await admin.patch('', { receiptSettings: { placeOfIssue: { fr: 'Lévis' }, minimumAmount: null } }).expect(200);
      expect(merged.body.data.receiptSettings).toMatchObject({ placeOfIssue: { fr: 'Lévis', en: 'Quebec City' }, minimumAmount: null });
      const told = (await admin.get('/audit?action=organization.update').expect(200)).body.data;
      expect(told).toHaveLength(2);
      expect(told[1]).toMatchObject({ before: { legalName: 'La Lanterne' }, after: { legalName: 'Fondation La Lanterne', address: { city: 'Québec' } } });
      expect(Object.keys(told[1].after).sort()).toEqual(['address', 'legalName', 'messageSettings', 'receiptSettings']);
      expect((await admin.get('/audit/verify')).body.data.isIntact).toBe(true);
    });

    it.each([
      [{}, 'data'],
      [{ receiptSettings: { secret: 1 } }, 'secret'],
      [{ messageSettings: { fromEmail: 'no' } }, 'fromEmail'],
      [{ charityRegistrationNumber: '123456789RT0001' }, 'charityRegistrationNumber'],
      [{ name: 'a\u0000b' }, 'name'],
      [{ figuresOn: '2026-01-01' }, 'figuresOn'],
    ])('%p is refused at %s', async (body, at) => {
      const answer = await admin.patch('', body);
      expect(problem(answer)).toEqual([400, 'VALIDATION']);
      expect(JSON.stringify(answer.body.error.details.errors)).toContain(at);
    });

    it('refuses a logo that is not there, another’s slug, and to whom may not', async () => {
      expect(problem(await admin.patch('', { logo: NOBODY }))).toEqual([400, 'INVALID_REFERENCE']);
      expect(problem(await admin.patch('', { slug: 'harbour' }))).toEqual([409, 'ALREADY_EXISTS']);
      for (const person of ['member', 'viewer', 'staffMember', 'staffViewer'] as const) {
        const client = (await server.as(person)).in('lanterne');
        expect((await client.get('')).status).toBe(200);
        expect(problem(await client.patch('', { name: 'X' }))).toEqual([403, 'FORBIDDEN']);
      }
      expect(problem(await (await server.as('otherAdmin')).in('lanterne').patch('', { name: 'X' }))).toEqual([404, 'NOT_FOUND']);
    });

    it('the currency changes until the first gift', async () => {
      const other = (await server.as('otherAdmin')).in('harbour');
      expect((await other.patch('', { defaultCurrency: 'usd' }).expect(200)).body.data.defaultCurrency).toBe('USD');
      await other.patch('', { defaultCurrency: 'CAD' }).expect(200);
      const donor = (await other.post('/donors', { lastName: 'Giver' }).expect(201)).body.data.documentId;
      await other.post(`/donors/${donor}/donations`, { amount: 5 }).expect(201);
      expect(problem(await other.patch('', { defaultCurrency: 'USD' }))).toEqual([409, 'CURRENCY_LOCKED']);
      await other.patch('', { defaultCurrency: 'CAD', name: 'Harbour House' }).expect(200);
    });
  });

  describe('its people', () => {
    it('invites staff as inactive and API users without a password anyone knows, and shows no secret', async () => {
      const staff = await admin.post('/members', { email: 'New.Staff@Example.test', role: 'member', kind: 'staff', firstName: 'Nora', lastName: 'Roy' });
      expect(staff.status).toBe(201);
      expect(staff.body.data).toMatchObject({ kind: 'staff', name: 'Nora Roy', email: 'new.staff@example.test', role: 'member', invitedBy: 'admin' });
      expect(Object.keys(staff.body.data).sort()).toEqual(['createdAt', 'documentId', 'email', 'invitedBy', 'kind', 'name', 'role', 'updatedAt']);
      const [account] = await sqlRows(`SELECT is_active, password, registration_token FROM admin_users WHERE email = 'new.staff@example.test'`);
      expect(account).toMatchObject({ is_active: false, password: null });
      expect(String(account?.registration_token)).toMatch(/^[0-9a-f]{40}$/);
      expect(staff.text).not.toContain(String(account?.registration_token));
      expect(await panelRolesOf('new.staff@example.test')).toEqual(['organization-member']);

      const api = await admin.post('/members', { email: 'new.api@example.test', role: 'viewer', kind: 'api' });
      expect([api.status, api.body.data.kind, api.body.data.name]).toEqual([201, 'api', 'new.api@example.test']);
      expect(await apiRoleOf('new.api@example.test')).toBe('organization_viewer');
      expect((await sqlRows(`SELECT confirmed, blocked FROM up_users WHERE email = 'new.api@example.test'`))[0]).toEqual({ confirmed: true, blocked: false });
      expect(problem(await admin.post('/members', { email: 'NEW.api@example.test', role: 'admin', kind: 'api' }))).toEqual([409, 'ALREADY_EXISTS']);
      expect((await admin.get('/audit?action=member.create')).body.data).toHaveLength(2);
      expect((await admin.get('/audit?action=member')).text).not.toMatch(/registrationToken|password/);
    });

    it('makes one account of two invitations at once', async () => {
      const other = (await server.as('otherAdmin')).in('harbour');
      const invitation = { email: 'race@example.test', kind: 'api' };
      const answers = await Promise.all([admin.post('/members', { ...invitation, role: 'viewer' }), other.post('/members', { ...invitation, role: 'member' })]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(await sqlRows(`SELECT id FROM up_users WHERE email = 'race@example.test'`)).toHaveLength(1);
      expect(await apiRoleOf('race@example.test')).toBe('organization_member');
    });

    it('keeps the Strapi role at the strongest membership, as they come and go', async () => {
      const other = (await server.as('otherAdmin')).in('harbour');
      const joined = await admin.post('/members', { email: emailOf('otherAdmin'), role: 'viewer', kind: 'api' }).expect(201);
      expect(await apiRoleOf(emailOf('otherAdmin'))).toBe('organization_admin');
      const viewer = await admin.post('/members', { email: emailOf('stranger'), role: 'member', kind: 'api' }).expect(201);
      expect(await apiRoleOf(emailOf('stranger'))).toBe('organization_member');
      await other.post('/members', { email: emailOf('stranger'), role: 'admin', kind: 'api' }).expect(201);
      expect(await apiRoleOf(emailOf('stranger'))).toBe('organization_admin');
      const { documentId } = await memberNamed(other, 'stranger');
      await other.delete(`/members/${documentId}`).expect(200);
      expect(await apiRoleOf(emailOf('stranger'))).toBe('organization_member');
      await admin.delete(`/members/${viewer.body.data.documentId}`).expect(200);
      expect(await apiRoleOf(emailOf('stranger'))).toBe('organization_viewer');
      await admin.delete(`/members/${joined.body.data.documentId}`).expect(200);
      const staff = await memberNamed(admin, 'staffViewer');
      await admin.patch(`/members/${staff.documentId}`, { role: 'admin' }).expect(200);
      expect(await panelRolesOf(emailOf('staffViewer'))).toEqual(['organization-admin']);
      await admin.patch(`/members/${staff.documentId}`, { role: 'viewer' }).expect(200);
      expect(await panelRolesOf(emailOf('staffViewer'))).toEqual(['organization-viewer']);
    });

    it('changes a role under a version, and frees what a removed member was assigned', async () => {
      const { documentId } = (await admin.post('/members', { email: 'leaver@example.test', role: 'member', kind: 'staff' }).expect(201)).body.data;
      const donor = (await admin.post('/donors', { lastName: 'Assigned', assignedTo: documentId }).expect(201)).body.data.documentId;
      const changed = await admin.patch(`/members/${documentId}`, { role: 'viewer' }).expect(200);
      expect(problem(await admin.patch(`/members/${documentId}`, { role: 'admin' }).set('If-Match', '"x-1"'))).toEqual([412, 'STALE']);
      expect(changed.body.data.role).toBe('viewer');
      await admin.delete(`/members/${documentId}`).expect(200);
      expect((await admin.get(`/donors/${donor}`)).body.data.assignedTo).toBeNull();
      expect((await admin.get(`/audit?subject=${documentId}`)).body.data.map(({ action }: { action: string }) => action)).toEqual([
        'member.delete',
        'member.update',
        'member.create',
      ]);
      expect(problem(await admin.delete(`/members/${documentId}`))).toEqual([404, 'NOT_FOUND']);
    });

    it('an account deleted in Settings leaves its organizations first, unless nobody else would be left', async () => {
      const superAdmin = await server.as('superAdmin');
      await admin.post('/members', { email: 'deleted@example.test', role: 'member', kind: 'staff' }).expect(201);
      const idOf = async (email: string): Promise<unknown> => (await sqlRows('SELECT id FROM admin_users WHERE email = ?', [email]))[0]?.id;
      await superAdmin.delete(`/admin/users/${String(await idOf('deleted@example.test'))}`).expect(200);
      expect((await admin.get('/members?pagination[pageSize]=100')).text).not.toContain('deleted@example.test');
      expect((await admin.get('/audit?action=member.delete')).body.data[0]).toMatchObject({
        actor: { kind: 'admin' },
        before: { email: 'deleted@example.test' },
      });
      const { documentId } = (await superAdmin.post('/crm/organizations', { name: 'Only me' }).expect(201)).body.data;
      const only = (await superAdmin.post(`/crm/organizations/${documentId}/members`, { email: 'only@example.test', role: 'admin', kind: 'staff' }).expect(201))
        .body.data;
      const me = (await superAdmin.get(`/crm/organizations/${documentId}/members`)).body.data.find(
        (member: { documentId: string }) => member.documentId !== only.documentId,
      );
      await superAdmin.delete(`/crm/organizations/${documentId}/members/${me.documentId}`).expect(200);
      expect(problem(await superAdmin.delete(`/admin/users/${String(await idOf('only@example.test'))}`))).toEqual([409, 'LAST_ADMIN']);
      expect(await idOf('only@example.test')).toBeDefined();
    });

    it('keeps a last administrator, also when two demote each other at once', async () => {
      const { documentId: organizationId } = (await (await server.as('founder')).post('/api/v1/organizations', { name: 'Two of us' }).expect(201)).body.data;
      const founder = await server.as('founder');
      const base = `/api/v1/organizations/${organizationId}`;
      const second = (await founder.post(`${base}/members`, { email: emailOf('admin'), role: 'admin', kind: 'api' }).expect(201)).body.data.documentId;
      const first = (await founder.get(`${base}/members`)).body.data.find(({ email }: { email: string }) => email === emailOf('founder')).documentId;
      const api = await server.as('admin');
      const answers = await Promise.all([
        founder.patch(`${base}/members/${second}`, { role: 'viewer' }),
        api.patch(`${base}/members/${first}`, { role: 'viewer' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.error.details.code).toBe('LAST_ADMIN');
      const admins = (await sqlRows(
        `SELECT m.document_id FROM organization_members m JOIN organizations o ON o.id = m.organization_id WHERE o.document_id = ? AND m.role = 'admin'`,
        [organizationId],
      )) as { document_id: string }[];
      expect(admins).toHaveLength(1);
      const last = admins[0]?.document_id ?? '';
      const who = last === first ? founder : api;
      expect(problem(await who.delete(`${base}/members/${last}`))).toEqual([409, 'LAST_ADMIN']);
      expect(problem(await who.patch(`${base}/members/${last}`, { role: 'member' }))).toEqual([409, 'LAST_ADMIN']);
    });

    it('binds an API token for a Super Admin only, once, and the token works with its role', async () => {
      const made = await server.strapi
        .service('admin::api-token')
        .create({ kind: 'content-api', name: 'Website', description: '', type: 'full-access', lifespan: null });
      expect(problem(await admin.post('/members', { apiToken: made.id, role: 'viewer' }))).toEqual([403, 'FORBIDDEN']);
      const superAdmin = (await server.as('superAdmin')).in('lanterne');
      expect(problem(await superAdmin.post('/members', { apiToken: 99_999, role: 'viewer' }))).toEqual([400, 'INVALID_REFERENCE']);
      const bound = await superAdmin.post('/members', { apiToken: made.id, role: 'viewer' });
      expect([bound.status, bound.body.data.kind, bound.body.data.name, bound.body.data.email]).toEqual([201, 'token', 'Website', null]);
      expect(problem(await (await server.as('superAdmin')).in('harbour').post('/members', { apiToken: made.id, role: 'admin' }))).toEqual([
        409,
        'ALREADY_EXISTS',
      ]);
      const token = (path: string) => server.anyone.get(path).set('Authorization', `Bearer ${made.accessKey}`);
      expect((await token('/api/v1/organizations').expect(200)).body.data).toMatchObject([{ slug: 'lanterne', role: 'viewer' }]);
      expect(problem(await server.anyone.post('/api/v1/organizations', { name: 'X' }).set('Authorization', `Bearer ${made.accessKey}`))).toEqual([
        403,
        'FORBIDDEN',
      ]);
    });

    it.each([
      [{ email: 'no', role: 'admin', kind: 'api' }],
      [{ email: 'a@example.test', role: 'owner', kind: 'api' }],
      [{ email: 'a@example.test', role: 'admin' }],
      [{ apiToken: '1', role: 'admin' }],
      [{ email: 'a@example.test', role: 'admin', kind: 'api', password: 'x' }],
    ])('%p is refused', async (body) => {
      expect(problem(await admin.post('/members', body))).toEqual([400, 'VALIDATION']);
    });

    it('is closed to whom may not, and a foreign member is not there', async () => {
      const foreign = await memberNamed((await server.as('otherAdmin')).in('harbour'), 'otherAdmin');
      expect(problem(await admin.patch(`/members/${foreign.documentId}`, { role: 'viewer' }))).toEqual([404, 'NOT_FOUND']);
      expect(problem(await admin.delete(`/members/${foreign.documentId}`))).toEqual([404, 'NOT_FOUND']);
      for (const person of ['member', 'viewer', 'staffMember', 'staffViewer'] as const) {
        const client = (await server.as(person)).in('lanterne');
        for (const answer of [
          await client.get('/members'),
          await client.post('/members', { email: 'x@example.test', role: 'admin', kind: 'api' }),
          await client.patch(`/members/${NOBODY}`, { role: 'admin' }),
          await client.delete(`/members/${NOBODY}`),
        ])
          expect(problem(answer)).toEqual([403, 'FORBIDDEN']);
      }
      expect((await (await server.as('staffAdmin')).in('lanterne').get('/members')).status).toBe(200);
      expect(problem(await (await server.as('otherAdmin')).in('lanterne').get('/members'))).toEqual([404, 'NOT_FOUND']);
    });
  });
});
