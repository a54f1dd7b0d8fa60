/** Fills the benchmark's database, as a process of its own: tables, one charity, one API user, the population. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { loadApplication } from './application.mjs';

const [dist, donors, gifts] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const compiled = createRequire(`${dist}/index.js`);
const SPOTLIGHT = { donorIndex: 4, gifts: 10_000 };

const started = performance.now();
const strapi = await loadApplication(dist);
const steps = [['tables', performance.now() - started]];
const { loadPopulation } = compiled('./database/seeds/load-population.js');
const { organizationBySlug } = compiled('./src/platform/tenancy/organizations.js');
const { runAsSystem } = compiled('./src/platform/tenancy/scope.js');
const facts = await runAsSystem(fill);
await strapi.destroy();
process.send(facts, () => process.exit(0));

async function fill() {
  const database = strapi.db.connection;
  await database.raw(
    `INSERT INTO organizations (document_id, name, slug, timezone, default_currency, default_language, fiscal_year_start_month, created_at, updated_at, published_at)
     VALUES (crm_document_id(), 'Bench', 'bench', 'America/Toronto', 'CAD', 'fr', 1, now(), now(), now())`,
  );
  const organization = await organizationBySlug(database, 'bench');
  const account = await createUser(organization.id);
  const loaded = await strapi.db.transaction(({ trx }) =>
    loadPopulation(trx, organization, {
      seed: 1,
      donors,
      gifts,
      frenchShare: 0.7,
      spotlight: SPOTLIGHT,
      withHistory: false,
      onStep: (step, milliseconds) => {
        steps.push([step, milliseconds]);
        process.stdout.write(`  ${step}: ${(milliseconds / 1000).toFixed(1)} s\n`);
      },
    }),
  );
  const vacuumStarted = performance.now();
  // The figures rewrote every donor; autovacuum would do this in the middle of the measurements.
  for (const table of ['donors', 'donations', 'crm_donor_search', 'crm_donor_years', 'crm_campaign_donors']) await database.raw(`VACUUM (ANALYZE) ${table}`);
  steps.push(['vacuum', performance.now() - vacuumStarted]);
  return {
    organization: organization.documentId,
    organizationId: organization.id,
    account,
    steps,
    donors: await chosenDonors(loaded.firstDonorId + SPOTLIGHT.donorIndex),
  };
}

async function createUser(organizationId) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'organization_admin' } });
  const account = { email: 'bench@mecene.example', password: randomBytes(18).toString('base64url') };
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ username: 'bench', ...account, provider: 'local', confirmed: true, blocked: false, role: role.id });
  await strapi.db.connection.raw(
    `INSERT INTO organization_members (document_id, organization_id, api_user_id, role, created_at, updated_at, published_at)
     VALUES (crm_document_id(), ?, ?, 'admin', now(), now(), now())`,
    [organizationId, user.id],
  );
  return account;
}

/** The donor of 10,000 gifts, and the first who has exactly ten. */
async function chosenDonors(spotlightId) {
  const found = await strapi.db.connection.raw(
    `SELECT id, document_id AS "documentId" FROM donors
      WHERE id IN (?, (SELECT donor_id FROM donations WHERE donor_id <> ? GROUP BY donor_id HAVING count(*) = 10 ORDER BY donor_id LIMIT 1))`,
    [spotlightId, spotlightId],
  );
  return { tenThousand: found.rows.find(({ id }) => id === spotlightId), ten: found.rows.find(({ id }) => id !== spotlightId) };
}
