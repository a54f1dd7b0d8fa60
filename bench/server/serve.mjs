/** The server under test, as a process of its own. */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { loadApplication } from './application.mjs';
import { createStaff } from './staff.mjs';

const compiled = createRequire(`${process.argv[2]}/index.js`);
const strapi = await loadApplication(process.argv[2]);
await strapi.start();
process.on('SIGTERM', () => strapi.destroy().then(() => process.exit(0)));

const { reevaluateDonor } = compiled('./src/api/segment/services/reevaluate-donors.js');
const { organizationById } = compiled('./src/platform/tenancy/organizations.js');
const { runInOrganization } = compiled('./src/platform/tenancy/scope.js');

/** Work that no request does: the benchmark asks for it by a message, and hears what came of it. */
process.on('message', async ({ organizationId, reevaluate, staffOf }) => {
  process.send(staffOf === undefined ? await reevaluated(organizationId, reevaluate) : await createStaff(strapi, compiled, staffOf));
});

async function reevaluated(organizationId, donorId) {
  const organization = await organizationById(strapi.db.connection, organizationId);
  const started = performance.now();
  await runInOrganization(organization, () => reevaluateDonor(organization, donorId));
  return { milliseconds: performance.now() - started };
}
